namespace Helmsman.Shop.Why.Search;

/// <summary>The leaves grouped by some of the attributes: each group is an element of this cuboid.</summary>
/// <param name="Mask">A bit for each attribute that is fixed.</param>
/// <param name="Parent">Place of the finer cuboid in the lattice that this one is summed from; −1 for the finest.</param>
/// <param name="To">The group here of each group of the parent (of each leaf, in the finest).</param>
/// <param name="Of">A leaf of each group; −1 where a place of the grid is empty.</param>
/// <param name="IsGrid">Groups are numbered by their place in the grid of members, the last attribute fastest.</param>
internal sealed record Cuboid(int Mask, int[] Attributes, int Parent, int[] To, int[] Of, bool IsGrid)
{
    public int Count => Of.Length;

    public int Layer => Attributes.Length;

    /// <summary>Groups that have leaves.</summary>
    public int Elements { get; } = Of.Length - Of.AsSpan().Count(-1);

    /// <summary>Whether every element here lies within one of the other.</summary>
    public bool Refines(Cuboid other) => Mask != other.Mask && (Mask & other.Mask) == other.Mask;
}
