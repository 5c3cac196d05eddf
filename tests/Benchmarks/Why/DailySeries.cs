using System.Globalization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Benchmarks.Why;

/// <summary>A count a day over more than a year; days without gaps.</summary>
internal sealed record DailySeries(string Name, DateOnly First, double[] Counts)
{
    /// <summary>A day under this share of what it usually is was an outage, and nobody's question.</summary>
    private const double Outage = 0.15;

    public DateOnly Day(int index) => First.AddDays(index);

    /// <summary>Distance of a day from the same weekday of the four weeks before and after, as a logarithm; null where there are too few.</summary>
    public double? Stray(DateOnly day)
    {
        double[] around = [.. Enumerable.Range(-4, 9).Where(week => week != 0).Select(week => At(day.AddDays(7 * week))).Where(count => count > 0)];
        return At(day) is var own and >= 0 && around.Length >= 3 ? Math.Log(Math.Max(own, 1) / Median.Of(around)) : null;
    }

    public bool IsOutage(int index, int weeks) => Counts[index] < Outage * Median.Of(Counts[(index - 7 * weeks)..index]);

    public static bool IsNamed(string file) => file.StartsWith("daily", StringComparison.Ordinal) && file.EndsWith(".csv", StringComparison.Ordinal);

    /// <param name="text">Columns date, series and count, nothing quoted.</param>
    public static DailySeries[] Read(TextReader text) =>
    [
        .. text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(line => line.Split(','))
            .GroupBy(cells => cells[1], StringComparer.Ordinal)
            .Select(series => Of(series.Key, series.ToDictionary(cells => DateOnly.Parse(cells[0], CultureInfo.InvariantCulture), cells => double.Parse(cells[2], CultureInfo.InvariantCulture)))),
    ];

    private static DailySeries Of(string name, Dictionary<DateOnly, double> counts)
    {
        var (first, last) = (counts.Keys.Min(), counts.Keys.Max());
        return new(name, first, [.. new Period(first, last).Days().Select(day => counts.GetValueOrDefault(day))]);
    }

    private double At(DateOnly day) => day.DayNumber - First.DayNumber is var index && index >= 0 && index < Counts.Length ? Counts[index] : -1;
}
