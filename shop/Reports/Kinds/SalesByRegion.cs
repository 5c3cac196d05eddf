using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>One line a day and region or country.</summary>
internal static class SalesByRegion
{
    public static readonly ReportKind Kind = new(ReportKinds.SalesByRegion)
    {
        KnownBy = [[ReportColumns.Region], [MetricIds.Revenue, MetricIds.Visitors, MetricIds.Orders]],
        Never = [ReportColumns.OrderId, ReportColumns.ProductId, ReportColumns.ProductName, ReportColumns.Source, MetricIds.AdSpend],
        Dimensions = [new("region", [ReportColumns.Region])],
        Measures = [MetricIds.Visitors, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.Revenue, MetricIds.Refunds],
    };
}
