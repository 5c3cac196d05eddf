using Helmsman.Shop.Metrics;

namespace Helmsman.Cards.Charts;

/// <summary>A line of days drawn in characters: ▁▃▅█, and a dot for a day without data.</summary>
public static class Sparkline
{
    private const string Bars = "▁▂▃▄▅▆▇█";
    private const char NoData = '·';

    public static string Of(IReadOnlyList<SeriesPoint> points)
    {
        var known = points.Select(point => point.Value).OfType<double>().DefaultIfEmpty().ToList();
        var (low, range) = (known.Min(), known.Max() - known.Min());
        return string.Concat(points.Select(point => point.Value is { } value ? Bar(range == 0 ? 0.5 : (value - low) / range) : NoData));
    }

    private static char Bar(double share) => Bars[(int)Math.Round(share * (Bars.Length - 1), MidpointRounding.AwayFromZero)];
}
