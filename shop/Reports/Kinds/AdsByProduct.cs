using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>商品报表, 主体报表: one line a day, product and campaign.</summary>
internal static class AdsByProduct
{
    public static readonly ReportKind Kind = new(ReportKinds.AdsByProduct)
    {
        KnownBy =
        [
            [MetricIds.AdSpend], [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdRevenue],
            [ReportColumns.ProductId, ReportColumns.ProductName],
        ],
        Never = [MetricIds.Revenue, ReportColumns.OrderId],
        Required = [[MetricIds.AdSpend]],
        Dimensions = [Ads.Product, Ads.Campaign, Ads.Scene],
        Measures = Ads.Measures,
        Stated = Ads.Stated,
        AddsUpWith = Ads.AddsUpWith,
    };
}
