using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Changes;

/// <summary>Who of a role has acknowledged a change, and who has not.</summary>
/// <param name="Missing">Those of its holders who have not; none for a role that nobody holds.</param>
/// <param name="IsHeld">False: nobody has the role, so nobody can acknowledge for it.</param>
public sealed record RoleCall(string Role, IReadOnlyList<Person> Said, IReadOnlyList<Person> Missing, bool IsHeld, bool IsSatisfied)
{
    /// <summary>Whoever announces a change knows of it.</summary>
    internal static RoleCall Of(ShopChange change, string role, Team team)
    {
        HashSet<string> knowing = [change.AnnouncedBy, .. change.Events.OfType<ChangeEvent.Acknowledged>().Select(said => said.By)];
        var holders = team.WhoHas(role).DistinctBy(person => person.Id).ToLookup(person => knowing.Contains(person.Id));
        var (said, missing) = (holders[true].ToList(), holders[false].ToList());
        var isHeld = said.Count + missing.Count > 0;
        return new(role, said, missing, isHeld, isHeld && (missing.Count == 0 || (said.Count > 0 && !change.ByEach.Contains(role, StringComparer.Ordinal))));
    }
}
