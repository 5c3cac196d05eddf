using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>How the trade takes its figures apart (S13, S17).</summary>
public static class KnownFactors
{
    public static readonly FactorModel Revenue =
        FactorModel.Product(MetricDictionary.Revenue, MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue);

    /// <summary>For shops that do not count visitors.</summary>
    public static readonly FactorModel RevenueOfOrders = FactorModel.Product(MetricDictionary.Revenue, MetricDictionary.Orders, MetricDictionary.OrderValue);

    private static readonly Metric Impressions = Known(MetricIds.Impressions);
    private static readonly Metric ClickThroughRate = Known(MetricIds.ClickThroughRate);
    private static readonly Metric CostPerClick = Known(MetricIds.CostPerClick);
    private static readonly Metric AdConversion = Known(MetricIds.AdConversion);
    private static readonly Metric AdOrderValue = Known(MetricIds.AdOrderValue);

    /// <summary>展现 × 点击率 × 转化 × 笔单价: the funnel of paid traffic.</summary>
    public static readonly FactorModel AdRevenue = FactorModel.Product(Known(MetricIds.AdRevenue), Impressions, ClickThroughRate, AdConversion, AdOrderValue);

    public static readonly FactorModel AdSpend = FactorModel.Product(MetricDictionary.AdSpend, Impressions, ClickThroughRate, CostPerClick);

    /// <summary>投入产出比 = conversion × order value ÷ cost per click.</summary>
    public static readonly FactorModel ReturnOnAdSpend =
        new(Known(MetricIds.ReturnOnAdSpend), [new(AdConversion), new(AdOrderValue), new(CostPerClick, Divides: true)]);

    /// <summary>The models in which a metric is the whole or a factor, the one that says most first.</summary>
    public static IReadOnlyList<FactorModel> For(Metric metric) =>
        [.. All.Where(model => model.Whole == metric), .. All.Where(model => model.Has(metric)), .. OfItsOwn(metric)];

    private static IReadOnlyList<FactorModel> All { get; } =
    [
        Revenue, RevenueOfOrders,
        AdRevenue, AdSpend, ReturnOnAdSpend,
        FactorModel.Product(Known(MetricIds.Clicks), Impressions, ClickThroughRate),
        FactorModel.Product(MetricDictionary.Buyers, MetricDictionary.Visitors, MetricDictionary.Conversion),
        FactorModel.Product(MetricDictionary.PageViews, MetricDictionary.Visitors, MetricDictionary.Depth),
    ];

    /// <summary>Any other ratio is its numerator divided by its denominator.</summary>
    private static IEnumerable<FactorModel> OfItsOwn(Metric metric) =>
        metric.Formula is Formula.Ratio(var above, var below) && MetricDictionary.Find(above) is { } numerator && MetricDictionary.Find(below) is { } denominator
            ? [new(metric, [new(numerator), new(denominator, Divides: true)])]
            : [];

    private static Metric Known(string id) => MetricDictionary.Find(id) ?? throw new InvalidOperationException($"There is no metric '{id}'");
}
