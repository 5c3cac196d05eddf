using Helmsman.Cards;
using Helmsman.Dialogs.Staff;
using Helmsman.Shop.Work;

namespace Helmsman.Dialogs;

/// <summary>A role given to those whom somebody picked in its form.</summary>
internal sealed class RolesByForm(IDesk desk)
{
    /// <returns>What comes in the form's place: what is so from now on, or the form again with what is wrong.</returns>
    public async Task<Card> SaveAsync(ITurnContext turn, string role, RoleFields fields, CancellationToken cancellationToken)
    {
        var (speaker, words) = (turn.Speaker(), turn.Words());
        if (!Rights.May(speaker.Shop.Team, speaker.Person, Rights.GiveRoles))
        {
            return NoticeCard.Of(Tone.Neutral, turn.Lines().Say("roles.not-yours", turn.WhoMay(Rights.GiveRoles)), words);
        }

        if (await Picked.PeopleAsync(desk, turn, fields.People, cancellationToken) is not { } people)
        {
            var errors = new FieldErrors { [RoleFields.PeopleId] = turn.Lines()["roles.unknown"] };
            return RolesForm.Of(role, speaker.Shop.Team, turn.Place(), fields, errors, words);
        }

        await desk.SetHoldersAsync(speaker.Shop.Profile.Id, role, [.. people.Select(person => person.Id)], cancellationToken);
        return NoticeCard.RolesSet(role, people, words);
    }
}
