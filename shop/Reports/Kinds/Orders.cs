using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 订单: one line an order and product, of the day on which it was paid. A negative line or an invoice that cancels is money given back.
/// </summary>
internal static class Orders
{
    public static readonly ReportKind Kind = new(ReportKinds.Orders)
    {
        KnownBy = [[ReportColumns.OrderId], [MetricIds.Revenue, ReportColumns.UnitPrice]],
        Never = [ReportColumns.Reason, ReportColumns.Agent],
        Days = [ReportColumns.PaidAt, ReportColumns.CreatedAt, ReportColumns.Date],
        Counts = ReportColumns.PaidAt,
        Dimensions =
        [
            new("order", [ReportColumns.OrderId]),
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, IsOptional: true, LabelWillDo: true),
            new("region", [ReportColumns.Region], IsOptional: true),
            new("buyer", [ReportColumns.BuyerId], IsOptional: true),
        ],
        Measures = [MetricIds.OrderLines, MetricIds.Units, MetricIds.Revenue, MetricIds.Refunds, MetricIds.RefundUnits, MetricIds.OrderMinutes],
        Derived =
        [
            new Derived.Lines(MetricIds.OrderLines),
            new Derived.Minutes(MetricIds.OrderMinutes),
            new Derived.Times(MetricIds.Revenue, ReportColumns.UnitPrice, MetricIds.Units),
        ],
        Below = [(MetricIds.Revenue, MetricIds.Refunds), (MetricIds.Units, MetricIds.RefundUnits)],
        AddsUpWith = [],
        IsByMember = true,
    };
}
