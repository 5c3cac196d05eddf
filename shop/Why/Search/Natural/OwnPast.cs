namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>How far an element is from where its own past says that it usually is.</summary>
internal sealed class OwnPast(LeafTable leaves, Residuals now, IReadOnlyList<Residuals> past, Scatter scatter, Direction direction)
{
    /// <summary>Fewer periods say nothing.</summary>
    public const int Fewest = 4;

    /// <summary>A spread of 20 % with the weight of 8 periods: few periods that look alike prove little. And no element is steadier than 5 %.</summary>
    private const double PriorVariance = .04, PriorPeriods = 8, LeastVariance = .0025;

    /// <summary>A period counts when the element's usual part of it is at least this share of the part that it has now.</summary>
    private const double LeastPart = .2;

    private readonly double total = Total(now);
    private readonly double[] totals = [.. past.Select(Total)];

    /// <returns>Standard deviations, positive in the direction that is searched; null with too few periods.</returns>
    /// <param name="open">Leaves that are not explained by another cause.</param>
    public double? Sigmas(Element element, Predicate<int> open)
    {
        var own = Enumerable.Range(0, leaves.Count).Where(leaf => open(leaf) && Contains(element, leaf)).ToArray();
        var part = now.Usual.Sum(own) / total;
        var levels = past.Select((period, at) => (period, at))
            .Where(one => one.period.Usual.Sum(own) >= LeastPart * part * totals[one.at])
            .Select(one => Level(one.period, own)).ToList();
        return levels.Count < Fewest ? null : Sigmas(Level(now, own), levels);
    }

    public bool Contains(Element element, int leaf)
    {
        for (var at = 0; at < leaves.Attributes.Count; at++)
        {
            if (element.Members[at] != Element.Any && element.Members[at] != leaves.Attributes[at].Codes[leaf])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A past that lay the other way is no excuse: it was an incident, or the forecast's own.</summary>
    private static double Sigmas(double level, List<double> levels)
    {
        var middle = Robust.Median(levels);
        var spread = Robust.Spread(levels, middle);
        var variance = (spread * spread * levels.Count + PriorVariance * PriorPeriods) / (levels.Count + PriorPeriods) + LeastVariance;
        return (level - Math.Max(0, middle)) / Math.Sqrt(variance);
    }

    private double Level(Residuals period, int[] own)
    {
        var level = Math.Log((period.Actual.Sum(own) + scatter.Unit) / (period.Usual.Sum(own) + scatter.Unit));
        return direction == Direction.Down ? -level : level;
    }

    private static double Total(Residuals period) => period.Usual.Sum(usual => (double)usual);
}

internal static class Parts
{
    public static double Sum(this float[] values, int[] at)
    {
        var sum = 0.0;
        foreach (var place in at)
        {
            sum += values[place];
        }

        return sum;
    }
}
