namespace Helmsman.Shop.Why.Search;

/// <summary>
/// Finds the few elements that explain how a figure differs from what was expected of each leaf: a leaf's deviation is weighed against what such leaves
/// do without a cause, weights are added up for every element there is, and the elements that pay for being named are.
/// </summary>
public static class RootCauseSearch
{
    /// <returns>Nothing named when nothing stands out of the noise; the order of members and of leaves, and the unit of the figures, change nothing.</returns>
    public static SearchResult Find(LeafTable leaves, SearchRules? rules = null)
    {
        var asked = (rules ?? SearchRules.Default).Direction;
        if (leaves.Count == 0 || leaves.Attributes.Count == 0)
        {
            return new([], null, asked ?? Direction.Down);
        }

        var search = new Look(leaves);
        var direction = asked ?? (leaves.Actual.Sum() > leaves.Expected.Sum() ? Direction.Up : Direction.Down);
        var found = search.Run(direction);
        return found.Causes.Count > 0 || asked is not null || search.Run(Opposite(direction)) is not { Causes.Count: > 0 } other ? found : other;
    }

    private static Direction Opposite(Direction direction) => direction == Direction.Down ? Direction.Up : Direction.Down;
}
