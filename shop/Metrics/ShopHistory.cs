using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Metrics;

/// <summary>
/// What the reports said, day by day, kept in columns (one array of doubles a measure, NaN where nothing was said).
/// Immutable: replacing a day gives a new history. Shop totals come from the shop's own report only, never from adding up members,
/// because visitors of several sources are counted once in the shop's total.
/// </summary>
public sealed class ShopHistory
{
    public static ShopHistory Empty { get; } = new();

    public static ShopHistory Of(IEnumerable<DayBlock> blocks) => throw new NotSupportedException();

    /// <summary>The same history with these days put in place of what it had of the same kind and day.</summary>
    public ShopHistory With(IEnumerable<DayBlock> blocks) => throw new NotSupportedException();

    /// <summary>The days a kind of report covers, ascending.</summary>
    public IReadOnlyList<DateOnly> Days(string kind) => throw new NotSupportedException();

    /// <summary>The last day of the shop's own report.</summary>
    public DateOnly? LatestDay => null;

    /// <summary>False when no report has ever had what the metric is made of: "this shop does not have it", which is not the same as a missing day.</summary>
    public bool Knows(Metric metric) => throw new NotSupportedException();

    /// <summary>The shop's figure over the days of the period that have all its measures.</summary>
    public Figure Read(Metric metric, Period period) => throw new NotSupportedException();

    /// <summary>One member's figure; null value when the member is unknown.</summary>
    public Figure Read(Metric metric, Period period, string kind, string member) => throw new NotSupportedException();

    /// <summary>All members that a kind of report has in the period, by falling value, those without a value last.</summary>
    public IReadOnlyList<Member> Members(Metric metric, Period period, string kind) => throw new NotSupportedException();

    /// <summary>One point per day of the period, null where the day is missing.</summary>
    public IReadOnlyList<SeriesPoint> Series(Metric metric, Period period) => throw new NotSupportedException();

    /// <summary>The files that the period's figures of this kind come from, without repeats.</summary>
    public IReadOnlyList<string> SourceFiles(string kind, Period period) => throw new NotSupportedException();
}
