using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Tests.Dialogs.Understanding;

/// <summary>A made-up shop to talk about: data from 2026-09-01 to 2026-11-24 but for 2026-11-08; today is Wednesday, 2026-11-25.</summary>
internal static class Shops
{
    public static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly DateOnly First = new(2026, 9, 1);
    private static readonly DateOnly Hole = new(2026, 11, 8);

    public static readonly IReadOnlyList<DateOnly> Days =
        [.. new Period(First, Today.AddDays(-1)).Days().Where(day => day != Hole)];

    /// <summary>Has everything a shop report has, but no advertising costs.</summary>
    public static readonly Known Known = new(
        Days,
        MetricDictionary.Usual.Select(metric => metric.Id).Except([MetricIds.AdSpend], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal),
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal)
        {
            [ReportKinds.TrafficBySource] = new HashSet<string>([MetricIds.Visitors, MetricIds.Buyers, MetricIds.Conversion], StringComparer.Ordinal),
            [ReportKinds.ProductDaily] = new HashSet<string>([MetricIds.Visitors, MetricIds.Revenue, MetricIds.Units], StringComparer.Ordinal),
        },
        [
            Source("手淘搜索"), Source("直通车"), Source("手淘推荐"), Source("购物车"), Source("organic search"), Source("email"),
            Product("22087", "PAPER BUNTING WHITE LACE"), Product("88001", "碎花连衣裙"), Product("88002", "针织连衣裙"), Product("88003", "White Metal Lantern"),
        ]);

    /// <summary>An order book: no visitors, no buyers.</summary>
    public static readonly Known OrderBook = new(
        Days,
        new HashSet<string>([MetricIds.Revenue, MetricIds.Orders, MetricIds.OrderValue, MetricIds.Units, MetricIds.Refunds], StringComparer.Ordinal),
        new Dictionary<string, IReadOnlySet<string>>(StringComparer.Ordinal),
        []);

    private static KnownMember Source(string name) => new(ReportKinds.TrafficBySource, name, name);

    private static KnownMember Product(string id, string name) => new(ReportKinds.ProductDaily, id, name);
}
