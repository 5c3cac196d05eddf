using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>
/// A month's target on its days (S2): by the weekday's usual share and the campaigns' weights; the days add up to the month to the cent.
/// </summary>
public static class TargetSplit
{
    /// <summary>Rests only on days before the month, so that a day's target does not change while the month goes on.</summary>
    public static IReadOnlyDictionary<DateOnly, decimal> ByDay(MonthTarget target, ShopHistory history, CampaignCalendar calendar)
    {
        var first = new DateOnly(target.Month.Year, target.Month.Month, 1);
        var usual = WeekdayShares.Of(history, calendar, first);
        return ByDay(target, day => usual(day.DayOfWeek) * (calendar.On(day)?.Weight ?? 1));
    }

    /// <param name="weight">0 or more, and above 0 on at least one day of the month.</param>
    public static IReadOnlyDictionary<DateOnly, decimal> ByDay(MonthTarget target, Func<DateOnly, double> weight)
    {
        var first = new DateOnly(target.Month.Year, target.Month.Month, 1);
        var days = new Period(first, first.AddMonths(1).AddDays(-1)).Days().ToList();
        var weights = days.ConvertAll(day => (decimal)weight(day));
        var (month, sum) = (Cents.Round(target.Revenue), weights.Sum());
        var amounts = Cents.AddingUpTo(month, weights.ConvertAll(each => month * (each / sum)));
        return days.Zip(amounts).ToDictionary(pair => pair.First, pair => pair.Second);
    }
}
