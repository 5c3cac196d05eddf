using System.Numerics;
using System.Runtime.InteropServices;

namespace Helmsman.Shop.Why.Search;

/// <summary>All cuboids of a table, the finest first, each linked to the smallest finer one that it can be summed from.</summary>
internal static class Lattice
{
    /// <summary>Groups are numbered by place in a grid while the grid is at most this many times larger than what there is to group.</summary>
    private const int Sparsest = 4;

    public static Cuboid[] Of(LeafTable leaves)
    {
        var all = Enumerable.Range(0, leaves.Attributes.Count).ToArray();
        var cuboids = new List<Cuboid> { Finest(leaves, all) };
        for (var layer = all.Length - 1; layer >= 1; layer--)
        {
            foreach (var attributes in Choose(all, layer))
            {
                cuboids.Add(Coarser(leaves, cuboids, attributes));
            }
        }

        return [.. cuboids];
    }

    private static IEnumerable<int[]> Choose(int[] all, int count) =>
        from chosen in Enumerable.Range(1, (1 << all.Length) - 1)
        where BitOperations.PopCount((uint)chosen) == count
        select all.Where(attribute => (chosen >> attribute & 1) == 1).ToArray();

    private static Cuboid Finest(LeafTable leaves, int[] all)
    {
        var every = new int[leaves.Count];
        for (var leaf = 0; leaf < every.Length; leaf++)
        {
            every[leaf] = leaf;
        }

        return Group(leaves, all, -1, every);
    }

    private static Cuboid Coarser(LeafTable leaves, List<Cuboid> finer, int[] attributes)
    {
        var parent = -1;
        for (var place = 0; place < finer.Count; place++)
        {
            if (finer[place].Layer == attributes.Length + 1 && attributes.All(finer[place].Attributes.Contains) && (parent < 0 || finer[place].Count < finer[parent].Count))
            {
                parent = place;
            }
        }

        return Group(leaves, attributes, parent, finer[parent].Of);
    }

    private static Cuboid Group(LeafTable leaves, int[] attributes, int parent, int[] of)
    {
        var cells = attributes.Aggregate(1.0, (product, attribute) => product * leaves.Attributes[attribute].Members);
        return cells <= Sparsest * (double)of.Length ? InGrid(leaves, attributes, parent, of, (int)cells)
            : cells < 1L << 62 ? Hashed<long>(leaves, attributes, parent, of)
            : Hashed<UInt128>(leaves, attributes, parent, of);
    }

    private static Cuboid InGrid(LeafTable leaves, int[] attributes, int parent, int[] of, int cells)
    {
        var to = new int[of.Length];
        foreach (var attribute in attributes)
        {
            var (members, codes) = (leaves.Attributes[attribute].Members, leaves.Attributes[attribute].Codes);
            for (var group = 0; group < to.Length; group++)
            {
                to[group] = to[group] * members + (of[group] < 0 ? 0 : codes[of[group]]);
            }
        }

        var first = new int[cells];
        Array.Fill(first, -1);
        for (var group = 0; group < to.Length; group++)
        {
            if (of[group] >= 0)
            {
                first[to[group]] = of[group];
            }
        }

        return new(attributes, parent, to, first);
    }

    private static Cuboid Hashed<TKey>(LeafTable leaves, int[] attributes, int parent, int[] of)
        where TKey : struct, IBinaryInteger<TKey>
    {
        var groups = new Dictionary<TKey, int>();
        var (to, first) = (new int[of.Length], new List<int>());
        for (var group = 0; group < of.Length; group++)
        {
            if (of[group] < 0)
            {
                continue;
            }

            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, Key<TKey>(leaves, attributes, of[group]), out var known);
            if (!known)
            {
                found = first.Count;
                first.Add(of[group]);
            }

            to[group] = found;
        }

        return new(attributes, parent, to, [.. first]);
    }

    private static TKey Key<TKey>(LeafTable leaves, int[] attributes, int leaf)
        where TKey : struct, IBinaryInteger<TKey>
    {
        var key = TKey.Zero;
        foreach (var attribute in attributes)
        {
            key = key * TKey.CreateTruncating(leaves.Attributes[attribute].Members) + TKey.CreateTruncating(leaves.Attributes[attribute].Codes[leaf]);
        }

        return key;
    }
}
