using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>人群报表: one line a day, audience and campaign.</summary>
internal static class AdsByAudience
{
    public static readonly ReportKind Kind = new(ReportKinds.AdsByAudience)
    {
        KnownBy = [[MetricIds.AdSpend], [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdRevenue], [ReportColumns.Audience]],
        Never = [MetricIds.Revenue, ReportColumns.OrderId],
        Required = [[MetricIds.AdSpend]],
        Dimensions = [new("audience", [ReportColumns.Audience]), Ads.Campaign, Ads.Scene, Ads.Product with { IsOptional = true }],
        Measures = Ads.Measures,
        Stated = Ads.Stated,
        AddsUpWith = Ads.AddsUpWith,
    };
}
