using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Metrics;

/// <summary>How far the reports reach that an answer rests on.</summary>
/// <param name="CompleteTo">The last day whose own report was made after the day was over; null when there is none.</param>
/// <param name="NotCome">What is missing of the days asked about, of kinds that otherwise come day by day.</param>
/// <param name="Partly">Kinds whose last day is among the days asked about, and was not over when the file was made.</param>
public sealed record Reach(DateOnly? CompleteTo, IReadOnlyList<KindGap> NotCome, IReadOnlyList<KindGap> Partly)
{
    /// <summary>Of so many days before, a kind that comes daily has more than half.</summary>
    private const int Week = 7;

    public static readonly Reach Nothing = new(null, [], []);

    /// <param name="all">Of every kind that ever came.</param>
    /// <param name="kinds">Those that the answer looks at.</param>
    public static Reach Of(IReadOnlyList<KindCompleteness> all, IEnumerable<string> kinds, Period asked)
    {
        var looked = all.Where(each => kinds.Contains(each.Kind, StringComparer.Ordinal)).ToList();
        return new(
            (looked.Find(each => each.Kind == ReportKinds.ShopDaily) ?? looked.FirstOrDefault())?.LatestComplete,
            [.. looked.Where(each => ComesDaily(each, asked)).Select(each => new KindGap(each.Kind, MissingIn(each, asked))).Where(gap => gap.Days.Count > 0)],
            [.. looked.Where(each => asked.Contains(each.Latest) && each.LatestComplete != each.Latest).Select(each => new KindGap(each.Kind, [each.Latest]))]);
    }

    /// <summary>One that came once, or stopped long ago, is not waited for.</summary>
    private static bool ComesDaily(KindCompleteness kind, Period asked) =>
        kind.Latest >= asked.Last.AddDays(-Week) && kind.Missing.Count(day => day > kind.Latest.AddDays(-Week)) < Week / 2.0;

    private static IReadOnlyList<DateOnly> MissingIn(KindCompleteness kind, Period asked) =>
        [.. asked.Days().Where(day => day > kind.Latest || kind.Missing.Contains(day))];
}

public sealed record KindGap(string Kind, IReadOnlyList<DateOnly> Days);
