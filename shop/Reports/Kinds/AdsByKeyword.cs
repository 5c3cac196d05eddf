using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>关键词报表: one line a day, word and campaign.</summary>
internal static class AdsByKeyword
{
    public static readonly ReportKind Kind = new(ReportKinds.AdsByKeyword)
    {
        KnownBy = [[MetricIds.AdSpend], [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdRevenue], [ReportColumns.Keyword]],
        Never = [MetricIds.Revenue, ReportColumns.OrderId],
        Required = [[MetricIds.AdSpend]],
        Dimensions = [new("keyword", [ReportColumns.Keyword]), Ads.Campaign, Ads.Scene, Ads.Product with { IsOptional = true }],
        Measures = Ads.Measures,
        Stated = Ads.Stated,
        AddsUpWith = Ads.AddsUpWith,
    };
}
