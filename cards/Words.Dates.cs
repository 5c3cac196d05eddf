using System.Globalization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Cards;

public sealed partial class Words
{
    /// <summary>11月21日 周六, Sat 21 Nov.</summary>
    public string Day(DateOnly day) => Say("date.day", Short(day), Weekday(day.DayOfWeek));

    /// <summary>11月21日, 21 Nov.</summary>
    public string Short(DateOnly day) => Say("date.short", $"{day.Day}", Month(day.Month));

    public string Month(DateOnly month) => Say("date.month", Month(month.Month), $"{month.Year}");

    public string Days(Period period) =>
        period.IsOneDay ? Day(period.First) : Say("date.days", Short(period.First), Short(period.Last), Count(period.Length));

    /// <summary>From when to when, where the number of days is said elsewhere.</summary>
    public string Range(Period period) => period.IsOneDay ? Day(period.First) : Say("date.range", Short(period.First), Short(period.Last));

    /// <summary>The same in as few words as can be, for a heading.</summary>
    public string Few(Period period) => period.IsOneDay ? Short(period.First) : Range(period);

    /// <summary>The wall clock in the zone; which zone is said once a card.</summary>
    /// <param name="zone">IANA name.</param>
    public string Time(DateTimeOffset at, string zone)
    {
        var there = TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return Say("date.time", Short(DateOnly.FromDateTime(there.DateTime)), there.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private string Month(int month) => this["date.months"].Split('|')[month - 1];

    private string Weekday(DayOfWeek day) => this["date.weekdays"].Split('|')[(int)day];
}
