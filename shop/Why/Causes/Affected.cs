using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Causes;

/// <summary>Which figures a cause can move at all.</summary>
internal static class Affected
{
    private static readonly HashSet<string> Traffic =
    [
        MetricIds.Visitors, MetricIds.PageViews, MetricIds.NewVisitors, MetricIds.ReturningVisitors, MetricIds.Clicks, MetricIds.Impressions,
        MetricIds.AdSpend, MetricIds.AddToCart, MetricIds.Favourites,
    ];

    private static readonly HashSet<string> Rates =
        [MetricIds.Conversion, MetricIds.AddToCartRate, MetricIds.AddToCart, MetricIds.AdConversion, MetricIds.InquiryConversion];

    private static readonly HashSet<string> Values = [MetricIds.AverageOrderValue, MetricIds.OrderValue, MetricIds.UnitPrice];

    private static readonly HashSet<string> Sales =
    [
        MetricIds.Revenue, MetricIds.NetRevenue, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.OrderedBuyers, MetricIds.OrderedUnits,
        MetricIds.OrderedAmount, MetricIds.NewBuyers, MetricIds.ReturningBuyers, MetricIds.ReturningRevenue,
    ];

    private static readonly HashSet<string> GivenBack =
        [MetricIds.Refunds, MetricIds.RefundRate, MetricIds.RefundOrders, MetricIds.RefundUnits, MetricIds.NetRevenue];

    public static bool ByTraffic(Metric metric) => Traffic.Contains(metric.Id) || Sales.Contains(metric.Id);

    public static bool ByConversion(Metric metric) => Rates.Contains(metric.Id) || Sales.Contains(metric.Id);

    public static bool ByPrice(Metric metric) => ByConversion(metric) || Values.Contains(metric.Id);

    public static bool ByAnyOfThem(Metric metric) => ByTraffic(metric) || ByPrice(metric);

    public static bool ByRefunds(Metric metric) => GivenBack.Contains(metric.Id);

    /// <summary>Only how many come, not what they do then.</summary>
    public static bool IsTraffic(Metric metric) => Traffic.Contains(metric.Id);

    public static bool IsMoney(Metric metric) => metric.Unit == Unit.Money && Sales.Contains(metric.Id);

    public static bool IsValue(Metric metric) => Values.Contains(metric.Id);
}
