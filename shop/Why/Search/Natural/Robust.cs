namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Locations and spreads that a few wild values do not move.</summary>
internal static class Robust
{
    /// <summary>From a median absolute deviation to a standard deviation, for a normal distribution.</summary>
    public const double Sigma = 1.4826;

    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.ToArray();
        Array.Sort(sorted);
        return sorted[sorted.Length / 2];
    }

    public static double Spread(IReadOnlyCollection<double> values, double around) => Sigma * Median(values.Select(value => Math.Abs(value - around)));

    /// <returns>The value that has half of all weight on either side; null without weight. Sorts both arrays.</returns>
    public static double? Median(double[] values, double[] weights)
    {
        Array.Sort(values, weights);
        var half = weights.Sum() / 2;
        var sum = 0.0;
        for (var at = 0; at < values.Length; at++)
        {
            sum += weights[at];
            if (sum >= half && sum > 0)
            {
                return values[at];
            }
        }

        return null;
    }
}
