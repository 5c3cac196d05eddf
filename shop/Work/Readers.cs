namespace Helmsman.Shop.Work;

/// <summary>Whom a work item concerns.</summary>
public static class Readers
{
    /// <summary>To whom it goes back: whoever asked for it or, once he has left, whoever runs the shop.</summary>
    public static IReadOnlyList<Person> Askers(WorkItem item, Team team) =>
        team.Find(item.Brief.RequestedBy) is { LeftOn: null } asker ? [asker] : team.WhoRuns;

    /// <summary>What is private is for whoever has it, whoever asked for it, and whoever runs the shop.</summary>
    public static bool MayRead(WorkItem item, string person, Team team) =>
        !item.Brief.IsPrivate || item.IsFor(person, team) || item.IsSteeredBy(person, team);
}
