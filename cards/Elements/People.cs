using Helmsman.Shop.Metrics;

namespace Helmsman.Cards.Elements;

/// <summary>Figures that count people, each of them once: their parts may hold the same person twice.</summary>
internal static class People
{
    private static readonly IReadOnlyList<string> Counted =
    [
        MetricIds.Visitors, MetricIds.Buyers, MetricIds.NewVisitors, MetricIds.ReturningVisitors, MetricIds.NewBuyers, MetricIds.ReturningBuyers,
        MetricIds.OrderedBuyers, MetricIds.Bounces, MetricIds.Consultations, MetricIds.Inquiries,
    ];

    public static bool Counts(Metric metric) => Counted.Contains(metric.Id, StringComparer.Ordinal);
}
