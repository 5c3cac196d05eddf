namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>
/// The finest parts of a ratio: numerator and denominator of each combination of members, in the period asked about and in comparable ones before it.
/// From a shop's history: one leaf for each combination of members that had a denominator in any of the periods, and as
/// <paramref name="Before"/> the base period and up to eight comparable ones, each as long as the period asked about.
/// </summary>
/// <param name="Attributes">At most eight; each has one code a leaf.</param>
/// <param name="Before">In any order; a period without any denominator is passed over. With one alone nothing can be sure.</param>
public sealed record RatioTable(IReadOnlyList<LeafAttribute> Attributes, RatioPeriod Now, IReadOnlyList<RatioPeriod> Before)
{
    public int Count => Now.Denominator.Length;
}

/// <summary>One period: a value for each leaf, 0 where it does not occur.</summary>
/// <param name="Numerator">Counts (buyers, clicks) or sums (revenue); may exceed the denominator, and may be negative.</param>
/// <param name="Denominator">0 or more.</param>
public sealed record RatioPeriod(double[] Numerator, double[] Denominator)
{
    /// <summary>Of everything together; <see cref="double.NaN"/> without a denominator.</summary>
    public double Rate => Numerator.Sum() / Denominator.Sum();
}
