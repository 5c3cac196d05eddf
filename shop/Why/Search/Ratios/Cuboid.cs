namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>The leaves in groups that have the same members of some attributes.</summary>
/// <param name="Attributes">A bit for each attribute that is fixed.</param>
/// <param name="GroupOf">For each leaf.</param>
/// <param name="First">A leaf of each group.</param>
internal sealed record Cuboid(int Attributes, int[] GroupOf, List<int> First)
{
    /// <summary>Of groups.</summary>
    public int Count => First.Count;

    public static IEnumerable<Cuboid> All(RatioTable table) =>
        Enumerable.Range(1, (1 << table.Attributes.Count) - 1).Select(attributes => Of(table, attributes));

    public IEnumerable<int> Leaves(int group) => Enumerable.Range(0, GroupOf.Length).Where(leaf => GroupOf[leaf] == group);

    public Element Element(RatioTable table, int group) =>
        new([.. table.Attributes.Select((attribute, at) => Has(Attributes, at) ? attribute.Codes[First[group]] : Search.Element.Any)]);

    public double[] Sum(double[] values)
    {
        var sums = new double[Count];
        for (var leaf = 0; leaf < GroupOf.Length; leaf++)
        {
            sums[GroupOf[leaf]] += values[leaf];
        }

        return sums;
    }

    private static Cuboid Of(RatioTable table, int attributes)
    {
        LeafAttribute[] kept = [.. table.Attributes.Where((_, at) => Has(attributes, at))];
        var (groups, groupOf, first) = (new Dictionary<Int128, int>(), new int[table.Count], new List<int>());
        for (var leaf = 0; leaf < table.Count; leaf++)
        {
            Int128 key = 0;
            foreach (var attribute in kept)
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

    private static bool Has(int attributes, int at) => (attributes >> at & 1) == 1;
}
