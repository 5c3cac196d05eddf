namespace Helmsman.Shop.Metrics;

/// <summary>
/// A kind's rows added up by every combination of members that occurs (a leaf), for several groups of days: the finest there is to search for where a change
/// comes from.
/// </summary>
/// <param name="Above">One array a group, one value a leaf; 0 where the group's days do not list the leaf.</param>
/// <param name="Below">The denominators of a ratio in the same form; empty for what adds up.</param>
public sealed record Leaves(IReadOnlyList<LeafDimension> Dimensions, IReadOnlyList<double[]> Above, IReadOnlyList<double[]> Below)
{
    public int Count => Above is [var first, ..] ? first.Length : 0;
}

/// <param name="Codes">One a leaf, 0 to the number of <paramref name="Members"/> less one.</param>
/// <param name="Members">Their ids, by code; empty text for rows that do not say.</param>
public sealed record LeafDimension(string Name, int[] Codes, IReadOnlyList<string> Members);
