using Helmsman.Shop.Calendar;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Calendar;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("2011-01-01", "New Year's Day")]
    [InlineData("2011-01-03", "New Year's Day")]
    [InlineData("2011-04-22", "Good Friday")]
    [InlineData("2011-04-25", "Easter Monday")]
    [InlineData("2011-04-29", "Royal wedding")]
    [InlineData("2011-05-02", "Early May bank holiday")]
    [InlineData("2011-05-30", "Spring bank holiday")]
    [InlineData("2011-08-29", "Summer bank holiday")]
    [InlineData("2010-12-27", "Christmas Day")]
    [InlineData("2010-12-28", "Boxing Day")]
    [InlineData("2011-12-27", "Christmas Day")]
    [InlineData("2020-05-08", "Early May bank holiday")]
    [InlineData("2022-06-02", "Spring bank holiday")]
    [InlineData("2022-09-19", "State funeral of Queen Elizabeth II")]
    public void Bank_holidays_of_England_and_Wales_have_their_names(string day, string name) => Assert.Equal(name, On("Europe/London", day));

    [Theory]
    [InlineData("2011-04-28")]
    [InlineData("2012-05-28")]
    [InlineData("2020-05-04")]
    [InlineData("2022-05-30")]
    [InlineData("2011-12-28")]
    public void A_day_from_which_a_bank_holiday_was_moved_is_none(string day) => Assert.Null(On("Europe/London", day));

    /// <summary>As published for these years, substitute days in place of weekend days; the one that is ours, Easter Sunday, not counted.</summary>
    [Theory]
    [InlineData(2010, 8)]
    [InlineData(2011, 9)]
    [InlineData(2012, 9)]
    [InlineData(2020, 8)]
    [InlineData(2022, 10)]
    [InlineData(2023, 9)]
    public void A_year_has_its_published_number_of_bank_holidays(int year, int holidays) =>
        Assert.Equal(holidays, DaysOf(year).Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && On("Europe/London", $"{day:yyyy-MM-dd}") is not null));

    [Theory]
    [InlineData("2017-02-28", "Carnival")]
    [InlineData("2017-04-14", "Good Friday")]
    [InlineData("2017-05-01", "Labour Day")]
    [InlineData("2017-06-15", "Corpus Christi")]
    [InlineData("2018-09-07", "Independence Day")]
    [InlineData("2024-11-20", "Black Awareness Day")]
    public void Brazil_has_its_own(string day, string name) => Assert.Equal(name, On("America/Sao_Paulo", day));

    [Fact]
    public void Brazil_moves_no_holiday_and_keeps_a_new_one_only_since_its_law() =>
        Assert.Equal((null, null), (On("America/Sao_Paulo", "2017-11-20"), On("America/Sao_Paulo", "2017-10-13")));

    [Theory]
    [InlineData("2025-11-27", "Thanksgiving")]
    [InlineData("2026-07-03", "Independence Day")]
    [InlineData("2026-07-04", "Independence Day")]
    [InlineData("2027-07-05", "Independence Day")]
    public void America_observes_a_weekend_holiday_on_the_nearest_weekday(string day, string name) => Assert.Equal(name, On("America/Chicago", day));

    [Fact]
    public void China_has_the_days_of_its_notices_in_both_languages()
    {
        var holiday = Holidays.In("Asia/Shanghai").On(Days.Day("2026-10-07"))!;

        Assert.Equal(("国庆节", "National Day"), (holiday.NameIn("zh-CN"), holiday.NameIn("en")));
        Assert.Null(On("Asia/Shanghai", "2026-10-10"));
        Assert.True(WorkingDays.China.IsWorkedInstead(Days.Day("2026-10-10")));
    }

    [Fact]
    public void A_year_or_a_country_without_data_says_so() => Assert.Equal(
        (true, false, true, false, null),
        (Holidays.In("Asia/Shanghai").Knows(2026), Holidays.In("Asia/Shanghai").Knows(2031), Holidays.In("Europe/London").Knows(2031), Holidays.In("Asia/Tokyo").Knows(2026), On("Asia/Tokyo", "2026-01-01")));

    /// <summary>From tables of the church.</summary>
    [Theory]
    [InlineData("2000-04-23")]
    [InlineData("2008-03-23")]
    [InlineData("2011-04-24")]
    [InlineData("2017-04-16")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2038-04-25")]
    public void Easter_is_on_its_Sunday(string day) => Assert.Equal(Days.Day(day), Easter.Sunday(Days.Day(day).Year));

    private static string? On(string zone, string day) => Holidays.In(zone).On(Days.Day(day))?.English;

    private static IEnumerable<DateOnly> DaysOf(int year) => Enumerable.Range(0, 365).Select(new DateOnly(year, 1, 1).AddDays);
}
