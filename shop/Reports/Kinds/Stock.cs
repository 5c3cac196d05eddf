using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 库存: how much of each product there is on a day. The layout was not seen in a real file: its columns are those that the duty needs.
/// </summary>
internal static class Stock
{
    public static readonly ReportKind Kind = new(ReportKinds.Stock)
    {
        KnownBy = [[ReportColumns.ProductId, ReportColumns.SkuId, ReportColumns.ProductName], [MetricIds.Stock, MetricIds.StockInTransit]],
        Never = [ReportColumns.OrderId, MetricIds.Revenue],
        Dimensions =
        [
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, IsOptional: true, LabelWillDo: true),
            new("sku", [ReportColumns.SkuId], IsOptional: true),
        ],
        Measures = [MetricIds.Stock, MetricIds.StockInTransit],
    };
}
