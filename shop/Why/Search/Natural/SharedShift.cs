namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What all leaves of a period share: the median of actual to expected, a leaf's weight being the root of what was expected of it.</summary>
internal static class SharedShift
{
    /// <param name="least">Leaves of which less was expected have no say.</param>
    /// <returns>A factor, 1 where nothing was expected; 0 where most of the figure is gone.</returns>
    public static double Of(IEnumerable<(double Expected, double Actual)> leaves, double least)
    {
        var (ratios, weights) = (new List<double>(), new List<double>());
        foreach (var (expected, actual) in leaves)
        {
            if (expected > least)
            {
                ratios.Add(Math.Max(0, actual) / expected);
                weights.Add(Math.Sqrt(expected));
            }
        }

        return Robust.Median([.. ratios], [.. weights]) ?? 1;
    }
}
