using System.Numerics;

namespace Helmsman.Shop.Why.Search;

/// <summary>Numbers the combinations of some attributes: by place in their grid while that is not much larger than what there is to group, else in order of appearance.</summary>
internal static class Grouping
{
    private const int Sparsest = 4;

    public static Cuboid Of(LeafTable leaves, int mask)
    {
        var every = new int[leaves.Count];
        for (var leaf = 0; leaf < every.Length; leaf++)
        {
            every[leaf] = leaf;
        }

        return Group(leaves, mask, -1, every);
    }

    public static Cuboid Of(LeafTable leaves, int mask, IReadOnlyList<Cuboid> finer, int parent) =>
        finer[parent].IsGrid ? Drop(leaves, mask, finer[parent], parent) : Group(leaves, mask, parent, finer[parent].Of);

    /// <summary>From grid to grid no member is looked at: the places of a dropped attribute fall together.</summary>
    private static Cuboid Drop(LeafTable leaves, int mask, Cuboid from, int parent)
    {
        var dropped = Array.FindIndex(from.Attributes, attribute => (mask >> attribute & 1) == 0);
        var members = leaves.Attributes[from.Attributes[dropped]].Members;
        var below = from.Attributes.Skip(dropped + 1).Aggregate(1, (product, attribute) => product * leaves.Attributes[attribute].Members);
        var to = new int[from.Count];
        var of = new int[from.Count / members];
        of.AsSpan().Fill(-1);
        for (int at = 0, start = 0; at < to.Length; start += below)
        {
            for (var member = 0; member < members; member++)
            {
                for (var place = start; place < start + below; place++, at++)
                {
                    to[at] = place;
                    of[place] = Math.Max(of[place], from.Of[at]);
                }
            }
        }

        return new(mask, Attributes(mask), parent, to, of, IsGrid: true);
    }

    private static Cuboid Group(LeafTable leaves, int mask, int parent, int[] from)
    {
        var attributes = Attributes(mask);
        var places = attributes.Aggregate(1.0, (product, attribute) => product * leaves.Attributes[attribute].Members);
        return places <= Sparsest * (double)from.Length ? InGrid(leaves, mask, attributes, parent, from, (int)places)
            : places < long.MaxValue ? InOrder<long>(leaves, mask, attributes, parent, from)
            : InOrder<UInt128>(leaves, mask, attributes, parent, from);
    }

    private static Cuboid InGrid(LeafTable leaves, int mask, int[] attributes, int parent, int[] from, int places)
    {
        var to = new int[from.Length];
        foreach (var attribute in attributes)
        {
            var (members, codes) = (leaves.Attributes[attribute].Members, leaves.Attributes[attribute].Codes);
            for (var group = 0; group < to.Length; group++)
            {
                to[group] = to[group] * members + codes[from[group]];
            }
        }

        var of = new int[places];
        of.AsSpan().Fill(-1);
        for (var group = 0; group < to.Length; group++)
        {
            of[to[group]] = from[group];
        }

        return new(mask, attributes, parent, to, of, IsGrid: true);
    }

    private static Cuboid InOrder<TKey>(LeafTable leaves, int mask, int[] attributes, int parent, int[] from)
        where TKey : struct, IBinaryInteger<TKey>
    {
        var keys = new TKey[from.Length];
        foreach (var attribute in attributes)
        {
            var (members, codes) = (TKey.CreateTruncating(leaves.Attributes[attribute].Members), leaves.Attributes[attribute].Codes);
            for (var group = 0; group < keys.Length; group++)
            {
                keys[group] = keys[group] * members + TKey.CreateTruncating(codes[from[group]]);
            }
        }

        var (to, of) = Numbered(keys, from);
        return new(mask, attributes, parent, to, of, IsGrid: false);
    }

    /// <summary>Open addressing: a dictionary takes five times as long, and this is done for thirty cuboids.</summary>
    private static (int[] To, int[] Of) Numbered<TKey>(TKey[] keys, int[] from)
        where TKey : struct, IBinaryInteger<TKey>
    {
        var bits = BitOperations.Log2((uint)keys.Length) + 2;
        var slots = new int[1 << bits];
        var (to, firsts) = (new int[keys.Length], new List<int>());
        for (var group = 0; group < keys.Length; group++)
        {
            var slot = (int)((ulong.CreateTruncating(keys[group] ^ keys[group] >> 63) * 0x9E3779B97F4A7C15) >> 64 - bits);
            while (slots[slot] != 0 && keys[firsts[slots[slot] - 1]] != keys[group])
            {
                slot = slot + 1 & slots.Length - 1;
            }

            if (slots[slot] == 0)
            {
                firsts.Add(group);
                slots[slot] = firsts.Count;
            }

            to[group] = slots[slot] - 1;
        }

        return (to, [.. firsts.Select(group => from[group])]);
    }

    private static int[] Attributes(int mask) => [.. Enumerable.Range(0, 32).Where(attribute => (mask >> attribute & 1) == 1)];
}
