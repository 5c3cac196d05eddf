namespace Helmsman.Shop.Why.Search;

/// <summary>
/// The finest parts of a figure, one for each combination of members that occurs: what was expected of each and what came.
/// </summary>
/// <param name="Attributes">At most eight; each has one code a leaf.</param>
/// <param name="Expected">What the leaf should have brought; finite.</param>
/// <param name="Actual">What it brought; finite.</param>
public sealed record LeafTable(IReadOnlyList<LeafAttribute> Attributes, double[] Expected, double[] Actual)
{
    public int Count => Expected.Length;
}

/// <param name="Name">Of the dimension.</param>
/// <param name="Members">How many there are; codes are 0 to one less.</param>
/// <param name="Codes">One a leaf.</param>
public sealed record LeafAttribute(string Name, int Members, int[] Codes);

/// <summary>The leaves that have these members, whatever their other members are.</summary>
/// <param name="Members">One for each attribute of the table; <see cref="Any"/> where every member counts.</param>
public sealed record Element(IReadOnlyList<int> Members)
{
    public const int Any = -1;

    /// <summary>How many attributes are fixed; 1 is the coarsest.</summary>
    public int Layer => Members.Count(member => member != Any);

    public bool Equals(Element? other) => other is not null && Members.SequenceEqual(other.Members);

    public override int GetHashCode() => Members.Aggregate(17, HashCode.Combine);
}

/// <summary>An element that a search names.</summary>
/// <param name="Gain">How much better the figures are explained with it than without, in natural logarithms of likelihood; above 0.</param>
public sealed record RootCause(Element Element, double Expected, double Actual, double Gain);
