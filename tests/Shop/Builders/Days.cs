using System.Globalization;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Shop.Builders;

/// <summary>
/// A made-up shop, told in sentences: <c>Days.Of("2026-09-07", 56).Visitors(1000).Revenue(2400).On("2026-11-01").Visitors(500)</c>.
/// </summary>
public sealed class Days
{
    private readonly SortedDictionary<string, Dictionary<(string Kind, DateOnly Day), Dictionary<string, double?>>> _rows = new(StringComparer.Ordinal);
    private Period _range;

    private Days(Period range) => _range = range;

    public static ShopProfile Profile { get; } = new("demo", "Demo", "Asia/Shanghai", "CNY", "zh-CN");

    public static Days Of(string first, int count = 1) => new(Range(first, count));

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What follows is said of these days.</summary>
    public Days On(string first, int count = 1)
    {
        _range = Range(first, count);
        return this;
    }

    public Days Visitors(double? value) => Shop(MetricIds.Visitors, _ => value);

    public Days Buyers(double? value) => Shop(MetricIds.Buyers, _ => value);

    public Days Orders(double? value) => Shop(MetricIds.Orders, _ => value);

    public Days Revenue(double? value) => Shop(MetricIds.Revenue, _ => value);

    public Days Revenue(Func<DateOnly, double?> value) => Shop(MetricIds.Revenue, value);

    public Days Shop(string measure, Func<DateOnly, double?> value) => Say(ReportKinds.ShopDaily, "", measure, value);

    public Days Source(string name, double? visitors) => Say(ReportKinds.TrafficBySource, name, MetricIds.Visitors, _ => visitors);

    public Days Product(string id, double? revenue, double? visitors = null, double? buyers = null) =>
        Say(ReportKinds.ProductDaily, id, MetricIds.Revenue, _ => revenue)
            .Say(ReportKinds.ProductDaily, id, MetricIds.Visitors, _ => visitors)
            .Say(ReportKinds.ProductDaily, id, MetricIds.Buyers, _ => buyers);

    /// <summary>The report has not arrived.</summary>
    public Days Without(string kind)
    {
        foreach (var day in _range.Days())
        {
            _rows.Values.ToList().ForEach(member => member.Remove((kind, day)));
        }

        return this;
    }

    /// <summary>The report has arrived and does not list the member.</summary>
    public Days WithoutMember(string kind, string member)
    {
        foreach (var day in _range.Days())
        {
            _rows[member].Remove((kind, day));
        }

        return this;
    }

    public ShopHistory History() => ShopHistory.Of(
        from member in _rows
        from row in member.Value
        group (Member: member.Key, Values: row.Value) by row.Key into day
        select Block(day.Key.Kind, day.Key.Day, [.. day]));

    public ShopSnapshot Snapshot(decimal? target = null, string? month = null, params Campaign[] campaigns) => new(
        Profile,
        History(),
        target is { } revenue ? [new MonthTarget(Profile.Id, Day(month!), revenue, "boss", default)] : [],
        new CampaignCalendar(campaigns),
        Team.Empty);

    private static Period Range(string first, int count) => new(Day(first), Day(first).AddDays(count - 1));

    private static DayBlock Block(string kind, DateOnly day, IReadOnlyList<(string Member, Dictionary<string, double?> Values)> rows)
    {
        string[] measures = [.. rows.SelectMany(row => row.Values.Keys).Distinct(StringComparer.Ordinal)];
        return Blocks.Of(
            kind,
            day,
            $"{kind}-{day:yyyy-MM}.csv",
            measures,
            [.. rows.Select(row => new Row(row.Member, row.Member.ToUpperInvariant(), [.. measures.Select(measure => row.Values.GetValueOrDefault(measure))]))]);
    }

    public Days Say(string kind, string member, string measure, Func<DateOnly, double?> value)
    {
        if (!_rows.TryGetValue(member, out var days))
        {
            _rows[member] = days = [];
        }

        foreach (var day in _range.Days())
        {
            var values = days.TryGetValue((kind, day), out var known) ? known : days[(kind, day)] = new(StringComparer.Ordinal);
            values[measure] = value(day);
        }

        return this;
    }
}
