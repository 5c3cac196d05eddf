namespace Helmsman.Shop.Work;

/// <summary>Whom to ask. When nobody holds a role nobody is put in his place: who does it then is for people to say.</summary>
public static class Routing
{
    /// <summary>The one who is asked first; null when nobody holds the role.</summary>
    public static Person? Assignee(Team team, string role) => Candidates(team, role) is [var first, ..] ? first : null;

    /// <summary>All who hold the role, the one who is asked first in front.</summary>
    public static IReadOnlyList<Person> Candidates(Team team, string role) => [.. team.WhoHas(role).DistinctBy(person => person.Id)];
}
