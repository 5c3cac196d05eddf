using System.Collections.Frozen;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Shop.Work;

/// <summary>
/// Whom to ask: a finding names a role, the role names people, and of those somebody who is there. When nobody holds a role, nor one of those next
/// to it, nobody is put in his place: who does it then is for people to say.
/// </summary>
public static class Routing
{
    public const string Cause = "cause/";
    public const string Rule = "rule/";
    public const string Metric = "metric/";

    /// <summary>
    /// What a finding is about → the roles whose it is, the first that somebody holds. Only where it is another than the cause or the metric says
    /// itself; the cause goes first, then the rule, then the metric.
    /// </summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Usual { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        [Cause + CauseIds.Reviews] = [Roles.AfterSales],
        [Cause + CauseIds.Refunds] = [Roles.AfterSales],
        [Cause + CauseIds.ServiceOverload] = [Roles.ServiceLead],
        [Cause + CauseIds.StockOut] = [Roles.Purchasing, Roles.Warehouse],
        [Cause + CauseIds.TrackingGap] = [Roles.Tech],
        [Metric + MetricIds.Refunds] = [Roles.AfterSales],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Role → those who do its work in a shop where nobody holds it.</summary>
    private static readonly FrozenDictionary<string, string[]> NextTo = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Roles.Presales] = [Roles.Service],
        [Roles.AfterSales] = [Roles.Service],
        [Roles.ServiceLead] = [Roles.Service],
        [Roles.Service] = [Roles.AfterSales, Roles.Presales, Roles.ServiceLead],
        [Roles.Assistant] = [Roles.Operator],
        [Roles.Operator] = [Roles.Assistant],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whose the finding is in this team; its own owner where nobody holds what the table names.</summary>
    public static string Owner(Team team, Finding finding) => Named(team, finding)
        .SelectMany(role => NextTo.GetValueOrDefault(role, []).Prepend(role))
        .FirstOrDefault(role => team.WhoHas(role).Count > 0) ?? finding.Owner;

    /// <summary>The one who is asked first; null when nobody holds the role, or nobody of those who do can be reached or has somebody to stand in for him.</summary>
    /// <param name="day">On which he is to be there.</param>
    public static Person? Assignee(Team team, string role, DateOnly day) => Candidates(team, role, day) is [var first, ..] ? first : null;

    /// <summary>All who hold the role and are there, the one who is asked first in front; then those who stand in for the others.</summary>
    public static IReadOnlyList<Person> Candidates(Team team, string role, DateOnly day)
    {
        var holders = Holders(team, role);
        var (there, away) = (holders.Where(person => !team.IsAbsent(person.Id, day)), holders.Where(person => team.IsAbsent(person.Id, day)));
        return [.. there.Concat(away.Select(person => team.StandIn(person.Id, day)).OfType<Person>()).DistinctBy(person => person.Id)];
    }

    /// <summary>Whoever holds the role and is away, when somebody else is asked only because he is; null otherwise.</summary>
    public static Person? InWhosePlace(Team team, string role, string assignee, DateOnly day) => Holders(team, role) is var holders && holders.All(person => person.Id != assignee)
        ? holders.FirstOrDefault(person => team.IsAbsent(person.Id, day) && team.StandIn(person.Id, day)?.Id == assignee)
        : null;

    /// <summary>Whoever holds the role, or else the first one next to it that somebody holds; there or not.</summary>
    public static IReadOnlyList<Person> Holders(Team team, string role) => NextTo.GetValueOrDefault(role, []).Prepend(role)
        .Select(team.WhoHas)
        .FirstOrDefault(holders => holders.Count > 0, [])
        .DistinctBy(person => person.Id)
        .ToList();

    /// <summary>He is one of those who may take what is for anybody of the role.</summary>
    public static bool Answers(Team team, string role, string personId) => Holders(team, role).Any(person => person.Id == personId);

    private static IEnumerable<string> Named(Team team, Finding finding) =>
        new[] { finding.Because is { } because ? Cause + because.Cause : null, Rule + finding.Rule, Metric + finding.Metric }
            .OfType<string>()
            .Select(about => team.Rules?.Routes?.GetValueOrDefault(about) ?? Usual.GetValueOrDefault(about))
            .FirstOrDefault(roles => roles is not null) ?? [];
}
