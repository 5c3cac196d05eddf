using System.Collections.Frozen;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Metrics;

/// <summary>
/// What the reports said, day by day, kept in columns.
/// Immutable: replacing a day gives a new history. Shop totals come from the shop's own report where it has them, and never from adding up sources
/// or products (see <see cref="TotalKinds"/>), because visitors of several sources are counted once in the shop's total. Where orders or leads came
/// one by one and no report of the shop, what they come to stands in for it.
/// </summary>
public sealed class ShopHistory
{
    /// <summary>The reports that are about the shop as a whole.</summary>
    private static readonly string[] ShopKinds = [ReportKinds.ShopDaily, ReportKinds.ShopVisits, ReportKinds.LeadsDaily];

    private readonly FrozenDictionary<string, DayTable> tables;

    private readonly StandIns standIns;

    private ShopHistory(FrozenDictionary<string, DayTable> tables)
    {
        this.tables = tables;
        standIns = new StandIns(Own);
    }

    public static ShopHistory Empty { get; } = new(FrozenDictionary<string, DayTable>.Empty);

    /// <summary>The report that tells of the shop as a whole: its own where it came, else the first that can stand in for it.</summary>
    public string MainKind => TotalKinds.InOrder.FirstOrDefault(tables.ContainsKey) ?? ReportKinds.ShopDaily;

    /// <summary>The last day of <see cref="MainKind"/>.</summary>
    public DateOnly? LatestDay => Table(MainKind).Days is [.., var last] ? last : null;

    /// <summary>How far each kind of report reaches, in the order of <see cref="ReportKinds.All"/>; kinds that never came are not there.</summary>
    public IReadOnlyList<KindCompleteness> Completeness =>
        [.. ReportKinds.All.Where(tables.ContainsKey).Select(kind => KindCompleteness.Of(kind, Table(kind)))];

    public static ShopHistory Of(IEnumerable<DayBlock> blocks) => Empty.With(blocks);

    /// <summary>The same history with these days put in place of what it had of the same kind and day; of two blocks of one day the later one counts.</summary>
    public ShopHistory With(IEnumerable<DayBlock> blocks)
    {
        var changed = new Dictionary<string, DayTable>(tables, StringComparer.Ordinal);
        foreach (var kind in blocks.GroupBy(block => block.Kind, StringComparer.Ordinal))
        {
            var byDay = kind.GroupBy(block => block.Day).ToDictionary(day => day.Key, day => day.Last());
            changed[kind.Key] = Own(kind.Key).Replace(byDay);
        }

        return new ShopHistory(changed.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The days a kind of report covers, ascending.</summary>
    public IReadOnlyList<DateOnly> Days(string kind) => Array.AsReadOnly(Table(kind).Days);

    /// <summary>The days that the shop's figure is known of.</summary>
    public IReadOnlyList<DateOnly> Days(Metric metric) => Array.AsReadOnly(ShopTable(Operands.Needs(metric.Formula)[0]).Days);

    /// <summary>The days on which the shop as a whole is told of, whatever of it.</summary>
    public IReadOnlyList<DateOnly> ShopDays => [.. ShopKinds.SelectMany(kind => Table(kind).Days).Distinct().Order()];

    public DayBlock? Block(string kind, DateOnly day) => Own(kind).On(day);

    /// <summary>Whether the day's report has a line about the member, whatever it says.</summary>
    /// <param name="member">Of the kind's main dimension.</param>
    public bool Lists(string kind, DateOnly day, string member) => Table(kind).Lists(day, member);

    /// <summary>False where lines of orders or leads stand in for the shop's own report.</summary>
    public bool IsOfItsOwn(Metric metric) => Operands.Needs(metric.Formula).All(measure => ShopKinds.Any(kind => Own(kind).Knows(new Formula.Sum(measure))));

    public bool Knows(Metric metric) => Operands.Needs(metric.Formula).All(measure => ShopTable(measure).Knows(new Formula.Sum(measure)));

    /// <summary>
    /// False when no report of this kind has ever had what the metric is made of: "this shop does not have it", which is not the same as a
    /// missing day.
    /// </summary>
    public bool Knows(Metric metric, string kind) => Table(kind).Knows(metric.Formula);

    /// <summary>The shop's figure over the days of the period that have all its measures.</summary>
    public Figure Read(Metric metric, Period period) =>
        Operands.Needs(metric.Formula) is [var above, var below] && ShopTable(above) != ShopTable(below)
            ? ReadAcross(metric.Formula, above, below, period)
            : ShopTable(Operands.Needs(metric.Formula)[0]).Read(metric.Formula, period, member: null);

    /// <summary>All rows of a kind together: right for what adds up over members, such as spend; not for visitors of several sources.</summary>
    public Figure ReadAll(Metric metric, Period period, string kind) => Table(kind).Read(metric.Formula, period, member: null);

    /// <summary>One member's figure; null value when the member is unknown. A day that does not list the member is a missing day.</summary>
    /// <param name="member">Of the kind's main dimension.</param>
    public Figure Read(Metric metric, Period period, string kind, string member) => Table(kind).Read(metric.Formula, period, member);

    /// <summary>All members that a kind of report has in the period, by falling value, those without a value last.</summary>
    /// <param name="dimension">One of the kind's dimensions; null: its main one.</param>
    public IReadOnlyList<Member> Members(Metric metric, Period period, string kind, string? dimension = null)
    {
        var table = Table(kind);
        return (dimension ?? table.MainDimension) is not { } wanted ? [] :
        [
            .. table.MembersOf(metric.Formula, period, wanted)
                .OrderByDescending(member => member.Value ?? double.NegativeInfinity)
                .ThenBy(member => member.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whom the lines of a kind are about; none for reports of the shop as a whole, and for kinds that never came.</summary>
    public IReadOnlyList<string> Dimensions(string kind) => Table(kind).Dimensions;

    /// <summary>The rows of groups of days by every combination of members of these dimensions.</summary>
    /// <param name="metric">What adds up over members, or a ratio of two such figures.</param>
    public Leaves Leaves(Metric metric, string kind, IReadOnlyList<string> dimensions, IReadOnlyList<IReadOnlyList<DateOnly>> groups) =>
        Table(kind).LeavesOf(metric.Formula, dimensions, groups);

    /// <summary>What a member is called; its id where no report has a name for it. User text, to be escaped.</summary>
    public string NameOf(string kind, string dimension, string member) => Table(kind).NameOf(dimension, member);

    /// <summary>One point per day of the period, null where the day is missing.</summary>
    public IReadOnlyList<SeriesPoint> Series(Metric metric, Period period) =>
        [.. period.Days().Select(day => new SeriesPoint(day, Read(metric, Period.Of(day)).Value))];

    /// <summary>One member's points; with no member those of all rows together.</summary>
    public IReadOnlyList<SeriesPoint> Series(Metric metric, Period period, string kind, string? member)
    {
        var table = Table(kind);
        return [.. period.Days().Select(day => new SeriesPoint(day, table.Read(metric.Formula, Period.Of(day), member).Value))];
    }

    /// <summary>The files that the period's figures of this kind come from, without repeats.</summary>
    public IReadOnlyList<string> SourceFiles(string kind, Period period) =>
        [.. Table(kind).In(period).Select(block => block.SourceFile).Distinct(StringComparer.Ordinal)];

    /// <summary>The kind of report that a figure of the shop is read from; <see cref="MainKind"/> where lines of orders or leads stand in for it.</summary>
    public string KindOf(Metric metric)
    {
        var figure = new Formula.Sum(Operands.Needs(metric.Formula)[0]);
        return TotalKinds.InOrder.FirstOrDefault(kind => Own(kind).Knows(figure)) ?? MainKind;
    }

    private DayTable ShopTable(string measure)
    {
        var figure = new Formula.Sum(measure);
        return TotalKinds.InOrder.Select(Table).FirstOrDefault(table => table.Knows(figure)) ?? Table(ReportKinds.ShopDaily);
    }

    private Figure ReadAcross(Formula formula, string above, string below, Period period)
    {
        var tally = default(Tally);
        foreach (var day in period.Days())
        {
            if (ReadOn(above, day) is { } numerator && ReadOn(below, day) is { } denominator)
            {
                var left = formula is Formula.Difference ? numerator - denominator : numerator;
                tally.Add(day.DayNumber + 1, left, denominator, isLevel: false);
            }
        }

        return new Figure(tally.ValueOf(formula), tally.Days, Math.Max(0, period.Length) - tally.Days);
    }

    private double? ReadOn(string measure, DateOnly day) => ShopTable(measure).Read(new Formula.Sum(measure), Period.Of(day), member: null).Value;

    private DayTable Table(string kind) => tables.TryGetValue(kind, out var own) ? own : standIns.For(kind);

    private DayTable Own(string kind) => tables.GetValueOrDefault(kind, DayTable.Empty);
}
