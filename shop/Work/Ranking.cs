namespace Helmsman.Shop.Work;

/// <summary>What is to be done first.</summary>
public static class Ranking
{
    /// <summary>How many stand out: more than that is no "first".</summary>
    public const int First = 3;

    /// <summary>
    /// What is due first, so that what is longest overdue leads; of the same day what most money hangs on, then what nobody has acknowledged yet,
    /// then what has waited longest.
    /// </summary>
    public static IReadOnlyList<WorkItem> Of(IEnumerable<WorkItem> items) =>
    [
        .. items.Select(item => (Item: item, item.Standing))
            .OrderBy(each => each.Standing.Due)
            .ThenByDescending(each => MoneyOf(each.Item) ?? 0)
            .ThenByDescending(each => each.Standing.State == WorkState.Open)
            .ThenBy(each => each.Item.Number)
            .Select(each => each.Item),
    ];

    /// <summary>Revenue that hangs on it, always 0 or more; null when no figure stands behind it, or its money cannot be told.</summary>
    public static double? MoneyOf(WorkItem item) => item.Brief.Finding?.MoneyAtRisk is { } money ? Math.Abs(money) : null;
}
