using Helmsman.Cards;
using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>Somebody is away from then to then: the days are read back, and whoever stands in for him is asked for where nobody is known to (S83).</summary>
internal sealed class TakingLeave : ComponentDialog
{
    public const string DialogId = "take-leave";
    private const string Steps = "steps";
    private const string Dating = "days";
    private const string Confirming = "confirm";
    private const string Choosing = "deputy";

    /// <summary>Among the people to choose from: nobody stands in.</summary>
    private const string Nobody = "-";

    private readonly IDesk desk;

    public TakingLeave(IDesk desk)
        : base(DialogId)
    {
        this.desk = desk;
        AddDialog(new WaterfallDialog(Steps, [AskDaysAsync, ConfirmAsync, AskDeputyAsync, KeepAsync]));
        AddDialog(new TextPrompt(Dating, (answer, _) => Task.FromResult(AwayDays.Read(answer.Recognized.Value ?? "", answer.Context.Speaker().Today) is not null)));
        AddDialog(new ConfirmPrompt(Confirming));
        AddDialog(new ChoicePrompt(Choosing));
        InitialDialogId = Steps;
    }

    public static string Begin(string person, Period? days) => Drafts.Write(new AwayDraft(person, days?.First, days?.Last), StaffJson.Default.AwayDraft);

    private static async Task<DialogTurnResult> AskDaysAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn, lines) = (step.Draft(StaffJson.Default.AwayDraft), step.Context, step.Context.Lines());
        step.Keep(draft, StaffJson.Default.AwayDraft);
        if (!turn.Speaker().MaySpeakFor(draft.Person))
        {
            await turn.NoticeAsync(Tone.Neutral, lines.Say("away.not-yours", turn.WhoMay(Rights.GiveRoles)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        return draft.First is not null
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(Dating, Prompts.Ask(lines.Say("away.days", Name(turn, draft.Person)), lines["away.days-again"]), cancellationToken);
    }

    private static async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn) = (step.Draft(StaffJson.Default.AwayDraft), step.Context);
        if (step.Result is string said && AwayDays.Read(said, turn.Speaker().Today) is { } read)
        {
            draft = draft with { First = read.First, Last = read.Last };
            step.Keep(draft, StaffJson.Default.AwayDraft);
        }

        var days = new Period(draft.First!.Value, draft.Last!.Value);
        var question = turn.Lines().Say("away.confirm", Name(turn, draft.Person), turn.Words().Span(days), turn.Words().Count(days.Length));
        return await step.PromptAsync(Confirming, Prompts.Confirm(question, turn.Lines()), cancellationToken);
    }

    private static async Task<DialogTurnResult> AskDeputyAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn, lines) = (step.Draft(StaffJson.Default.AwayDraft), step.Context, step.Context.Lines());
        if (step.Result is not true)
        {
            await turn.NoticeAsync(Tone.Neutral, lines["away.dropped"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var others = turn.Speaker().OthersThan(draft.Person);
        return turn.Speaker().Shop.Team.StandIn(draft.Person, draft.First!.Value) is not null || others.Count == 0
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(
                Choosing,
                Prompts.Choose(lines.Say("away.deputy", Name(turn, draft.Person)), lines["choose.again"], People.Choices(others).Append((Nobody, lines["away.nobody"]))),
                cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn) = (step.Draft(StaffJson.Default.AwayDraft), step.Context);
        var chosen = (step.Result as FoundChoice)?.Value is { } value && value != Nobody ? value : null;
        var absence = new Absence(draft.Person, draft.First!.Value, draft.Last!.Value);
        var shop = turn.Speaker().Shop.Profile.Id;
        var team = await desk.ChangeTeamAsync(
            shop, kept => (chosen is null ? kept : kept.WithDeputy(draft.Person, chosen)).With(absence), cancellationToken);
        await turn.ShowAsync(NoticeCard.Of(Tone.Good, Kept(turn, absence), turn.Words(), StandIn(turn, team, absence)), cancellationToken);
        await desk.CoverAsync(shop, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static string Kept(ITurnContext turn, Absence absence) =>
        turn.Lines().Say("away.kept", Name(turn, absence.Person), turn.Words().Span(new Period(absence.First, absence.Last)));

    private static string StandIn(ITurnContext turn, Team team, Absence absence) => team.StandIn(absence.Person, absence.First) is { } standIn
        ? turn.Lines().Say("away.stands-in", standIn.Name)
        : turn.Lines()["away.nobody-stands-in"];

    private static string Name(ITurnContext turn, string person) =>
        person == turn.Speaker().Person.Id ? turn.Lines()["you"] : turn.Words().Name(turn.Speaker().Shop.Team, person);
}
