namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>The search for causes in additive figures, whatever their noise: what the bot asks.</summary>
public static class CauseSearch
{
    /// <summary>
    /// Where every leaf is off by the same share, as a forecast's are, single leaves speak and the plain search is exact; where large leaves are steadier than
    /// small ones, as counts of people are, the natural search with the past at hand.
    /// </summary>
    /// <param name="now">What came, and what was expected: the mean of comparable periods, for example.</param>
    /// <param name="past">
    /// Those comparable periods (8 to 50), each with what was expected of it in the same way, without itself; see <see cref="NaturalSearch.Find"/>. May be empty.
    /// </param>
    public static NaturalAnswer Find(LeafTable now, IReadOnlyList<LeafTable> past, NaturalRules? rules = null) => Prepare(now, past).Find(rules);

    /// <summary>For who asks the same tables more than once, in both directions for example.</summary>
    public static PreparedSearch Prepare(LeafTable now, IReadOnlyList<LeafTable> past) => new(now, past);

    /// <summary>Whether the noise of these tables calls for the natural search.</summary>
    public static bool IsNatural(LeafTable now, IReadOnlyList<LeafTable> past) => !FittedNoise.IsEven(now, past);
}
