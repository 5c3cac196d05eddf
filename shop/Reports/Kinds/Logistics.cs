using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 物流: parcels of a day, of the shop or of each courier. The layout was not seen in a real file: its columns are those that the duty
/// needs.
/// </summary>
internal static class Logistics
{
    public static readonly ReportKind Kind = new(ReportKinds.Logistics)
    {
        KnownBy = [[MetricIds.ParcelsCollected, MetricIds.ParcelsShipped, MetricIds.ParcelsDelivered]],
        Never = [MetricIds.Visitors, MetricIds.Revenue, ReportColumns.ProductId, ReportColumns.OrderId],
        Dimensions = [new("courier", [ReportColumns.Courier], IsOptional: true)],
        Measures = [MetricIds.ParcelsCollected, MetricIds.ParcelsShipped, MetricIds.ParcelsDelivered, MetricIds.DeliverySeconds],
        Derived =
        [
            new Derived.Times(MetricIds.DeliverySeconds, ReportColumns.DeliveryAverage, MetricIds.ParcelsDelivered),
        ],
    };
}
