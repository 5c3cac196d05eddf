using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 退款原因: what was given back and why, by case or summed up by day. The layout was not seen in a real file: its columns are those that the
/// duty needs.
/// </summary>
internal static class Returns
{
    public static readonly ReportKind Kind = new(ReportKinds.Returns)
    {
        KnownBy = [[ReportColumns.Reason]],
        Dimensions =
        [
            new("reason", [ReportColumns.Reason]),
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, IsOptional: true, LabelWillDo: true),
        ],
        Measures = [MetricIds.RefundOrders, MetricIds.RefundUnits, MetricIds.Refunds],
        Derived =
        [
            new Derived.Lines(MetricIds.RefundOrders, If: ReportColumns.OrderId),
        ],
        AddsUpWith = [ReportColumns.OrderId],
    };
}
