namespace Helmsman.Shop.Work.Reminders;

/// <summary>Who is told of a step.</summary>
public static class Audience
{
    /// <summary>Of a step that was taken, whoever was told; of one that is yet to be taken, whoever is there on that day.</summary>
    /// <param name="item">As it was before the step.</param>
    public static IReadOnlyList<Person> Of(WorkEvent.Escalated step, WorkItem item, Team team, DateOnly day) => step.Told is { } told
        ? [.. told.SelectMany(person => Known(person, team))]
        : [.. (step.Step switch
        {
            EscalationSteps.Deputy => Known(step.To, team),
            EscalationSteps.Operator => Heads(item, team, day),
            EscalationSteps.Overdue => [.. Doers(item, team, day), .. Readers.Askers(item, team).Where(IsThere(team, day)), .. Heads(item, team, day, null)],
            _ => Doers(item, team, day),
        }).DistinctBy(person => person.Id)];

    /// <summary>Whoever has it, or of a task that anybody of the role may take, all who hold the role.</summary>
    public static IEnumerable<Person> Doers(WorkItem item, Team team) =>
        item.Standing.Assignee is { } assignee ? Known(assignee, team) : Routing.Holders(team, item.Brief.Role);

    /// <summary>Those of them who are not away.</summary>
    public static IEnumerable<Person> Doers(WorkItem item, Team team, DateOnly day) => Doers(item, team).Where(IsThere(team, day));

    /// <summary>Whoever runs the shop, but not the one who is waited for: of him, the owner hears.</summary>
    public static IEnumerable<Person> Heads(WorkItem item, Team team, DateOnly day) => Heads(item, team, day, item.Standing.Assignee);

    /// <summary>Those who are there; else whoever stands in for them, but of what is private nobody does; else the owner, wherever he is.</summary>
    private static List<Person> Heads(WorkItem item, Team team, DateOnly day, string? without)
    {
        var heads = team.WhoRuns.Where(person => person.Id != without).ToList();
        IEnumerable<Person>[] choices =
        [
            heads.Where(IsThere(team, day)),
            item.Brief.IsPrivate ? [] : heads.Select(head => team.StandIn(head.Id, day)).OfType<Person>(),
            team.WhoHas(Roles.Owner),
        ];
        return choices.Select(choice => choice.Where(person => person.Id != without).ToList()).FirstOrDefault(choice => choice.Count > 0) ?? [];
    }

    private static Func<Person, bool> IsThere(Team team, DateOnly day) => person => !team.IsAbsent(person.Id, day);

    private static IEnumerable<Person> Known(string? person, Team team) => person is not null && team.Find(person) is { LeftOn: null } known ? [known] : [];
}
