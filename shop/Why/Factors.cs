using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>
/// Revenue = visitors × conversion × average order value (S13), or orders × order value in shops that do not count visitors.
/// </summary>
public static class Factors
{
    /// <summary>What revenue is split by in shops whose reports have all of it.</summary>
    public static IReadOnlyList<Metric> Wanted { get; } =
        [MetricDictionary.Visitors, MetricDictionary.Conversion, MetricDictionary.AverageOrderValue];

    private static readonly IReadOnlyList<Metric> OfOrders = [MetricDictionary.Orders, MetricDictionary.OrderValue];

    /// <summary>The factors of revenue as far as the shop's reports have them; all of one model or none.</summary>
    public static IReadOnlyList<Metric> Of(ShopHistory history) =>
        new[] { Wanted, OfOrders }.FirstOrDefault(model => model.All(metric => history.Knows(metric))) ?? [];

    /// <summary>
    /// The exact split of a change of revenue. Empty when a period is not known as a whole or the factors do not multiply to the revenue.
    /// A ratio without a denominator (nobody came, nobody bought) is carried over from the other period, so that the factor that broke
    /// takes it all.
    /// </summary>
    public static IReadOnlyList<FactorPart> Split(Scope scope, Period before, Period after)
    {
        var (was, now) = (scope.Read(MetricDictionary.Revenue, before), scope.Read(MetricDictionary.Revenue, after));
        return was.IsComplete && now.IsComplete
            ? new[] { Wanted, OfOrders }
                .Select(model => Read(scope, model, before, after))
                .Where(factors => factors.Count > 0 && MultiplyTo(factors, was.Value!.Value, now.Value!.Value))
                .Select(Split)
                .FirstOrDefault([])
            : [];
    }

    /// <param name="factors">Metrics whose values multiply to the whole, before and after; 0 or more each.</param>
    public static IReadOnlyList<FactorPart> Split(IReadOnlyList<(Metric Metric, double Before, double After)> factors)
    {
        double[] before = [.. factors.Select(factor => factor.Before)];
        double[] after = [.. factors.Select(factor => factor.After)];
        var change = Cents.Of(Product(after) - Product(before));
        var parts = Cents.AddingUpTo(change, [.. LogMean.Parts(before, after).Select(part => (decimal)part)]);
        return [.. factors.Zip(parts, (factor, part) => new FactorPart(factor.Metric, factor.Before, factor.After, part))];
    }

    private static List<(Metric Metric, double Before, double After)> Read(Scope scope, IReadOnlyList<Metric> model, Period before, Period after)
    {
        var read = model.Select(metric => (Metric: metric, Before: scope.Read(metric, before), After: scope.Read(metric, after))).ToList();
        return read.TrueForAll(factor => IsUsable(factor.Metric, factor.Before, factor.After))
            ? read.ConvertAll(factor => (factor.Metric, Either(factor.Before, factor.After), Either(factor.After, factor.Before)))
            : [];
    }

    private static double Either(Figure figure, Figure other) => (figure.Value ?? other.Value)!.Value;

    /// <summary>All must rest on the same days; a ratio may lack its value on one side.</summary>
    private static bool IsUsable(Metric metric, Figure before, Figure after) => before.DaysMissing == 0 && after.DaysMissing == 0
        && (metric.Formula is Formula.Ratio ? (before.Value ?? after.Value) is not null : before.IsComplete && after.IsComplete);

    /// <summary>Holds unless a report contradicts itself: revenue without a buyer.</summary>
    private static bool MultiplyTo(List<(Metric Metric, double Before, double After)> factors, double before, double after) =>
        Near(Product(factors.Select(factor => factor.Before)), before) && Near(Product(factors.Select(factor => factor.After)), after);

    private static bool Near(double product, double whole) => Math.Abs(product - whole) <= 1e-6 * Math.Max(1, Math.Abs(whole));

    private static double Product(IEnumerable<double> factors) => factors.Aggregate(1.0, (product, factor) => product * factor);
}
