using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>A figure as what its factors multiply to.</summary>
public sealed record FactorModel(Metric Whole, IReadOnlyList<FactorOf> Factors)
{
    public static FactorModel Product(Metric whole, params IEnumerable<Metric> factors) => new(whole, [.. factors.Select(factor => new FactorOf(factor))]);

    public bool Has(Metric metric) => Factors.Any(factor => factor.Metric == metric);
}

/// <param name="Divides">The whole is divided by it: a dearer click makes the return smaller.</param>
public sealed record FactorOf(Metric Metric, bool Divides = false);
