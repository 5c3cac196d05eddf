namespace Helmsman.Shop.Why.Search;

/// <summary>The leaves grouped by some of the attributes: each group is an element of this cuboid.</summary>
/// <param name="Attributes">Which are fixed.</param>
/// <param name="Parent">Place of the finer cuboid in the lattice that this one is summed from; −1 for the finest.</param>
/// <param name="To">The group here of each group of the parent (of each leaf, in the finest).</param>
/// <param name="Of">A leaf of each group; −1 where a group is empty.</param>
internal sealed record Cuboid(int[] Attributes, int Parent, int[] To, int[] Of)
{
    public int Count => Of.Length;

    public int Layer => Attributes.Length;

    public bool Refines(Cuboid other) => Layer > other.Layer && other.Attributes.All(Attributes.Contains);
}
