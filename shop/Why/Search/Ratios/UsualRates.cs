namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>What each leaf usually does, and how events come.</summary>
/// <param name="Rate">Of the calm periods together.</param>
/// <param name="Rates">Of each leaf, drawn towards <paramref name="Rate"/> as if one more event at that rate had been seen.</param>
/// <param name="Events">How many were seen of each leaf, that one included.</param>
/// <param name="Clump">Variance of a count over its mean: 1 if events come one by one, 100 if the numerator is money in orders of about 100.</param>
internal sealed record UsualRates(double Rate, double[] Rates, double[] Events, double Clump)
{
    /// <summary>Periods up to this much worse than the calm ones are as usual; 1.25 to 2 name the same causes.</summary>
    private const double Calm = 1.5;

    private const int EnoughToJudge = 10;

    /// <param name="before">All have a denominator.</param>
    public static UsualRates Of(IReadOnlyList<RatioPeriod> before, bool up)
    {
        var one = OneOf(before);
        var calm = CalmOf(before, one, up);
        var (numerator, denominator) = (Sum(calm, period => period.Numerator), Sum(calm, period => period.Denominator));
        var rate = (Math.Max(numerator.Sum(), 0) + (one / 2)) / denominator.Sum();
        var clump = ClumpOf(calm, Drawn(one), one);
        var rates = Drawn(clump);
        var events = numerator.Select(events => (Math.Max(events, 0) + clump) / clump).ToArray();
        return new(rate, rates, events, clump);

        double[] Drawn(double events) =>
            [.. numerator.Zip(denominator, (bad, of) => (Math.Max(bad, 0) + events) / (of + (events / rate)))];
    }

    /// <summary>
    /// The periods near the second best. An incident often has forerunners in the periods before it, and these are no base to compare with.
    /// </summary>
    private static List<RatioPeriod> CalmOf(IReadOnlyList<RatioPeriod> before, double one, bool up)
    {
        double[] rates =
        [
            .. before.Select(period => (Math.Max(period.Numerator.Sum(), 0) + (one / 2)) / period.Denominator.Sum()).Select(rate => up ? rate : 1 / rate),
        ];
        var second = rates.Order().ElementAt(Math.Min(1, rates.Length - 1));
        return [.. before.Where((_, at) => rates[at] <= Calm * second)];
    }

    /// <summary>Whole numbers are counts, one by one. Of a sum of money, in whatever unit, that is not known: then one is what a leaf has.</summary>
    private static double OneOf(IReadOnlyList<RatioPeriod> before) => Counts(before)
        ? 1
        : before.SelectMany(period => period.Numerator).Where(value => value != 0).Average(Math.Abs);

    private static bool Counts(IReadOnlyList<RatioPeriod> periods) => periods.All(period => Array.TrueForAll(period.Numerator, double.IsInteger));

    private static double ClumpOf(List<RatioPeriod> calm, double[] rates, double one)
    {
        var squares = calm.Count > 1 ? Squares(calm, rates, one).ToList() : [];
        var clump = squares.Count < EnoughToJudge ? one : Robust.Variance(squares);
        return Counts(calm) ? Math.Max(1, clump) : clump > 0 ? clump : one;
    }

    /// <summary>Squared deviations over their means, of the leaves that have at least one event.</summary>
    private static IEnumerable<double> Squares(List<RatioPeriod> calm, double[] rates, double one) =>
        from period in calm
        from leaf in Enumerable.Range(0, rates.Length)
        let expected = period.Denominator[leaf] * rates[leaf]
        where expected >= one
        let deviation = period.Numerator[leaf] - expected
        select deviation * deviation / expected * calm.Count / (calm.Count - 1);

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
