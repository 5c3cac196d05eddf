using System.Numerics;

namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>The leaves in groups that have the same members of some attributes.</summary>
/// <param name="Attributes">A bit for each attribute that is fixed.</param>
/// <param name="GroupOf">For each leaf.</param>
/// <param name="First">A leaf of each group.</param>
internal sealed record Cuboid(int Attributes, int[] GroupOf, List<int> First)
{
    public static IEnumerable<Cuboid> All(RatioTable table) => Enumerable.Range(1, (1 << table.Attributes.Count) - 1)
        .OrderBy(attributes => BitOperations.PopCount((uint)attributes))
        .Select(attributes => Of(table, attributes));

    public IEnumerable<int> Leaves(int group) => Enumerable.Range(0, GroupOf.Length).Where(leaf => GroupOf[leaf] == group);

    public Element Element(RatioTable table, int group) =>
        new([.. table.Attributes.Select((attribute, at) => Has(at) ? attribute.Codes[First[group]] : Search.Element.Any)]);

    /// <summary>Sums of a value of the leaves, or of <paramref name="width"/> values that stand side by side.</summary>
    public double[] Sum(double[] values, int width = 1)
    {
        var sums = new double[First.Count * width];
        for (var leaf = 0; leaf < GroupOf.Length; leaf++)
        {
            var (to, from) = (GroupOf[leaf] * width, leaf * width);
            for (var at = 0; at < width; at++)
            {
                sums[to + at] += values[from + at];
            }
        }

        return sums;
    }

    private static Cuboid Of(RatioTable table, int attributes)
    {
        var fixedOnes = table.Attributes.Where((_, at) => (attributes >> at & 1) == 1).ToArray();
        var (groups, groupOf, first) = (new Dictionary<Int128, int>(), new int[table.Count], new List<int>());
        for (var leaf = 0; leaf < table.Count; leaf++)
        {
            Int128 key = 0;
            foreach (var attribute in fixedOnes)
            {
                key = (key * attribute.Members) + attribute.Codes[leaf];
            }

            if (!groups.TryGetValue(key, out groupOf[leaf]))
            {
                groups.Add(key, groupOf[leaf] = first.Count);
                first.Add(leaf);
            }
        }

        return new(attributes, groupOf, first);
    }

    private bool Has(int attribute) => (Attributes >> attribute & 1) == 1;
}
