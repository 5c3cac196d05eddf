using Helmsman.Shop.Work;

namespace Helmsman.Shop.Metrics;

/// <summary>Every metric the product knows. S13, S89, S145.</summary>
public static class MetricDictionary
{
    public static readonly Metric Visitors = Sum(MetricIds.Visitors, Unit.Count, Roles.Ads);
    public static readonly Metric PageViews = Sum(MetricIds.PageViews, Unit.Count, Roles.Design);
    public static readonly Metric Buyers = Sum(MetricIds.Buyers, Unit.Count, Roles.Operator);
    public static readonly Metric Orders = Sum(MetricIds.Orders, Unit.Count, Roles.Operator);
    public static readonly Metric Units = Sum(MetricIds.Units, Unit.Count, Roles.Operator);
    public static readonly Metric Revenue = Sum(MetricIds.Revenue, Unit.Money, Roles.Operator);
    public static readonly Metric Refunds = Sum(MetricIds.Refunds, Unit.Money, Roles.Service) with { Good = Good.Down };

    /// <summary>净销售额: revenue − refunds, each on its own day.</summary>
    public static readonly Metric NetRevenue =
        new(MetricIds.NetRevenue, new Formula.Difference(MetricIds.Revenue, MetricIds.Refunds), Unit.Money, Good.Up, Roles.Operator);

    public static readonly Metric AddToCart = Sum(MetricIds.AddToCart, Unit.Count, Roles.Design);
    public static readonly Metric AdSpend = Sum(MetricIds.AdSpend, Unit.Money, Roles.Ads) with { Good = Good.Down };

    /// <summary>线索: people who asked to be contacted.</summary>
    public static readonly Metric Leads = Sum(MetricIds.Leads, Unit.Count, Roles.Ads);

    /// <summary>支付转化率: buyers ÷ visitors.</summary>
    public static readonly Metric Conversion = Ratio(MetricIds.Conversion, MetricIds.Buyers, MetricIds.Visitors, Unit.Percent, Roles.Design);

    /// <summary>客单价: revenue ÷ buyers.</summary>
    public static readonly Metric AverageOrderValue =
        Ratio(MetricIds.AverageOrderValue, MetricIds.Revenue, MetricIds.Buyers, Unit.Money, Roles.Service);

    /// <summary>笔单价: revenue ÷ orders; for shops that count orders but not buyers.</summary>
    public static readonly Metric OrderValue = Ratio(MetricIds.OrderValue, MetricIds.Revenue, MetricIds.Orders, Unit.Money, Roles.Service);

    /// <summary>访问深度: page views ÷ visitors.</summary>
    public static readonly Metric Depth = Ratio(MetricIds.Depth, MetricIds.PageViews, MetricIds.Visitors, Unit.Number, Roles.Design);

    /// <summary>What the reports of nearly every shop have, the most important first.</summary>
    public static IReadOnlyList<Metric> Usual { get; } =
    [
        Revenue, Visitors, Conversion, AverageOrderValue, Buyers, Orders, OrderValue, Units, PageViews, Depth, AddToCart, Refunds, NetRevenue, AdSpend,
    ];

    public static IReadOnlyList<Metric> All { get; } = [.. Usual, .. FurtherMetrics.All];

    private static readonly Dictionary<string, Metric> ById = All.ToDictionary(metric => metric.Id, StringComparer.Ordinal);

    public static Metric? Find(string id) => ById.GetValueOrDefault(id);

    private static Metric Sum(string id, Unit unit, string owner) => new(id, new Formula.Sum(id), unit, Good.Up, owner);

    private static Metric Ratio(string id, string numerator, string denominator, Unit unit, string owner) =>
        new(id, new Formula.Ratio(numerator, denominator), unit, Good.Up, owner);
}
