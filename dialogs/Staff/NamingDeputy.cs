using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>Who stands in for somebody when he is away.</summary>
internal sealed class NamingDeputy : ComponentDialog
{
    public const string DialogId = "name-deputy";
    private const string Steps = "steps";
    private const string Choosing = "deputy";

    private readonly IDesk desk;

    public NamingDeputy(IDesk desk)
        : base(DialogId)
    {
        this.desk = desk;
        AddDialog(new WaterfallDialog(Steps, [AskAsync, KeepAsync]));
        AddDialog(new ChoicePrompt(Choosing));
        InitialDialogId = Steps;
    }

    public static string Begin(string person, string? deputy) =>
        Drafts.Write(new DeputyDraft(person, deputy == person ? null : deputy), StaffJson.Default.DeputyDraft);

    private static async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn, lines) = (step.Draft(StaffJson.Default.DeputyDraft), step.Context, step.Context.Lines());
        step.Keep(draft, StaffJson.Default.DeputyDraft);
        var others = turn.Speaker().OthersThan(draft.For);
        if (!turn.Speaker().MaySpeakFor(draft.For) || others.Count == 0)
        {
            await turn.NoticeAsync(Tone.Neutral, others.Count == 0 ? lines["deputy.nobody-else"] : lines.Say("deputy.not-yours", turn.WhoMay(Rights.GiveRoles)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var question = lines.Say("deputy.who", turn.Words().Name(turn.Speaker().Shop.Team, draft.For));
        return draft.Deputy is not null
            ? await step.NextAsync(null, cancellationToken)
            : await step.PromptAsync(Choosing, Prompts.Choose(question, lines["choose.again"], People.Choices(others)), cancellationToken);
    }

    private async Task<DialogTurnResult> KeepAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn) = (step.Draft(StaffJson.Default.DeputyDraft), step.Context);
        var (shop, deputy) = (turn.Speaker().Shop.Profile.Id, (step.Result as FoundChoice)?.Value ?? draft.Deputy!);
        var team = await desk.ChangeTeamAsync(shop, kept => kept.WithDeputy(draft.For, deputy), cancellationToken);
        var words = turn.Words();
        await turn.NoticeAsync(Tone.Good, turn.Lines().Say("deputy.kept", words.Name(team, draft.For), words.Name(team, deputy)), cancellationToken);
        await desk.CoverAsync(shop, cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
