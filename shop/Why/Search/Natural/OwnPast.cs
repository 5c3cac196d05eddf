namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>How far an element is from where its own past says that it usually is.</summary>
internal sealed class OwnPast(Residuals now, IReadOnlyList<Residuals> past, Scatter scatter)
{
    /// <summary>Fewer periods say nothing.</summary>
    public const int Fewest = 4;

    /// <summary>A spread of 20 % with the weight of 8 periods: few periods that look alike prove little. And no element is steadier than 5 %.</summary>
    private const double PriorVariance = .04, PriorPeriods = 8, LeastVariance = .0025;

    /// <summary>A period counts when the element's usual part of it is at least this share of the part that it has now.</summary>
    private const double LeastPart = .2;

    /// <param name="sign">1 when more is sought than usual, −1 when less.</param>
    /// <returns>Standard deviations, positive in the direction that is sought; null with too few periods.</returns>
    public double? Sigmas(ReadOnlySpan<int> leaves, int sign)
    {
        var (usual, actual) = Sum(now, leaves);
        var levels = new List<double>(past.Count);
        foreach (var period in past)
        {
            var (then, came) = Sum(period, leaves);
            if (then / period.Total >= LeastPart * usual / now.Total)
            {
                levels.Add(sign * scatter.Level(then, came));
            }
        }

        return levels.Count < Fewest ? null : Sigmas(sign * scatter.Level(usual, actual), levels);
    }

    /// <summary>A past that lay on the other side makes now no more unusual: what is usual is then nothing.</summary>
    private static double Sigmas(double level, List<double> levels)
    {
        var middle = Robust.Median(levels);
        var spread = Robust.Spread(levels, middle);
        var variance = (spread * spread * levels.Count + PriorVariance * PriorPeriods) / (levels.Count + PriorPeriods) + LeastVariance;
        return (level - Math.Max(0, middle)) / Math.Sqrt(variance);
    }

    private static (double Usual, double Actual) Sum(Residuals period, ReadOnlySpan<int> leaves)
    {
        var (usual, actual) = (0.0, 0.0);
        foreach (var leaf in leaves)
        {
            usual += period.Usual[leaf];
            actual += period.Actual[leaf];
        }

        return (usual, actual);
    }
}
