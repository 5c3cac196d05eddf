namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What all leaves of a period share: the median of actual to expected, a leaf's weight being the root of what was expected of it.</summary>
internal static class SharedShift
{
    /// <param name="least">Leaves of which less was expected have no say.</param>
    /// <returns>A factor, 1 where nothing was expected; 0 where most of the figure is gone.</returns>
    public static double Of(LeafTable leaves, double least)
    {
        var (ratios, weights) = (new List<double>(leaves.Count), new List<double>(leaves.Count));
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            if (leaves.Expected[leaf] > least)
            {
                ratios.Add(Math.Max(0, leaves.Actual[leaf]) / leaves.Expected[leaf]);
                weights.Add(Math.Sqrt(leaves.Expected[leaf]));
            }
        }

        return Robust.Median([.. ratios], [.. weights]) ?? 1;
    }
}
