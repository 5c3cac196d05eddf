using System.Globalization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Benchmarks.Why;

/// <summary>
/// One day at a time is cut by a tenth to a half: how many of the cuts are seen, when one ordinary day in a hundred may be called a fall. Each
/// series has the threshold that gives it this.
/// </summary>
internal static class DailyDrops
{
    public static readonly double[] Cuts = [0.1, 0.2, 0.3, 0.5];

    private const int Weeks = 8;

    private const double FalseAlarms = 0.01;

    /// <summary>When half of all series leave their weekday by this much on a day, it is a holiday or an outage, in whoever's calendar it stands.</summary>
    private const double SharedStray = 0.15;

    private const int SeriesNeeded = 5;

    private const string Asked = "– / ≥ .43 / ≥ .65 / – of the days cut by 10 / 20 / 30 / 50 %, at 1 % false alarms";

    /// <summary>Null where the set has no daily series.</summary>
    public static IEnumerable<Row>? Rows(SetFiles set) =>
        set.Read(DailySeries.IsNamed).Select(file => DailySeries.Read(new StreamReader(file.Content))).FirstOrDefault() is { } series ? Rows(set.Name, series) : null;

    public static IEnumerable<Row> MadeUp() => Rows("daily, made up", MadeUpDays.Of(seed: 18, series: 16));

    private static IEnumerable<Row> Rows(string name, DailySeries[] all) =>
    [
        RowOf($"{name}: ordinary days", all, eventsKnown: true, ordinaryOnly: true),
        RowOf($"{name}: the same, past events not known", all, eventsKnown: false, ordinaryOnly: true),
        RowOf($"{name}: all days, events are false alarms", all, eventsKnown: false, ordinaryOnly: false),
    ];

    private static Row RowOf(string name, DailySeries[] all, bool eventsKnown, bool ordinaryOnly)
    {
        var (recall, milliseconds) = CpuTime.Of(() => Of(all, eventsKnown, ordinaryOnly));
        return new($"{name} ({all.Length} series)", recall.Days, ["–", recall.ToString(), "–"], milliseconds / recall.Days, ordinaryOnly ? Asked : "");
    }

    /// <param name="eventsKnown">The days before are known to be events or not, as they are to a shop with a calendar.</param>
    /// <param name="ordinaryOnly">Events are not judged, neither as false alarms nor as cuts.</param>
    public static DailyRecall Of(DailySeries[] all, bool eventsKnown, bool ordinaryOnly)
    {
        var events = Events(all);
        var each = all.Select(series => OfSeries(series, eventsKnown ? events : [], ordinaryOnly ? events : [])).ToList();
        return new(
            [.. Cuts.Select((_, cut) => each.Average(series => series.Recalls[cut]))],
            each.Sum(series => series.BelowBand * series.Days) / each.Sum(series => series.Days),
            each.Sum(series => series.Days));
    }

    public static HashSet<DateOnly> Events(DailySeries[] all) =>
    [
        .. all.SelectMany(series => series.Counts.Select((_, index) => series.Day(index))).Distinct()
            .Where(day => all.Select(series => series.Stray(day)).OfType<double>().ToArray() is { Length: >= SeriesNeeded } strays && Math.Abs(Median.Of(strays)) > SharedStray),
    ];

    private static DailyRecall OfSeries(DailySeries series, HashSet<DateOnly> masked, HashSet<DateOnly> unjudged)
    {
        var judged = Enumerable.Range(7 * Weeks, series.Counts.Length - 7 * Weeks)
            .Where(index => !series.IsOutage(index, Weeks) && !unjudged.Contains(series.Day(index)))
            .Select(index => (Count: series.Counts[index], Expected: Expect(series, index, masked)))
            .Where(day => day.Expected is not null)
            .Select(day => (day.Count, Expected: day.Expected!))
            .ToList();
        var sigmas = judged.Select(day => day.Expected.Sigmas(day.Count)!.Value).Order().ToList();
        var threshold = sigmas[(int)(FalseAlarms * sigmas.Count)];
        return new(
            [.. Cuts.Select(cut => judged.Average(day => day.Expected.Sigmas(day.Count * (1 - cut)) < threshold ? 1 : 0))],
            judged.Average(day => day.Count < day.Expected.Low ? 1 : 0),
            judged.Count);
    }

    private static Expectation? Expect(DailySeries series, int index, HashSet<DateOnly> masked) => Expectations.Of(
        new PastDays(
            [.. Enumerable.Range(index - 7 * Weeks, 7 * Weeks).Select(past => new SeriesPoint(series.Day(past), masked.Contains(series.Day(past)) ? null : series.Counts[past]))],
            SeriesKind.Count),
        series.Day(index));
}

/// <param name="Recalls">One for each of <see cref="DailyDrops.Cuts"/>.</param>
/// <param name="BelowBand">Share of judged days that lie below the normal band as the product draws it: its own false alarms.</param>
internal sealed record DailyRecall(double[] Recalls, double BelowBand, int Days)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(" / ", Recalls.Select(Row.Round))} ({BelowBand:P1} below the band)");
}
