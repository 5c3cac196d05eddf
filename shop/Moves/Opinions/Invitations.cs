using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Opinions;

/// <summary>Whom to ask when roles are to be asked: each person once, whatever number of hats he wears, and never the one who asks.</summary>
public static class Invitations
{
    public static (IReadOnlyList<Invitation> Invited, IReadOnlyList<string> Nobody) Of(IReadOnlyList<string> roles, string asker, Team team)
    {
        var wanted = roles.SelectMany(role => AffectedRoles.AtTheDeskOf(role, team)).Distinct(StringComparer.Ordinal).ToList();
        var held = wanted.ToLookup(role => team.WhoHas(role).Count > 0);
        return (
            [
                .. held[true].SelectMany(role => team.WhoHas(role).Select(person => new Invitation(role, person.Id)))
                    .Where(each => each.Person != asker)
                    .DistinctBy(each => each.Person),
            ],
            [.. held[false]]);
    }

    /// <summary>The owner of the figure and those that most work goes to.</summary>
    public static IReadOnlyList<string> Usual(Finding? finding) =>
        [.. Roles.Doers.Where(role => role == finding?.Owner || Roles.Usual.Contains(role, StringComparer.Ordinal))];
}
