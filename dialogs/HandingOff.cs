using Helmsman.Cards;
using Helmsman.Dialogs.Briefs;
using Helmsman.Dialogs.Staff;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;

namespace Helmsman.Dialogs;

/// <summary>
/// A finding becomes a task (S83, S157): the finding fills in the brief, the dialog asks only for what is missing (D40), and nothing goes out
/// before the asker has seen the whole of it. What is asked next follows from the draft alone, so nothing but the draft is kept.
/// </summary>
internal sealed class HandingOff(IDesk desk, BriefTerms terms) : Dialog(DialogId)
{
    // Stored with every running dialog.
    public const string DialogId = "hand-off";
    private const string Kept = "draft";

    /// <param name="role">Null: asked for, unless the finding's own owner does such work.</param>
    /// <param name="assignee">Null: whoever holds the role.</param>
    public static string Begin(string finding, string? role, string? assignee) =>
        Begin(new HandOffDraft(finding, role, assignee, Key: HandOverKey.New()));

    public static string Begin(HandOffDraft draft) => Drafts.Write(draft, DraftJson.Default.HandOffDraft);

    /// <summary>Null: this version cannot go on with it.</summary>
    public static HandOffDraft? DraftOf(DialogInstance run) => run.State.TryGetValue(Kept, out var held)
        ? Read(held as string ?? Wire.Read(held, DraftJson.Default.String))
        : null;

    public static HandOffDraft? Read(string? draft) => draft is null ? null : Wire.Read(draft, DraftJson.Default.HandOffDraft)?.Renewed();

    public override Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var draft = Read((string?)options) ?? throw new InvalidOperationException("A hand-off begins with a draft.");
        return AskAsync(dc, draft.IsBegun ? StillTrue(draft, dc.Context.Speaker()) : draft, null, cancellationToken);
    }

    /// <summary>What lay aside may name a day that is past, or somebody who has gone: both are asked for anew.</summary>
    private static HandOffDraft StillTrue(HandOffDraft draft, Speaker speaker)
    {
        var isHere = draft.Assignee is null || People.Here(speaker, People.Everybody(speaker)).Any(person => person.Id == draft.Assignee);
        var isPast = DueDays.Read(draft.Said.GetValueOrDefault(BriefFields.Due)) < speaker.Today;
        return draft with
        {
            Assignee = isHere ? draft.Assignee : null,
            Answers = isPast ? draft.Said.Where(said => said.Key != BriefFields.Due).ToDictionary(StringComparer.Ordinal) : draft.Answers,
        };
    }

    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        var turn = dc.Context;
        if (turn.Activity.Type != ActivityTypes.Message)
        {
            return EndOfTurn;
        }

        if (DraftOf(dc.ActiveDialog!) is not { } draft)
        {
            return await RestartAsync(dc, cancellationToken);
        }

        if (await InHandAsync(turn, draft, cancellationToken) is not { } inHand)
        {
            return await NoFindingAsync(dc, cancellationToken);
        }

        return HandOffAnswers.Take(inHand, turn.Activity.Text?.Trim() ?? string.Empty, [.. turn.Activity.Attachments ?? []]) switch
        {
            Taken.GoesOn on => await AskAsync(dc, on.Draft, null, cancellationToken),
            Taken.Again again => await AskAsync(dc, again.Draft, again.Why, cancellationToken),
            Taken.Form => await ShowFormAsync(turn, inHand, cancellationToken),
            Taken.Sends => await SendAsync(dc, inHand, cancellationToken),
            _ => await GiveUpAsync(dc, inHand, cancellationToken),
        };
    }

    public override async Task RepromptDialogAsync(ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        if (DraftOf(instance) is { } draft && await InHandAsync(turnContext, Settled(draft, turnContext), cancellationToken) is { } inHand)
        {
            await turnContext.SendActivityAsync(HandOffQuestions.Ask(inHand, null), cancellationToken);
        }
    }

    private async Task<DialogTurnResult> AskAsync(DialogContext dc, HandOffDraft said, string? wrong, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(said.Finding, cancellationToken) is not { } finding)
        {
            return await NoFindingAsync(dc, cancellationToken);
        }

        var role = said.Role ?? RoleOf(said.Assignee, dc.Context) ?? Roles.Doers.FirstOrDefault(each => each == finding.Owner);
        var draft = Settled(said with { Role = role, Helped = said.Helped ?? await Remedied.OfAsync(desk, finding, role, dc.Context, cancellationToken) }, dc.Context);
        if (said.Assignee is null && draft is { Assignee: { } settled, Role: { } held })
        {
            await StandIns.SayAsync(dc.Context, held, settled, cancellationToken);
        }

        dc.ActiveDialog!.State[Kept] = Begin(draft);
        await dc.Context.SendActivityAsync(HandOffQuestions.Ask(new BriefInHand(draft, finding, terms, dc.Context), wrong), cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Where one person alone holds the role nobody is asked who it is to be.</summary>
    private static HandOffDraft Settled(HandOffDraft draft, ITurnContext turn) =>
        draft is { Role: { } role, Assignee: null, Anyone: false, Asked: not HandOffQuestions.Assignee }
        && People.Here(turn.Speaker(), Routing.Candidates(turn.Speaker().Shop.Team, role, turn.Speaker().Today)) is [var only]
            ? draft with { Assignee = only.Id }
            : draft;

    /// <summary>It was begun by a version that asked otherwise.</summary>
    private async Task<DialogTurnResult> RestartAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        var turn = dc.Context;
        if (OlderHandOff.Read(dc.ActiveDialog!.State) is not { } older)
        {
            await turn.NoticeAsync(Tone.Neutral, turn.Lines()["hand-off.of-what"], cancellationToken);
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        await turn.NoticeAsync(Tone.Neutral, turn.Lines()["hand-off.restarted"], cancellationToken);
        return await AskAsync(dc, older.Renewed() with { IsBegun = true, Key = older.Key ?? HandOverKey.New() }, null, cancellationToken);
    }

    private static async Task<DialogTurnResult> ShowFormAsync(ITurnContext turn, BriefInHand inHand, CancellationToken cancellationToken)
    {
        await turn.ShowAsync(HandOffFilling.Draw(inHand, HandOffFilling.FieldsOf(inHand), [], inConversation: true), cancellationToken);
        return EndOfTurn;
    }

    private async Task<DialogTurnResult> SendAsync(DialogContext dc, BriefInHand inHand, CancellationToken cancellationToken)
    {
        var (turn, key) = (dc.Context, inHand.Draft.Key ?? HandOverKey.New());
        var item = inHand.IsProposal
            ? await desk.ProposeAsync(inHand.ToBrief(), key, cancellationToken)
            : await desk.HandOverAsync(inHand.ToBrief(), key, cancellationToken);
        await turn.ShowAsync(NoticeCard.HandedOver(item, turn.Speaker().Shop.Team, turn.Words()), cancellationToken);
        return await dc.EndDialogAsync(item.Id, cancellationToken);
    }

    private static async Task<DialogTurnResult> GiveUpAsync(DialogContext dc, BriefInHand inHand, CancellationToken cancellationToken)
    {
        await dc.Context.ShowAsync(NoticeCard.HandOffCancelled(dc.Context.Words()), cancellationToken);
        return await dc.EndDialogAsync(inHand.Draft, cancellationToken);
    }

    private static async Task<DialogTurnResult> NoFindingAsync(DialogContext dc, CancellationToken cancellationToken)
    {
        await dc.Context.ShowAsync(NoticeCard.NoSuchFinding(dc.Context.Words()), cancellationToken);
        return await dc.EndDialogAsync(null, cancellationToken);
    }

    private async Task<BriefInHand?> InHandAsync(ITurnContext turn, HandOffDraft draft, CancellationToken cancellationToken) =>
        await desk.FindAsync(draft.Finding, cancellationToken) is { } finding ? new BriefInHand(draft, finding, terms, turn) : null;

    private static string? RoleOf(string? person, ITurnContext turn) =>
        person is null ? null : Roles.Doers.FirstOrDefault(role => turn.Speaker().Shop.Team.Holds(person, role));
}
