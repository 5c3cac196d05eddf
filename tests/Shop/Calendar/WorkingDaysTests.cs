using Helmsman.Shop.Calendar;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Calendar;

public sealed class WorkingDaysTests
{
    [Theory]
    [InlineData("2026-01-04")]
    [InlineData("2026-02-14")]
    [InlineData("2026-02-28")]
    [InlineData("2026-05-09")]
    [InlineData("2026-09-20")]
    [InlineData("2026-10-10")]
    [InlineData("2025-01-26")]
    [InlineData("2025-02-08")]
    [InlineData("2025-04-27")]
    [InlineData("2025-09-28")]
    [InlineData("2025-10-11")]
    public void A_weekend_day_is_worked_to_make_up_for_a_holiday(string day)
    {
        Assert.True(Days.Day(day).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        Assert.True(WorkingDays.China.IsWorking(Days.Day(day)));
        Assert.False(WorkingDays.MondayToFriday.IsWorking(Days.Day(day)));
    }

    /// <summary>As published: the number of days off in a row, which begin and end between working days or at a weekend.</summary>
    [Theory]
    [InlineData("2025-01-01", "2025-01-01")]
    [InlineData("2025-01-28", "2025-02-04")]
    [InlineData("2025-04-04", "2025-04-06")]
    [InlineData("2025-05-01", "2025-05-05")]
    [InlineData("2025-05-31", "2025-06-02")]
    [InlineData("2025-10-01", "2025-10-08")]
    [InlineData("2026-01-01", "2026-01-03")]
    [InlineData("2026-02-15", "2026-02-23")]
    [InlineData("2026-04-04", "2026-04-06")]
    [InlineData("2026-05-01", "2026-05-05")]
    [InlineData("2026-06-19", "2026-06-21")]
    [InlineData("2026-09-25", "2026-09-27")]
    [InlineData("2026-10-01", "2026-10-07")]
    public void A_holiday_is_off_from_its_first_to_its_last_day_and_work_goes_on_around_it(string first, string last)
    {
        var (begins, ends) = (Days.Day(first), Days.Day(last));

        Assert.All(Enumerable.Range(0, ends.DayNumber - begins.DayNumber + 1), day => Assert.False(WorkingDays.China.IsWorking(begins.AddDays(day))));
        Assert.True(WorkingDays.China.IsWorking(begins.AddDays(-1)));
        Assert.True(WorkingDays.China.IsWorking(ends.AddDays(1)));
    }

    [Theory]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void A_year_has_its_published_working_days(int year, int days)
    {
        var first = new DateOnly(year, 1, 1);

        Assert.Equal(days, Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber).Count(day => WorkingDays.China.IsWorking(first.AddDays(day))));
    }

    [Fact]
    public void A_year_without_data_is_Monday_to_Friday_and_says_so()
    {
        Assert.Equal((true, true, false), (WorkingDays.China.Knows(2025), WorkingDays.China.Knows(2026), WorkingDays.China.Knows(2031)));
        Assert.True(WorkingDays.China.IsWorking(new DateOnly(2031, 10, 1)));
        Assert.False(WorkingDays.China.IsWorking(new DateOnly(2031, 10, 4)));
        Assert.False(WorkingDays.MondayToFriday.Knows(2026));
    }

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-10-08", 2, "2026-10-10")]
    [InlineData("2026-10-09", 2, "2026-10-12")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-14", 1, "2026-02-24")]
    public void Working_days_are_counted_over_holidays_and_make_up_days(string day, int count, string after) =>
        Assert.Equal(Days.Day(after), WorkingDays.China.After(Days.Day(day), count));
}
