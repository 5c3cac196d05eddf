namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>All elements of a table, and the leaves of each, sought when first asked for.</summary>
internal sealed class Groups
{
    private readonly LeafTable table;
    private readonly int[]?[] to;
    private readonly (int[] Starts, int[] Leaves)?[] members;

    public Groups(LeafTable table)
    {
        (this.table, Lattice) = (table, Search.Lattice.Of(table));
        (to, members) = (new int[Lattice.Length][], new (int[], int[])?[Lattice.Length]);
    }

    public Cuboid[] Lattice { get; }

    public ReadOnlySpan<int> Leaves(int cuboid, int group)
    {
        var (starts, leaves) = members[cuboid] ??= Sorted(To(cuboid), Lattice[cuboid].Count);
        return leaves.AsSpan(starts[group]..starts[group + 1]);
    }

    public Element Element(int cuboid, int group)
    {
        var fixedMembers = new int[table.Attributes.Count];
        Array.Fill(fixedMembers, Search.Element.Any);
        foreach (var attribute in Lattice[cuboid].Attributes)
        {
            fixedMembers[attribute] = table.Attributes[attribute].Codes[Lattice[cuboid].Of[group]];
        }

        return new(fixedMembers);
    }

    /// <summary>The group of each leaf.</summary>
    private int[] To(int cuboid) => to[cuboid] ??= Lattice[cuboid].Parent < 0
        ? Lattice[cuboid].To
        : Array.ConvertAll(To(Lattice[cuboid].Parent), group => Lattice[cuboid].To[group]);

    /// <summary>Leaves in the order of their groups, and where each group starts.</summary>
    private static (int[] Starts, int[] Leaves) Sorted(int[] groupOf, int groups)
    {
        var (starts, leaves) = (new int[groups + 2], new int[groupOf.Length]);
        foreach (var group in groupOf)
        {
            starts[group + 2]++;
        }

        for (var group = 2; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        for (var leaf = 0; leaf < groupOf.Length; leaf++)
        {
            leaves[starts[groupOf[leaf] + 1]++] = leaf;
        }

        return (starts, leaves);
    }
}
