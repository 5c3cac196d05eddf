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
    public static NaturalAnswer Find(LeafTable now, IReadOnlyList<LeafTable> past, NaturalRules? rules = null)
    {
        if (IsNatural(now, past))
        {
            return NaturalSearch.Find(now, past, rules);
        }

        var found = RootCauseSearch.Find(now, new(rules?.Direction));
        return new([.. found.Causes.Select(cause => new NaturalCause(cause, null, Certainty.Sure))], found.CommonShift ?? 0, found.Direction);
    }

    /// <summary>Whether the noise of these tables calls for the natural search.</summary>
    public static bool IsNatural(LeafTable now, IReadOnlyList<LeafTable> past) => !FittedNoise.IsEven(now, past);
}
