using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>创意报表: one line a day, creative and campaign.</summary>
internal static class AdsByCreative
{
    public static readonly ReportKind Kind = new(ReportKinds.AdsByCreative)
    {
        KnownBy = [[MetricIds.AdSpend], [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdRevenue], [ReportColumns.Creative]],
        Never = [MetricIds.Revenue, ReportColumns.OrderId],
        Required = [[MetricIds.AdSpend]],
        Dimensions = [new("creative", [ReportColumns.Creative]), Ads.Campaign, Ads.Scene, Ads.Product with { IsOptional = true }],
        Measures = Ads.Measures,
        Stated = Ads.Stated,
        AddsUpWith = Ads.AddsUpWith,
    };
}
