using Helmsman.Cards.Elements;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

/// <summary>Who holds a role, picked from the directory.</summary>
public static class RolesForm
{
    /// <param name="chosen">As it was sent; null to begin with those who hold the role.</param>
    public static Card Of(string role, Team team, Place place, RoleFields? chosen, FieldErrors errors, Words words)
    {
        var question = words.Say("roles-form.who", words.Role(role));
        return Sheet.Of(
            words,
            question,
            [
                Heading.First(question),
                .. Fields.Of(People(team, place, chosen?.People ?? PeoplePicker.ValuesOf(team.WhoHas(role), place), words), words["roles-form.people"], errors, words, isRequired: false),
                Prose.Say(words, "roles-form.or-type").AsFootnote(),
                Buttons.Row(Buttons.Of(words["button.save"], Payload.For(Verbs.SaveRole) with { Role = role })),
            ]);
    }

    private static AdaptiveChoiceSetInput People(Team team, Place place, string chosen, Words words)
    {
        var input = PeoplePicker.Of(RoleFields.PeopleId, place, team, chosen);
        (input.IsMultiSelect, input.Placeholder) = (true, words["form.assignee.placeholder"]);
        return input;
    }
}
