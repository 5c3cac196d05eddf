namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What all leaves of a period share: the median of actual to expected, a leaf's weight being the root of what was expected of it.</summary>
internal static class SharedShift
{
    /// <param name="least">Leaves of which less was expected have no say.</param>
    /// <returns>A factor, 1 where nothing was expected; 0 where most of the figure is gone.</returns>
    public static double Of(IReadOnlyCollection<(double Expected, double Actual)> leaves, double least) =>
        Of([.. leaves.Select(leaf => leaf.Expected)], [.. leaves.Select(leaf => leaf.Actual)], least);

    public static double Of(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, double least)
    {
        var (count, ratios, weights) = (0, new double[expected.Length], new double[expected.Length]);
        for (var leaf = 0; leaf < expected.Length; leaf++)
        {
            if (expected[leaf] > least)
            {
                (ratios[count], weights[count]) = (Math.Max(0, actual[leaf]) / expected[leaf], Math.Sqrt(expected[leaf]));
                count++;
            }
        }

        return Robust.Median(ratios[..count], weights[..count]) ?? 1;
    }
}
