using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>How a shop's revenue usually spreads over the week: 1 is an average day.</summary>
public static class WeekdayShares
{
    private const int Weeks = 8;
    private const int DaysNeeded = 28;
    private const int DaysNeededOfEach = 3;

    /// <summary>
    /// By the medians of the last eight weeks before <paramref name="before"/>, campaign days left out; a median, because one lucky Tuesday
    /// makes no habit. All 1 when fewer than four weeks of days, or fewer than three of any weekday, are known.
    /// </summary>
    public static Func<DayOfWeek, double> Of(ShopHistory history, CampaignCalendar calendar, DateOnly before)
    {
        var window = new Period(before.AddDays(-7 * Weeks), before.AddDays(-1));
        var ordinary = history.Series(MetricDictionary.Revenue, window)
            .Where(point => point.Value is not null && calendar.On(point.Day) is null)
            .ToList();
        var byWeekday = ordinary.ToLookup(point => point.Day.DayOfWeek, point => point.Value!.Value);
        if (ordinary.Count < DaysNeeded || Enum.GetValues<DayOfWeek>().Any(weekday => byWeekday[weekday].Count() < DaysNeededOfEach))
        {
            return _ => 1;
        }

        var usual = byWeekday.ToDictionary(days => days.Key, days => Median.Of([.. days]));
        var average = usual.Values.Average();
        return average > 0 ? weekday => usual[weekday] / average : _ => 1;
    }
}
