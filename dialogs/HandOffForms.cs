using Helmsman.Cards;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>Handing over by a form: everything the conversation would ask, at once, and filled in as far as the finding tells.</summary>
public sealed class HandOffForms(IDesk desk)
{
    /// <returns>Null when the finding is no longer kept.</returns>
    public async Task<Card?> OpenAsync(ITurnContext turn, Payload payload, CancellationToken cancellationToken)
    {
        await turn.MeetAsync(desk, cancellationToken);
        return await FindAsync(payload, cancellationToken) is { } finding ? Draw(turn, finding, await PrefilledAsync(turn, finding, payload.Role, cancellationToken), []) : null;
    }

    /// <summary>Hands over what the form says, unless something in it is wrong.</summary>
    public async Task<HandOffSent> SendAsync(ITurnContext turn, Payload payload, HandOffFields fields, CancellationToken cancellationToken)
    {
        var speaker = await turn.MeetAsync(desk, cancellationToken);
        if (await FindAsync(payload, cancellationToken) is not { } finding)
        {
            return new HandOffSent.NoFinding();
        }

        var assignees = await Picked.PeopleAsync(desk, turn, fields.Assignee, cancellationToken);
        var errors = HandOffCheck.Errors(fields, assignees, speaker.Today, turn.Lines());
        if (errors.Count > 0)
        {
            return new HandOffSent.Again(Draw(turn, finding, fields with { Key = payload.Key }, errors));
        }

        var item = await desk.HandOverAsync(Brief(speaker, finding, fields, assignees![0]), payload.Key ?? HandOverKey.New(), cancellationToken);
        return new HandOffSent.Done(item, speaker.Shop.Team.With(assignees[0]));
    }

    private async Task<Finding?> FindAsync(Payload payload, CancellationToken cancellationToken) =>
        payload.Finding is { } finding ? await desk.FindAsync(finding, cancellationToken) : null;

    private static Card Draw(ITurnContext turn, Finding finding, HandOffFields fields, FieldErrors errors) =>
        HandOffForm.Of(finding, fields, errors, turn.Speaker().Shop, turn.Place(), turn.Speaker().Today, turn.Words());

    /// <param name="wanted">Null: the finding's own owner, if he does such work.</param>
    private async Task<HandOffFields> PrefilledAsync(ITurnContext turn, Finding finding, string? wanted, CancellationToken cancellationToken)
    {
        var speaker = turn.Speaker();
        var role = wanted ?? Roles.Doers.FirstOrDefault(each => each == finding.Owner);
        var draft = BriefDraft.From(finding, speaker.Shop, role ?? finding.Owner, speaker.Today, WorkingDays.In(speaker.Shop.Profile.Zone));
        return new HandOffFields(
            role,
            role is not null && draft.Assignee is { } assignee ? PeoplePicker.ValuesOf([assignee], turn.Place()) : null,
            await Remedied.SuggestionAsync(desk, finding, draft.Role, turn, cancellationToken),
            BriefLines.DoneWhen(finding, turn),
            DueDays.Write(draft.Due)) with { Key = HandOverKey.New() };
    }

    private static Brief Brief(Speaker speaker, Finding finding, HandOffFields fields, Person assignee) => new(
        speaker.Shop.Profile.Id,
        finding,
        fields.Role!,
        assignee.Id,
        speaker.Person.Id,
        fields.What!.Trim(),
        fields.DoneWhen!.Trim(),
        DueDays.Read(fields.Due)!.Value,
        References.Of(References.LinksIn(fields.Reference ?? string.Empty)));
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
