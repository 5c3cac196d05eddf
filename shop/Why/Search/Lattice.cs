using System.Numerics;

namespace Helmsman.Shop.Why.Search;

/// <summary>All cuboids of a table, the finest first, each linked to the smallest of the next finer ones, that it is summed from.</summary>
internal static class Lattice
{
    public static Cuboid[] Of(LeafTable leaves)
    {
        var all = (1 << leaves.Attributes.Count) - 1;
        var cuboids = new List<Cuboid>(all) { Grouping.Of(leaves, all) };
        foreach (var mask in Enumerable.Range(1, all - 1).OrderByDescending(mask => BitOperations.PopCount((uint)mask)))
        {
            cuboids.Add(Grouping.Of(leaves, mask, cuboids, SmallestParent(cuboids, mask)));
        }

        return [.. cuboids];
    }

    private static int SmallestParent(List<Cuboid> finer, int mask) => Enumerable.Range(0, finer.Count)
        .Where(place => (finer[place].Mask & mask) == mask && BitOperations.PopCount((uint)(finer[place].Mask ^ mask)) == 1)
        .MinBy(place => finer[place].Count);
}
