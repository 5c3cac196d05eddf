using System.Runtime.InteropServices;

namespace Helmsman.Shop.Reports.Blocks;

/// <summary>Orders rows by day and members, by counting instead of comparing: linear, and rows that are alike keep the order of the file.</summary>
internal static class RowOrder
{
    /// <returns>Row numbers in order.</returns>
    public static int[] Of(List<int> days, IReadOnlyList<List<int>> codes, IReadOnlyList<int> members)
    {
        var order = Enumerable.Range(0, days.Count).ToArray();
        for (var dimension = codes.Count - 1; dimension >= 0; dimension--)
        {
            order = Sort(order, CollectionsMarshal.AsSpan(codes[dimension]), least: 0, members[dimension]);
        }

        return days.Count == 0 ? order : ByDay(order, CollectionsMarshal.AsSpan(days));
    }

    /// <returns>Where in the order each row begins that differs in day or members from the one before, and at last the number of rows.</returns>
    public static List<int> Groups(int[] order, List<int> days, IReadOnlyList<List<int>> codes)
    {
        var groups = new List<int>(order.Length + 1);
        for (var place = 0; place < order.Length; place++)
        {
            if (place == 0 || Differ(order[place - 1], order[place], days, codes))
            {
                groups.Add(place);
            }
        }

        groups.Add(order.Length);
        return groups;
    }

    private static bool Differ(int row, int other, List<int> days, IReadOnlyList<List<int>> codes)
    {
        if (days[row] != days[other])
        {
            return true;
        }

        for (var dimension = 0; dimension < codes.Count; dimension++)
        {
            if (codes[dimension][row] != codes[dimension][other])
            {
                return true;
            }
        }

        return false;
    }

    private static int[] ByDay(int[] order, ReadOnlySpan<int> days)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        foreach (var day in days)
        {
            (least, most) = (Math.Min(least, day), Math.Max(most, day));
        }

        return Sort(order, days, least, most - least + 1);
    }

    private static int[] Sort(int[] order, ReadOnlySpan<int> keys, int least, int range)
    {
        var starts = new int[range + 1];
        foreach (var key in keys)
        {
            starts[key - least + 1]++;
        }

        for (var key = 1; key <= range; key++)
        {
            starts[key] += starts[key - 1];
        }

        var sorted = new int[order.Length];
        foreach (var row in order)
        {
            sorted[starts[keys[row] - least]++] = row;
        }

        return sorted;
    }
}
