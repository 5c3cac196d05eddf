using System.Text.Json.Serialization;

namespace Helmsman.Shop.Calendar;

internal sealed record PublicHolidayFile(IReadOnlyList<PublicHolidays> Countries);

/// <summary>A country's holidays as rules, so that no year has to be written down.</summary>
/// <param name="Zones">IANA names of its clocks.</param>
/// <param name="First">The first year that the rules are right for.</param>
/// <param name="Weekend">What becomes of a holiday that falls on a weekend.</param>
internal sealed record PublicHolidays(IReadOnlyList<string> Zones, int First, OnWeekend Weekend, IReadOnlyList<HolidayRule> Holidays)
{
    /// <summary>Substitute days included: the day itself stays a holiday, shops are shut on it all the same.</summary>
    public Dictionary<DateOnly, Holiday> In(int year)
    {
        var all = Holidays.SelectMany(rule => rule.In(year).Select(day => (Day: day, Rule: rule))).DistinctBy(each => each.Day).OrderBy(each => each.Day).ToList();
        var named = all.ToDictionary(each => each.Day, each => each.Rule.Holiday);
        foreach (var (day, rule) in all.Where(each => each.Rule.HasDate && IsWeekend(each.Day)))
        {
            named.TryAdd(InsteadOf(day, named), rule.Holiday);
        }

        return named;
    }

    private DateOnly InsteadOf(DateOnly day, Dictionary<DateOnly, Holiday> taken) => Weekend switch
    {
        OnWeekend.NextWeekday => Enumerable.Range(1, 7).Select(day.AddDays).First(other => !IsWeekend(other) && !taken.ContainsKey(other)),
        OnWeekend.NearestWeekday => day.AddDays(day.DayOfWeek == DayOfWeek.Saturday ? -1 : 1),
        _ => day,
    };

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

internal enum OnWeekend
{
    [JsonStringEnumMemberName("stays")]
    Stays,

    [JsonStringEnumMemberName("next-weekday")]
    NextWeekday,

    [JsonStringEnumMemberName("nearest-weekday")]
    NearestWeekday,
}

/// <summary>A date of every year, the n-th weekday of a month, or so many days after Easter; and days named one by one.</summary>
/// <param name="Nth">1 is the first, −1 the last.</param>
/// <param name="Easter">Days after Easter Sunday of the western church, negative before.</param>
/// <param name="From">The first year it is kept.</param>
/// <param name="Except">Days that the rule gives but that were moved.</param>
internal sealed record HolidayRule(
    string Chinese,
    string English,
    int? Month = null,
    int? Day = null,
    int? Nth = null,
    DayOfWeek? Weekday = null,
    int? Easter = null,
    int From = 0,
    IReadOnlyList<DateOnly>? Except = null,
    IReadOnlyList<DateOnly>? Also = null)
{
    public Holiday Holiday => new(Chinese, English);

    /// <summary>Only a holiday of a fixed date is given on another day when it falls on a weekend.</summary>
    public bool HasDate => Day is not null;

    public IEnumerable<DateOnly> In(int year) => ByRule(year) is { } day && year >= From && Except?.Contains(day) != true
        ? (Also ?? []).Where(other => other.Year == year).Prepend(day)
        : (Also ?? []).Where(other => other.Year == year);

    private DateOnly? ByRule(int year) => this switch
    {
        { Easter: { } after } => Calendar.Easter.Sunday(year).AddDays(after),
        { Month: { } month, Day: { } day } => new DateOnly(year, month, day),
        { Month: { } month, Weekday: { } weekday, Nth: { } nth } => NthOf(new DateOnly(year, month, 1), weekday, nth),
        _ => null,
    };

    private static DateOnly NthOf(DateOnly month, DayOfWeek weekday, int nth) => nth > 0
        ? month.AddDays(DaysTo(month, weekday) + 7 * (nth - 1))
        : NthOf(month.AddMonths(1), weekday, nth: 1).AddDays(7 * nth);

    private static int DaysTo(DateOnly day, DayOfWeek weekday) => ((int)weekday - (int)day.DayOfWeek + 7) % 7;
}
