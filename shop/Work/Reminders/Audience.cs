namespace Helmsman.Shop.Work.Reminders;

/// <summary>Who is told of a step.</summary>
public static class Audience
{
    public static IReadOnlyList<Person> Of(WorkEvent.Escalated step, WorkItem item, Team team) => [.. (step.Step switch
    {
        EscalationSteps.Deputy => Known(step.To, team),
        EscalationSteps.Operator => Heads(item, team),
        EscalationSteps.Overdue => [.. Doers(item, team), .. Readers.Askers(item, team), .. team.WhoRuns],
        _ => Doers(item, team),
    }).DistinctBy(person => person.Id)];

    /// <summary>Whoever has it, or of a task that anybody of the role may take, all who hold the role.</summary>
    public static IEnumerable<Person> Doers(WorkItem item, Team team) =>
        item.Standing.Assignee is { } assignee ? Known(assignee, team) : Routing.Holders(team, item.Brief.Role);

    /// <summary>Whoever runs the shop, but not the one who is waited for: of him, the owner hears.</summary>
    public static IEnumerable<Person> Heads(WorkItem item, Team team)
    {
        var waitedFor = item.Standing.Assignee;
        var heads = team.WhoRuns.Where(person => person.Id != waitedFor).ToList();
        return heads.Count > 0 ? heads : team.WhoHas(Roles.Owner).Where(person => person.Id != waitedFor);
    }

    private static IEnumerable<Person> Known(string? person, Team team) => person is not null && team.Find(person) is { LeftOn: null } known ? [known] : [];
}
