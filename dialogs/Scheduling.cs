using System.Globalization;
using Helmsman.Cards;
using Helmsman.Dialogs.Staff;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>When the briefing comes to this conversation. The answer names the zone and the next three times (D4).</summary>
internal sealed class Scheduling : ComponentDialog
{
    public const string DialogId = "schedule";
    private const string Steps = "steps";
    private const string Timing = "time";
    private const string Choosing = "days";
    private const string WorkingDays = "working-days";
    private const string EveryDay = "every-day";

    private readonly IDesk desk;

    public Scheduling(IDesk desk)
        : base(DialogId)
    {
        this.desk = desk;
        AddDialog(new WaterfallDialog(Steps, [AskTimeAsync, AskDaysAsync, SubscribeAsync]));
        AddDialog(new TextPrompt(Timing, (answer, _) => Task.FromResult(Clocks.Find(answer.Recognized.Value ?? string.Empty) is not null)));
        AddDialog(new ChoicePrompt(Choosing));
        InitialDialogId = Steps;
    }

    public static string Begin(TimeOnly? at, BriefingDays? days) =>
        Drafts.Write(new ScheduleDraft(at, days is null ? null : days == BriefingDays.WorkingDays), DraftJson.Default.ScheduleDraft);

    private async Task<DialogTurnResult> AskTimeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, lines, speaker) = (step.Draft(DraftJson.Default.ScheduleDraft), step.Context.Lines(), step.Context.Speaker());
        step.Keep(draft, DraftJson.Default.ScheduleDraft);
        if (!step.Context.Place().IsPersonal && !Rights.May(speaker.Shop.Team, speaker.Person, Rights.Schedule))
        {
            await step.Context.NoticeAsync(Tone.Neutral, lines.Say("schedule.not-yours", step.Context.WhoMay(Rights.Schedule)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (draft.At is not null)
        {
            return await step.NextAsync(null, cancellationToken);
        }

        var question = await desk.SubscriptionAsync(step.Context, cancellationToken) is { } now
            ? lines.Say("schedule.now", lines[now.Days == BriefingDays.WorkingDays ? "schedule.working-days" : "schedule.every-day"], Written(now.At), now.Zone)
            : lines.Say("schedule.time", step.Context.Speaker().ZoneHere);
        return await step.PromptAsync(Timing, Prompts.Ask(question, lines["schedule.time-again"], "08:30", "09:00"), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskDaysAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, lines) = (step.Draft(DraftJson.Default.ScheduleDraft), step.Context.Lines());
        step.Keep(draft with { At = step.Result is string said ? Clocks.Find(said) : draft.At }, DraftJson.Default.ScheduleDraft);
        (string, string)[] choices = [(WorkingDays, lines["schedule.working-days"]), (EveryDay, lines["schedule.every-day"])];
        return draft.WorkingDaysOnly is not null
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(Choosing, Prompts.Choose(lines["schedule.days"], lines["choose.again"], choices), cancellationToken);
    }

    private async Task<DialogTurnResult> SubscribeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (turn, draft) = (step.Context, step.Draft(DraftJson.Default.ScheduleDraft));
        var workingDays = step.Result is FoundChoice chosen ? chosen.Value == WorkingDays : draft.WorkingDaysOnly!.Value;
        var zone = (await desk.SubscriptionAsync(turn, cancellationToken))?.Zone ?? turn.Speaker().ZoneHere;
        var next = await desk.SubscribeAsync(
            turn, draft.At!.Value, zone, workingDays ? BriefingDays.WorkingDays : BriefingDays.EveryDay, cancellationToken);
        var subscription = await desk.SubscriptionAsync(turn, cancellationToken) ?? throw new InvalidOperationException("The subscription was not kept.");
        await turn.ShowAsync(NoticeCard.ScheduleSet(subscription, next, turn.Words()), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string Written(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
