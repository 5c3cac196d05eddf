using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>What a change is worth in revenue, so that changes of different figures can be ranked (S178).</summary>
internal static class MoneyAtRisk
{
    public static double? Of(Compared compared) => compared.Metric.Id switch
    {
        MetricIds.Revenue or MetricIds.Refunds or MetricIds.AdSpend => Change(compared),
        MetricIds.Visitors or MetricIds.Buyers or MetricIds.Orders => Change(compared) * RevenuePerOne(compared),
        MetricIds.Conversion or MetricIds.AverageOrderValue or MetricIds.OrderValue => PartOfRevenue(compared),
        _ => null,
    };

    private static double? Change(Compared compared) => compared.After.Value - compared.Before.Value is { } change ? Math.Abs(change) : null;

    /// <summary>
    /// In the base period; for visitors it is conversion × average order value. A member without revenue of its own is valued as the shop
    /// is.
    /// </summary>
    private static double? RevenuePerOne(Compared compared) =>
        PerOne(compared.Scope, compared.Metric, compared.Base) ?? PerOne(new Scope(compared.Shop.History), compared.Metric, compared.Base);

    private static double? PerOne(Scope scope, Metric metric, Period period) =>
        scope.Read(metric, period).Value is { } count and > 0 ? scope.Read(MetricDictionary.Revenue, period).Value / count : null;

    private static double? PartOfRevenue(Compared compared) =>
        compared.Factors.FirstOrDefault(factor => factor.Factor == compared.Metric) is { } factor ? (double)Math.Abs(factor.Part) : null;
}
