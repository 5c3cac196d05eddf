namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>
/// Finds the elements behind a movement of a real shop's figure, whose parts swing by themselves: each period's leaves are compared with how they swung in
/// comparable past periods. Without a past it works too, less surely.
/// </summary>
public static class NaturalSearch
{
    /// <param name="now">Counts or amounts; negative leaves count as 0 in the search and as they are in what is told of an element.</param>
    /// <param name="past">
    /// Comparable periods, in any order, each with what was expected of it by the same rule as now; the same attributes in the same order, and a member has
    /// the same code in all of them. Up to 50 are worth their time. Tables that share their arrays of codes with now need no matching.
    /// </param>
    public static NaturalAnswer Find(LeafTable now, IReadOnlyList<LeafTable> past, NaturalRules? rules = null) => NaturalLook.Of(now, past).Find(rules);
}
