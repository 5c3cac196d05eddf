using Helmsman.Cards;
using Helmsman.Dialogs.Staff;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>The month's target (S2): how much, confirmed when it is far from last month's revenue, and what it asks of a day.</summary>
internal sealed class SettingTarget : ComponentDialog
{
    public const string DialogId = "set-target";
    private const string Steps = "steps";
    private const string Naming = "amount";
    private const string Confirming = "confirm";

    /// <summary>A slip of the finger is a zero too many; half more or less than last month is worth a second look.</summary>
    private const decimal Surprising = 0.5m;

    private readonly IDesk desk;
    private readonly TimeProvider clock;

    public SettingTarget(IDesk desk, TimeProvider clock)
        : base(DialogId)
    {
        (this.desk, this.clock) = (desk, clock);
        AddDialog(new WaterfallDialog(Steps, [AskAmountAsync, ConfirmAsync, SetAsync]));
        AddDialog(new TextPrompt(Naming, (answer, _) => Task.FromResult(Amounts.Find(answer.Recognized.Value ?? string.Empty) is not null)));
        AddDialog(new ConfirmPrompt(Confirming));
        InitialDialogId = Steps;
    }

    public static string Begin(DateOnly? month, decimal? revenue) => Drafts.Write(new TargetDraft(month, revenue), DraftJson.Default.TargetDraft);

    private static async Task<DialogTurnResult> AskAmountAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, lines, speaker) = (step.Context, step.Context.Lines(), step.Context.Speaker());
        if (!Rights.May(speaker.Shop.Team, speaker.Person, Rights.SetTargets))
        {
            await turn.NoticeAsync(Tone.Neutral, lines.Say("target.not-yours", turn.WhoMay(Rights.SetTargets)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var draft = step.Draft(DraftJson.Default.TargetDraft);
        var month = draft.Month ?? new DateOnly(speaker.Today.Year, speaker.Today.Month, 1);
        step.Keep(draft with { Month = month }, DraftJson.Default.TargetDraft);
        return draft.Revenue is not null
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(Naming, Prompts.Ask(Question(turn, month), lines["target.amount-again"]), cancellationToken);
    }

    private static async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn) = (step.Draft(DraftJson.Default.TargetDraft), step.Context);
        var revenue = step.Result is string said ? Amounts.Find(said)!.Value : draft.Revenue!.Value;
        step.Keep(draft with { Revenue = revenue }, DraftJson.Default.TargetDraft);
        if (MonthBefore(turn.Speaker().Shop, draft.Month!.Value) is not { } before || Math.Abs(revenue - before) <= before * Surprising)
        {
            return await step.NextAsync(true, cancellationToken);
        }

        var (lines, words, currency) = (turn.Lines(), turn.Words(), turn.Speaker().Shop.Profile.Currency);
        var question = lines.Say("target.confirm", words.Month(draft.Month.Value), words.Money(revenue, currency), words.Money(before, currency));
        return await step.PromptAsync(Confirming, Prompts.Confirm(question, lines), cancellationToken);
    }

    private async Task<DialogTurnResult> SetAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, draft) = (step.Context, step.Draft(DraftJson.Default.TargetDraft));
        if (step.Result is not true)
        {
            await turn.NoticeAsync(Tone.Neutral, turn.Lines()["target.kept"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var speaker = turn.Speaker();
        var target = new MonthTarget(speaker.Shop.Profile.Id, draft.Month!.Value, draft.Revenue!.Value, speaker.Person.Id, clock.GetUtcNow());
        await desk.SetTargetAsync(target, cancellationToken);
        var (sentence, days) = (turn.Lines().Say("target.set", turn.Words().Month(target.Month), Money(turn, target.Revenue)), DayLines(turn, target));
        await turn.ShowAsync(NoticeCard.Of(Tone.Good, sentence, turn.Words(), days), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string Question(ITurnContext turn, DateOnly month)
    {
        var (lines, words, shop) = (turn.Lines(), turn.Words(), turn.Speaker().Shop);
        var now = shop.TargetOf(month) is { } target ? lines.Say("target.now", Money(turn, target.Revenue)) : null;
        var before = MonthBefore(shop, month) is { } revenue ? lines.Say("target.before", Money(turn, revenue)) : null;
        return string.Join('\n', new[] { now, before, lines.Say("target.amount", words.Month(month)) }.OfType<string>());
    }

    /// <summary>What the target asks of today (when today is in the month) and of a day on average.</summary>
    private static IReadOnlyList<string> DayLines(ITurnContext turn, MonthTarget target)
    {
        var (shop, today) = (turn.Speaker().Shop, turn.Speaker().Today);
        var days = TargetSplit.ByDay(target, shop.History, shop.Calendar);
        var average = turn.Lines().Say("target.average", Money(turn, target.Revenue / days.Count));
        return days.TryGetValue(today, out var share) ? [turn.Lines().Say("target.today", turn.Words().Day(today), Money(turn, share)), average] : [average];
    }

    /// <summary>Revenue of the month before the target's, as if its days without data had been like the others; null when there is none.</summary>
    private static decimal? MonthBefore(ShopSnapshot shop, DateOnly month)
    {
        var before = new Period(month.AddMonths(-1), month.AddDays(-1));
        var figure = shop.History.Knows(MetricDictionary.Revenue) ? shop.History.Read(MetricDictionary.Revenue, before) : default;
        return figure is { Value: { } value, DaysPresent: > 0 } ? (decimal)value / figure.DaysPresent * before.Length : null;
    }

    private static string Money(ITurnContext turn, decimal amount) => turn.Words().Money(amount, turn.Speaker().Shop.Profile.Currency);
}
