using System.Collections.Frozen;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Metrics;

/// <summary>
/// What the reports said, day by day, kept in columns (one array of doubles a measure, NaN where nothing was said).
/// Immutable: replacing a day gives a new history. Shop totals come from the shop's own report only, never from adding up members,
/// because visitors of several sources are counted once in the shop's total.
/// </summary>
public sealed class ShopHistory
{
    /// <summary>The shop's own row in its own report has no member.</summary>
    private const string WholeShop = "";

    private readonly FrozenDictionary<string, DayTable> tables;

    private ShopHistory(FrozenDictionary<string, DayTable> tables) => this.tables = tables;

    public static ShopHistory Empty { get; } = new(FrozenDictionary<string, DayTable>.Empty);

    /// <summary>The last day of the shop's own report.</summary>
    public DateOnly? LatestDay => Table(ReportKinds.ShopDaily).Days is [.., var last] ? last : null;

    public static ShopHistory Of(IEnumerable<DayBlock> blocks) => Empty.With(blocks);

    /// <summary>The same history with these days put in place of what it had of the same kind and day; of two blocks of one day the later one counts.</summary>
    public ShopHistory With(IEnumerable<DayBlock> blocks)
    {
        var changed = new Dictionary<string, DayTable>(tables, StringComparer.Ordinal);
        foreach (var kind in blocks.GroupBy(block => block.Kind, StringComparer.Ordinal))
        {
            var byDay = kind.GroupBy(block => block.Day).ToDictionary(day => day.Key, day => day.Last());
            changed[kind.Key] = DayTableWriter.Replace(Table(kind.Key), byDay);
        }

        return new ShopHistory(changed.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The days a kind of report covers, ascending.</summary>
    public IReadOnlyList<DateOnly> Days(string kind) => Array.AsReadOnly(Table(kind).Days);

    public bool Knows(Metric metric) => Knows(metric, ReportKinds.ShopDaily);

    /// <summary>
    /// False when no report of this kind has ever had what the metric is made of: "this shop does not have it", which is not the same as a
    /// missing day.
    /// </summary>
    public bool Knows(Metric metric, string kind) => Table(kind).OperandsOf(metric.Formula) is not null;

    /// <summary>The shop's figure over the days of the period that have all its measures.</summary>
    public Figure Read(Metric metric, Period period) => Read(metric, period, ReportKinds.ShopDaily, WholeShop);

    /// <summary>One member's figure; null value when the member is unknown. A day that does not list the member is a missing day.</summary>
    public Figure Read(Metric metric, Period period, string kind, string member) => Table(kind).Read(metric.Formula, period, member);

    /// <summary>All members that a kind of report has in the period, by falling value, those without a value last.</summary>
    public IReadOnlyList<Member> Members(Metric metric, Period period, string kind) =>
    [
        .. Table(kind).MembersOf(metric.Formula, period)
            .OrderByDescending(member => member.Value ?? double.NegativeInfinity)
            .ThenBy(member => member.Id, StringComparer.Ordinal),
    ];

    /// <summary>One point per day of the period, null where the day is missing.</summary>
    public IReadOnlyList<SeriesPoint> Series(Metric metric, Period period) => Series(metric, period, ReportKinds.ShopDaily, WholeShop);

    /// <summary>One member's points.</summary>
    public IReadOnlyList<SeriesPoint> Series(Metric metric, Period period, string kind, string member)
    {
        var table = Table(kind);
        return table.OperandsOf(metric.Formula) is { } operands && table.Texts.Find(member) is { } code
            ? [.. period.Days().Select(day => new SeriesPoint(day, table.ValueOn(day, operands, code)))]
            : [.. period.Days().Select(day => new SeriesPoint(day, Value: null))];
    }

    /// <summary>The files that the period's figures of this kind come from, without repeats.</summary>
    public IReadOnlyList<string> SourceFiles(string kind, Period period)
    {
        var table = Table(kind);
        return [.. table.DaysOf(period).Select(day => table.Files[day]).Distinct(StringComparer.Ordinal)];
    }

    private DayTable Table(string kind) => tables.GetValueOrDefault(kind, DayTable.Empty);
}
