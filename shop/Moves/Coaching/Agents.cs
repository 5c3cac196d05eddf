using Helmsman.Shop.Work;

namespace Helmsman.Shop.Moves.Coaching;

/// <summary>Which person an agent of the reports is.</summary>
public static class Agents
{
    private static readonly string[] Serving = [Roles.Service, Roles.Presales, Roles.AfterSales, Roles.ServiceLead];

    /// <summary>As the settings say; else the one of service whose name the agent has, behind the shop's or alone (店名:何静). Two of one name are nobody.</summary>
    /// <param name="known">Agent → the person's id.</param>
    public static Person? PersonOf(AgentWeek agent, Team team, IReadOnlyDictionary<string, string> known) =>
        known.TryGetValue(agent.Name, out var id) || known.TryGetValue(agent.Agent, out id)
            ? team.Find(id)
            : ServingIn(team).Where(person => string.Equals(person.Name, OwnNameOf(agent), StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;

    /// <summary>Whole, never by how it ends: Joanna is not Anna.</summary>
    private static string OwnNameOf(AgentWeek agent) => agent.Name[(agent.Name.LastIndexOfAny([':', '：']) + 1)..].Trim();

    public static IReadOnlyList<Person> ServingIn(Team team) => [.. Serving.SelectMany(team.WhoHas).DistinctBy(person => person.Id)];

    /// <summary>Who sees how everybody stands: whoever runs the shop, and whoever leads service.</summary>
    public static IReadOnlyList<Person> LeadersOf(Team team) => [.. team.WhoRuns.Concat(team.WhoHas(Roles.ServiceLead)).DistinctBy(person => person.Id)];

    public static bool Leads(string person, Team team) => LeadersOf(team).Any(leader => leader.Id == person);
}
