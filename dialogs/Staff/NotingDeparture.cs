using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs.Staff;

/// <summary>Somebody does not work here any more: what that means is said before it is done.</summary>
internal sealed class NotingDeparture : ComponentDialog
{
    public const string DialogId = "note-departure";
    private const string Steps = "steps";
    private const string Confirming = "confirm";

    private readonly IDesk desk;

    public NotingDeparture(IDesk desk)
        : base(DialogId)
    {
        this.desk = desk;
        AddDialog(new WaterfallDialog(Steps, [ConfirmAsync, PartAsync]));
        AddDialog(new ConfirmPrompt(Confirming));
        InitialDialogId = Steps;
    }

    public static string Begin(string person) => Drafts.Write(new LeftDraft(person), StaffJson.Default.LeftDraft);

    private async Task<DialogTurnResult> ConfirmAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn, lines) = (step.Draft(StaffJson.Default.LeftDraft), step.Context, step.Context.Lines());
        step.Keep(draft, StaffJson.Default.LeftDraft);
        var (speaker, words) = (turn.Speaker(), turn.Words());
        if (!Rights.May(speaker.Shop.Team, speaker.Person, Rights.GiveRoles))
        {
            await turn.NoticeAsync(Tone.Neutral, lines.Say("left.not-yours", turn.WhoMay(Rights.GiveRoles)), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var open = await desk.OpenWorkAsync(speaker.Shop.Profile.Id, draft.Person, cancellationToken);
        var roles = speaker.Shop.Team.RolesOf(draft.Person);
        var question = lines.Say(
            "left.confirm",
            words.Name(speaker.Shop.Team, draft.Person),
            words.Count(open.Count),
            roles.Count == 0 ? lines["left.no-role"] : words.List(roles.Select(words.Role)));
        return await step.PromptAsync(Confirming, Prompts.Confirm(question, lines), cancellationToken);
    }

    private async Task<DialogTurnResult> PartAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var (draft, turn) = (step.Draft(StaffJson.Default.LeftDraft), step.Context);
        if (step.Result is not true)
        {
            await turn.NoticeAsync(Tone.Neutral, turn.Lines()["left.dropped"], cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var shop = turn.Speaker().Shop;
        await desk.PartAsync(shop.Profile.Id, draft.Person, cancellationToken);
        await turn.NoticeAsync(Tone.Good, turn.Lines().Say("left.kept", turn.Words().Name(shop.Team, draft.Person)), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
