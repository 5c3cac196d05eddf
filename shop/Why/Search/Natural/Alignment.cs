using System.Numerics;

namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Past tables in the order of the leaves of now. A leaf that a past table does not have brought nothing then; one that only the past has is left out.</summary>
internal static class Alignment
{
    public static IReadOnlyList<LeafTable> Align(LeafTable now, IReadOnlyList<LeafTable> past)
    {
        if (past.All(table => HasLeavesOf(table, now)))
        {
            return past;
        }

        var members = now.Attributes.Select((attribute, at) => past.Max(table => Math.Max(table.Attributes[at].Members, attribute.Members))).ToArray();
        return members.Aggregate(1.0, (product, count) => product * count) < 1L << 62 ? Align<long>(now, past, members) : Align<UInt128>(now, past, members);
    }

    private static bool HasLeavesOf(LeafTable table, LeafTable now) =>
        table.Attributes.Zip(now.Attributes).All(pair => ReferenceEquals(pair.First.Codes, pair.Second.Codes));

    private static IReadOnlyList<LeafTable> Align<TKey>(LeafTable now, IReadOnlyList<LeafTable> past, int[] members)
        where TKey : struct, IBinaryInteger<TKey>
    {
        var placeOf = new Dictionary<TKey, int>(now.Count);
        var keys = Keys<TKey>(now, members);
        for (var leaf = 0; leaf < keys.Length; leaf++)
        {
            placeOf[keys[leaf]] = leaf;
        }

        return [.. past.Select(table => Align(now, table, placeOf, Keys<TKey>(table, members)))];
    }

    private static LeafTable Align<TKey>(LeafTable now, LeafTable table, Dictionary<TKey, int> placeOf, TKey[] keys)
        where TKey : struct, IBinaryInteger<TKey>
    {
        var (expected, actual) = (new double[now.Count], new double[now.Count]);
        for (var leaf = 0; leaf < keys.Length; leaf++)
        {
            if (placeOf.TryGetValue(keys[leaf], out var place))
            {
                expected[place] += table.Expected[leaf];
                actual[place] += table.Actual[leaf];
            }
        }

        return new(now.Attributes, expected, actual);
    }

    private static TKey[] Keys<TKey>(LeafTable table, int[] members)
        where TKey : struct, IBinaryInteger<TKey>
    {
        var keys = new TKey[table.Count];
        for (var at = 0; at < members.Length; at++)
        {
            var (count, codes) = (TKey.CreateTruncating(members[at]), table.Attributes[at].Codes);
            for (var leaf = 0; leaf < keys.Length; leaf++)
            {
                keys[leaf] = keys[leaf] * count + TKey.CreateTruncating(codes[leaf]);
            }
        }

        return keys;
    }
}
