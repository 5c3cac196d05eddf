using Helmsman.Cards;
using Helmsman.Dialogs.Briefs;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using static Helmsman.Cards.HandOffFields;

namespace Helmsman.Dialogs;

/// <summary>Handing over by a form: everything the conversation would ask, at once, and filled in as far as the finding tells.</summary>
public sealed class HandOffForms(IDesk desk, DialogTerms terms)
{
    /// <returns>Null when the finding is no longer kept.</returns>
    public async Task<Card?> OpenAsync(ITurnContext turn, Payload payload, CancellationToken cancellationToken)
    {
        var speaker = await turn.MeetAsync(desk, cancellationToken);
        if (await FindAsync(payload, cancellationToken) is not { } finding)
        {
            return null;
        }

        var role = payload.Role ?? Roles.Doers.FirstOrDefault(each => each == finding.Owner);
        var assignee = role is null ? null : Routing.Assignee(speaker.Shop.Team, role, speaker.Today)?.Id;
        var inHand = InHand(turn, finding, new HandOffDraft(finding.Id, role, assignee, Key: HandOverKey.New()));
        return HandOffFilling.Draw(inHand, HandOffFilling.FieldsOf(inHand), [], inConversation: false);
    }

    /// <summary>Hands over what the form says, unless something in it is wrong.</summary>
    /// <param name="inConversation">The form is a card among the messages, and comes again as one.</param>
    public async Task<HandOffSent> SendAsync(ITurnContext turn, Payload payload, HandOffFields fields, bool inConversation, CancellationToken cancellationToken)
    {
        var speaker = await turn.MeetAsync(desk, cancellationToken);
        if (await FindAsync(payload, cancellationToken) is not { } finding)
        {
            return new HandOffSent.NoFinding();
        }

        var assignees = await Picked.PeopleAsync(desk, turn, fields.Assignee, cancellationToken);
        var sent = HandOffFilling.DraftOf(payload, fields, assignees is [var first, ..] ? first : null);
        var draft = sent with { Kind = KindOf(sent, payload) };
        var inHand = InHand(turn, finding, draft);
        var checkedFields = HandOffCheck.Read(inHand, fields, assignees);
        if (checkedFields.Errors.Count > 0)
        {
            return new HandOffSent.Again(HandOffFilling.Draw(inHand, fields.With(KindId, inHand.Kind.Name) with { Key = payload.Key }, checkedFields.Errors, inConversation));
        }

        var ready = InHand(turn, finding, draft with { Answers = checkedFields.Answers, Passed = [.. BriefFields.All.Where(field => !checkedFields.Answers.ContainsKey(field))] });
        var item = await SendAsync(ready, payload.Key ?? HandOverKey.New(), cancellationToken);
        return new HandOffSent.Done(item, assignees is [var person, ..] ? speaker.Shop.Team.With(person) : speaker.Shop.Team);
    }

    /// <summary>The form once more for the role and the kind that were chosen in it; what was typed stays, also what the new kind does not ask for.</summary>
    public async Task<HandOffSent> RedrawAsync(ITurnContext turn, Payload payload, HandOffFields fields, bool inConversation, CancellationToken cancellationToken)
    {
        var speaker = await turn.MeetAsync(desk, cancellationToken);
        if (await FindAsync(payload, cancellationToken) is not { } finding)
        {
            return new HandOffSent.NoFinding();
        }

        var assignees = await Picked.PeopleAsync(desk, turn, fields.Assignee, cancellationToken);
        var sent = HandOffFilling.DraftOf(payload, fields, assignees is [var first, ..] ? first : null);
        var isMoved = sent.Role is not null && sent.Role != payload.Role;
        var before = InHand(turn, finding, sent with { Role = HandOffFilling.Known(payload.Role), Kind = payload.Kind });
        var draft = sent with
        {
            Kind = KindOf(sent, payload),
            Assignee = isMoved ? Routing.Assignee(speaker.Shop.Team, sent.Role!, speaker.Today)?.Id : sent.Assignee,
            DiagnoseFirst = isMoved || sent.Kind != payload.Kind ? null : sent.DiagnoseFirst,
            // What we had suggested and nobody touched is suggested anew.
            Answers = sent.Said.Where(said => before.Suggested(said.Key) != said.Value).ToDictionary(StringComparer.Ordinal),
        };
        var inHand = InHand(turn, finding, draft);
        var drawn = HandOffFilling.FieldsOf(inHand);
        // A link that is none yet is still what he typed.
        return new HandOffSent.Again(HandOffFilling.Draw(inHand, fields[ReferenceId] is { Length: > 0 } link ? drawn.With(ReferenceId, link) : drawn, [], inConversation));
    }

    /// <summary>Another role was chosen and no kind with it: it goes by the role, so that no designer is asked without the brief he needs (S157).</summary>
    private static string? KindOf(HandOffDraft sent, Payload payload) => sent.Role != payload.Role && sent.Kind == payload.Kind ? null : sent.Kind;

    private async Task<WorkItem> SendAsync(BriefInHand inHand, string key, CancellationToken cancellationToken) => inHand.IsProposal
        ? await desk.ProposeAsync(inHand.ToBrief(), key, cancellationToken)
        : await desk.HandOverAsync(inHand.ToBrief(), key, cancellationToken);

    private BriefInHand InHand(ITurnContext turn, Finding finding, HandOffDraft draft) => new(draft, finding, terms.Briefs, turn);

    private async Task<Finding?> FindAsync(Payload payload, CancellationToken cancellationToken) =>
        payload.Finding is { } finding ? await desk.FindAsync(finding, cancellationToken) : null;
}

/// <summary>What came of a form that was sent.</summary>
public abstract record HandOffSent
{
    /// <param name="Team">As it is now: the assignee may have joined it by this very form.</param>
    public sealed record Done(WorkItem Item, Team Team) : HandOffSent;

    /// <summary>The form once more, as it was filled in, with what is wrong.</summary>
    public sealed record Again(Card Form) : HandOffSent;

    public sealed record NoFinding : HandOffSent;
}
