using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>账户报表, 全站营销概况: one line a day for all advertising.</summary>
internal static class AdsDaily
{
    public static readonly ReportKind Kind = new(ReportKinds.AdsDaily)
    {
        KnownBy = [[MetricIds.AdSpend], [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdRevenue]],
        Never = [MetricIds.Revenue, ReportColumns.OrderId],
        Required = [[MetricIds.AdSpend]],
        Measures = Ads.Measures,
        Stated = Ads.Stated,
    };
}
