namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Whether large leaves scatter by as much of themselves as small ones. Where people come one by one they do not: large leaves are steadier.</summary>
internal static class FittedNoise
{
    /// <summary>The small half of all leaves may scatter so many times as much as the largest tenth and still be called even.</summary>
    private const double Even = 1.5;

    /// <summary>Fewer leaves cannot tell.</summary>
    private const int Fewest = 40;

    private const int Tables = 5;

    /// <summary>One table may mislead where much has fallen; most of a few do not.</summary>
    public static bool IsEven(LeafTable now, IReadOnlyList<LeafTable> past)
    {
        var ratios = past.Take(Tables - 1).Prepend(now).Select(SmallToLarge).OfType<double>().ToList();
        return ratios.Count > 0 && Robust.Median(ratios) <= Even;
    }

    private static double? SmallToLarge(LeafTable leaves)
    {
        var common = SharedShift.Of(leaves, 0);
        var scattered = Enumerable.Range(0, leaves.Count)
            .Where(leaf => leaves.Expected[leaf] * common > 0)
            .Select(leaf => (Size: leaves.Expected[leaf] * common, Actual: leaves.Actual[leaf]))
            .OrderBy(leaf => leaf.Size)
            .Select(leaf => Math.Abs(leaf.Actual - leaf.Size) / leaf.Size)
            .ToArray();
        return scattered.Length < Fewest || Robust.Median(scattered[^(scattered.Length / 10)..]) is not (> 0 and var large)
            ? null
            : Robust.Median(scattered[..(scattered.Length / 2)]) / large;
    }
}
