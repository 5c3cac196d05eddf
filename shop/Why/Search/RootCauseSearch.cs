namespace Helmsman.Shop.Why.Search;

/// <summary>
/// Finds the few elements that explain how a figure differs from what was expected of each leaf: a leaf's deviation is weighed against what such leaves
/// do without a cause, weights are added up for every element there is, and the elements that pay for being named are.
/// </summary>
public static class RootCauseSearch
{
    /// <returns>Nothing named when nothing stands out of the noise; the order of members and of leaves, and the unit of the figures, change nothing.</returns>
    public static SearchResult Find(LeafTable leaves, SearchRules? rules = null) => new RootCauseLook(leaves).Find((rules ?? SearchRules.Default).Direction);
}
