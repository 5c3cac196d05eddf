using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning.Checks;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning;

public sealed partial record Briefing
{
    private const int TrendDays = 28;

    private static readonly string[] KindsOfMembers = [ReportKinds.TrafficBySource, ReportKinds.ProductDaily];

    /// <summary>What there is to say about <paramref name="day"/> (normally yesterday) in the shop.</summary>
    public static Briefing Compose(ShopSnapshot shop, DateOnly day) =>
        shop.History.Read(MetricDictionary.Revenue, Period.Of(day)).IsComplete ? Complete(shop, day) : Waiting(shop, day);

    private static Briefing Complete(ShopSnapshot shop, DateOnly day) => new(
        shop.Profile,
        day,
        new(IsComplete: true, shop.History.LatestDay),
        Verdict.Of(shop, day),
        shop.TargetOf(day) is { } target ? Pace.Of(target, shop.History, shop.Calendar, day) : null,
        [.. HeadlineMetrics(shop.History).Select(metric => Headline.Of(shop, metric, day))],
        AttentionBudget.Spend(Find(EveryMorning.ForLosses, shop, day), AttentionBudget.Findings),
        AttentionBudget.Spend(Find(EveryMorning.ForGains, shop, day), AttentionBudget.Gains),
        shop.History.Series(MetricDictionary.Revenue, new(day.AddDays(1 - TrendDays), day)),
        [.. Factors.Wanted.Where(metric => !shop.History.Knows(metric))],
        [.. KindsOfMembers.Where(kind => IsAbsent(shop.History, kind, day))],
        ReportCheck.Disagreements(shop.History, day),
        shop.Calendar.On(day)?.Name)
    {
        Logs = shop.Logs.On(day, shop.Team),
        Reach = Reach.Of(shop.History.Completeness, [ReportKinds.ShopDaily, .. KindsOfMembers], Period.Of(day)),
        Sources = [.. KindsOfMembers.Prepend(ReportKinds.ShopDaily).SelectMany(kind => shop.History.SourceFiles(kind, Period.Of(day))).Distinct(StringComparer.Ordinal)],
    };

    private static Briefing Waiting(ShopSnapshot shop, DateOnly day) =>
        new(
            shop.Profile,
            day,
            new(IsComplete: false, shop.History.LatestDay),
            Verdict: null,
            Pace: null,
            Headlines: [],
            Findings: [],
            Gains: [],
            Trend: [],
            Lacking: [],
            Absent: [],
            Disagreements: [],
            shop.Calendar.On(day)?.Name);

    private static IEnumerable<Metric> HeadlineMetrics(ShopHistory history)
    {
        var factors = history.Knows(MetricDictionary.Visitors) ? Factors.Wanted : [MetricDictionary.Orders, MetricDictionary.OrderValue];
        return factors.Where(metric => history.Knows(metric)).Prepend(MetricDictionary.Revenue);
    }

    private static IEnumerable<Finding> Find(IReadOnlyList<ICheck> checks, ShopSnapshot shop, DateOnly day) =>
        checks.SelectMany(check => check.Run(shop, day));

    /// <summary>A kind that came in the week before is expected on every day.</summary>
    private static bool IsAbsent(ShopHistory history, string kind, DateOnly day)
    {
        var days = history.Days(kind);
        return !days.Contains(day) && days.Any(new Period(day.AddDays(-7), day.AddDays(-1)).Contains);
    }
}
