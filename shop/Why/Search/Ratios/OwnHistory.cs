namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>How far an element is from where it was in the periods before, in its own standard deviations.</summary>
internal static class OwnHistory
{
    /// <summary>An element's own few periods count beside this many of the like elements.</summary>
    private const double Like = 4;

    private const double LeastSpread = 0.02;

    private const double UnknownSpread = 0.1;

    public static double Freedom(int periods) => Like + periods - 1;

    public static double Sigmas(Suspect suspect, LeafEvidence evidence, UsualRates usual, IReadOnlyList<RatioPeriod> before)
    {
        var cuboid = suspect.Cuboid;
        var (actual, expected) = (cuboid.Sum(evidence.Actual)[suspect.Group], cuboid.Sum(evidence.Expected)[suspect.Group]);
        var past = before.Select(period => Past(cuboid, period, usual, evidence)).ToArray();
        var own = Logs(past, suspect.Group, usual.Clump);
        if (own.Count == 0)
        {
            return double.NaN;
        }

        var spreads = Enumerable.Range(0, cuboid.Count).Select(group => Excess(past, group, usual.Clump)).OfType<double>().ToList();
        var spread = spreads.Count == 0 ? UnknownSpread * UnknownSpread : Math.Max(LeastSpread * LeastSpread, Robust.Median(spreads));
        var counting = usual.Clump / (expected + usual.Clump);
        var variance = ((Like * (spread + counting)) + ((own.Count - 1) * Math.Max(counting, Variance(own)))) / Freedom(own.Count);
        return (Log(actual, expected, usual.Clump) - Robust.Median(own)) / Math.Sqrt(variance * (1 + (1.0 / own.Count)));
    }

    private static (double[] Actual, double[] Expected) Past(Cuboid cuboid, RatioPeriod period, UsualRates usual, LeafEvidence evidence)
    {
        var (actual, expected) = ((double[])period.Numerator.Clone(), new double[period.Numerator.Length]);
        for (var leaf = 0; leaf < expected.Length; leaf++)
        {
            var open = evidence.Denominator[leaf] > 0;
            (actual[leaf], expected[leaf]) = open ? (actual[leaf], period.Denominator[leaf] * usual.Rates[leaf]) : (0, 0);
        }

        return (cuboid.Sum(actual), cuboid.Sum(expected));
    }

    /// <summary>Variance beyond that of counting.</summary>
    private static double? Excess((double[] Actual, double[] Expected)[] past, int group, double clump)
    {
        var (logs, mean) = (Logs(past, group, clump), past.Average(period => period.Expected[group]));
        return logs.Count < 2 || mean < clump ? null : Variance(logs) - (clump / mean);
    }

    private static List<double> Logs((double[] Actual, double[] Expected)[] past, int group, double clump) =>
        [.. past.Where(period => period.Expected[group] > 0).Select(period => Log(period.Actual[group], period.Expected[group], clump))];

    private static double Log(double actual, double expected, double clump) =>
        Math.Log((Math.Max(actual, 0) + (clump / 2)) / (expected + (clump / 2)));

    /// <summary>Of the middle of the values: an incident among the periods before is no reason to expect another.</summary>
    private static double Variance(List<double> values)
    {
        var median = Robust.Median(values);
        return values.Count < 2 ? 0 : Robust.Variance([.. values.Select(value => (value - median) * (value - median))]) * values.Count / (values.Count - 1);
    }
}
