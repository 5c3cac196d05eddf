namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Did the figure itself move: its total against what was expected, and against how far past totals were from theirs.</summary>
internal static class TotalMove
{
    /// <summary>As the judgement of a day has it.</summary>
    private const double Sigmas = 2.65;

    /// <returns>Null when there is too little past to tell.</returns>
    public static bool? Judge(LeafTable now, IReadOnlyList<LeafTable> past)
    {
        var levels = past.Select(Level).OfType<double>().ToList();
        if (levels.Count < OwnPast.Fewest || Level(now) is not { } level)
        {
            return null;
        }

        var middle = Robust.Median(levels);
        return Math.Abs(level - middle) > Sigmas * Robust.Spread(levels, middle);
    }

    private static double? Level(LeafTable table) => (table.Actual.Sum(), table.Expected.Sum()) is ( > 0 and var actual, > 0 and var expected)
        ? Math.Log(actual / expected)
        : null;
}
