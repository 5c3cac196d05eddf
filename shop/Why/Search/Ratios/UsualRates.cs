namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>What each leaf usually does, and how much that wanders.</summary>
/// <param name="Rate">Of the calm periods together.</param>
/// <param name="Rates">Of each leaf, drawn towards <paramref name="Rate"/> as if one more event at that rate had been seen.</param>
/// <param name="Events">How many were seen of each leaf, that one included.</param>
/// <param name="Clump">Variance of a count over its mean: 1 if events come one by one, 100 if the numerator is money in orders of about 100.</param>
/// <param name="Spread">Standard deviation of a leaf's logarithm of rate from period to period, counting aside.</param>
internal sealed record UsualRates(double Rate, double[] Rates, double[] Events, double Clump, double Spread)
{
    /// <summary>Periods up to this much worse than the calm ones are as usual; 1.25 to 2 name the same causes.</summary>
    private const double Calm = 1.5;

    /// <summary>A leaf's rate never stays nearer than this to where it was.</summary>
    private const double LeastSpread = 0.1;

    /// <summary>Whole numbers are counts, of 1 or more each; sums of money may be in millions.</summary>
    private const double LeastClump = 1e-9;

    private const double UnknownSpread = 0.2;

    private const int EnoughToJudge = 10;

    /// <param name="before">All have a denominator.</param>
    public static UsualRates Of(IReadOnlyList<RatioPeriod> before, bool up)
    {
        var calm = CalmOf(before, up);
        var (numerator, denominator) = (Sum(calm, period => period.Numerator), Sum(calm, period => period.Denominator));
        var rate = Math.Max(numerator.Sum() + 0.5, 0.5) / denominator.Sum();
        var clump = ClumpOf(calm, Drawn(1));
        var rates = Drawn(clump);
        var events = numerator.Select(events => (Math.Max(events, 0) + clump) / clump).ToArray();
        return new(rate, rates, events, clump, SpreadOf(calm, rates));

        double[] Drawn(double events) =>
            [.. numerator.Zip(denominator, (bad, of) => (Math.Max(bad, 0) + events) / (of + (events / rate)))];
    }

    /// <summary>
    /// The periods near the second best. An incident often has forerunners in the periods before it, and these are no base to compare with.
    /// </summary>
    private static List<RatioPeriod> CalmOf(IReadOnlyList<RatioPeriod> before, bool up)
    {
        var rates = before.Select(period => (Math.Max(period.Numerator.Sum(), 0) + 0.5) / period.Denominator.Sum() is var rate && up ? rate : 1 / rate).ToArray();
        var second = rates.Order().ElementAt(Math.Min(1, rates.Length - 1));
        return [.. before.Where((_, at) => rates[at] <= Calm * second)];
    }

    private static double ClumpOf(List<RatioPeriod> calm, double[] rates)
    {
        var least = calm.TrueForAll(period => period.Numerator.All(double.IsInteger)) ? 1 : LeastClump;
        var squares = Deviations(calm, rates).Select(one => one.Square / one.Expected).ToList();
        return squares.Count < EnoughToJudge ? least : Math.Max(least, Robust.Variance(squares));
    }

    /// <summary>From the quarter with the most events, because there counting hides the least.</summary>
    private static double SpreadOf(List<RatioPeriod> calm, double[] rates)
    {
        var large = Deviations(calm, rates).OrderByDescending(one => one.Expected).ToList();
        large = large[..((large.Count + 3) / 4)];
        if (large.Count < EnoughToJudge)
        {
            return UnknownSpread;
        }

        var all = Robust.Variance([.. large.Select(one => one.Square / (one.Expected * one.Expected))]);
        return Math.Max(LeastSpread, Math.Sqrt(Math.Max(0, all - Robust.Median([.. large.Select(one => 1 / one.Expected)]))));
    }

    private static IEnumerable<(double Square, double Expected)> Deviations(List<RatioPeriod> calm, double[] rates)
    {
        var free = calm.Count / Math.Max(1, calm.Count - 1.0);
        return from period in calm.Count > 1 ? calm : []
               from leaf in Enumerable.Range(0, rates.Length)
               let expected = period.Denominator[leaf] * rates[leaf]
               where expected >= 1
               let deviation = period.Numerator[leaf] - expected
               select (deviation * deviation * free, expected);
    }

    private static double[] Sum(List<RatioPeriod> periods, Func<RatioPeriod, double[]> of)
    {
        var sum = new double[of(periods[0]).Length];
        foreach (var values in periods.Select(of))
        {
            for (var leaf = 0; leaf < sum.Length; leaf++)
            {
                sum[leaf] += values[leaf];
            }
        }

        return sum;
    }
}
