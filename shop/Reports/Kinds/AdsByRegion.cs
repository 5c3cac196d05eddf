using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>地域报表: one line a day, region and campaign.</summary>
internal static class AdsByRegion
{
    public static readonly ReportKind Kind = new(ReportKinds.AdsByRegion)
    {
        KnownBy = [[MetricIds.AdSpend], [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdRevenue], [ReportColumns.Region]],
        Never = [MetricIds.Revenue, ReportColumns.OrderId],
        Required = [[MetricIds.AdSpend]],
        Dimensions = [new("region", [ReportColumns.Region]), Ads.Campaign, Ads.Scene, Ads.Product with { IsOptional = true }],
        Measures = Ads.Measures,
        Stated = Ads.Stated,
        AddsUpWith = Ads.AddsUpWith,
    };
}
