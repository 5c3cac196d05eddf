namespace Helmsman.Shop.Why;

/// <summary>
/// The exact split of a product's change into its factors' parts by the logarithmic mean (LMDI-I): part = L(after, before) × ln(factor
/// after ÷ before). No remainder, no order of the factors to choose, and the same parts with opposite signs when time runs backwards.
/// </summary>
public static class LogMean
{
    /// <summary>
    /// Parts of the change of Π factors, in their order; they add up to it. Zeros by the limits: a product that is 0 on both sides did not
    /// change, and when it is 0 on one side only, the factors that are 0 there and not on the other side share the whole change equally.
    /// </summary>
    /// <param name="before">0 or more each.</param>
    /// <param name="after">As many, 0 or more each.</param>
    /// <exception cref="ArgumentOutOfRangeException">A factor is negative, or there are not as many on both sides.</exception>
    public static IReadOnlyList<double> Parts(IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        if (before.Count != after.Count || before.Concat(after).Any(factor => factor < 0))
        {
            throw new ArgumentOutOfRangeException(nameof(after), "The factors must be as many after as before, and none negative.");
        }

        var (whole, change) = (Product(before), Product(after) - Product(before));
        if (whole == 0 || Product(after) == 0)
        {
            return SharedByZeros(before, after, change);
        }

        var logs = before.Zip(after, (x0, x1) => Math.Log(x1 / x0)).ToArray();
        var mean = Mean(whole, change, logs.Sum());
        return [.. logs.Select(log => mean * log)];
    }

    private static double[] SharedByZeros(IReadOnlyList<double> before, IReadOnlyList<double> after, double change)
    {
        var toOrFromZero = before.Zip(after, (x0, x1) => x0 == 0 != (x1 == 0)).ToArray();
        var sharing = toOrFromZero.Count(shares => shares);
        return [.. toOrFromZero.Select(shares => shares && change != 0 ? change / sharing : 0)];
    }

    /// <summary>The logarithmic mean; by its series where both sides are so close that their difference would be rounding noise.</summary>
    private static double Mean(double whole, double change, double log) => Math.Abs(log) < 0.01
        ? whole * (1 + log / 2 * (1 + log / 3 * (1 + log / 4 * (1 + log / 5 * (1 + log / 6)))))
        : change / log;

    private static double Product(IReadOnlyList<double> factors) => factors.Aggregate(1.0, (product, factor) => product * factor);
}
