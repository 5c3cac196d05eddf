using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>商品-SKU: one line a day, product and SKU.</summary>
internal static class SkuDaily
{
    public static readonly ReportKind Kind = new(ReportKinds.SkuDaily)
    {
        KnownBy = [[ReportColumns.ProductId], [ReportColumns.SkuId]],
        Never = [ReportColumns.Source, ReportColumns.Keyword, ReportColumns.CampaignId, ReportColumns.OrderId],
        Required = [[MetricIds.Revenue, MetricIds.Units, MetricIds.Refunds]],
        Dimensions =
        [
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName),
            new("sku", [ReportColumns.SkuId]),
        ],
        Measures =
        [
            MetricIds.Visitors, MetricIds.Favourites, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.Revenue,
            MetricIds.Refunds, MetricIds.RefundOrders, MetricIds.RefundUnits, MetricIds.AddToCart, MetricIds.OrderedBuyers,
            MetricIds.OrderedUnits, MetricIds.OrderedAmount,
        ],
    };
}
