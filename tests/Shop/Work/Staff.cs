using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work;

/// <summary>Four made-up people, a Monday, and a finding.</summary>
internal static class Staff
{
    public static readonly DateOnly Monday = Days.Day("2026-11-23");

    public static readonly Person Lin = new("lin", "林", []);
    public static readonly Person Zhou = new("zhou", "周", []);
    public static readonly Person Su = new("su", "苏", []);
    public static readonly Person He = new("he", "何", []);

    public static readonly Team Four = Team.Empty.With(Lin).With(Zhou).With(Su).With(He);

    public static readonly Finding Found = new(
        "f", "demo", FindingRules.SourceFell, MetricIds.Visitors, ReportKinds.TrafficBySource, "search", "search",
        Period.Of(Monday.AddDays(-1)), Period.Of(Monday.AddDays(-8)), 600, 300, 3_000, Roles.Ads);

    /// <summary>For the week of that Monday.</summary>
    public static Absence Away(string person) => new(person, Monday, Monday.AddDays(6));

    public static WorkItem Task(long number, string? assignee, string role = Roles.Ads, string by = "lin", DateOnly? due = null, double? money = null, params WorkEvent[] events) => new(
        $"demo/{number:D6}",
        number,
        new Brief("demo", Found with { MoneyAtRisk = money }, role, assignee, by, $"task {number}", "it is back", due ?? Monday, []),
        At(0),
        [new WorkEvent.Assigned(by, At(0), assignee), .. events]);

    public static DateTimeOffset At(int minute) => new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(8)).AddMinutes(minute);
}
