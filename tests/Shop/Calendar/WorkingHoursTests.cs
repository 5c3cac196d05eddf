using System.Globalization;
using CsCheck;
using Helmsman.Shop.Calendar;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Calendar;

public sealed class WorkingHoursTests
{
    private static readonly WorkingHours Shanghai = WorkingHours.In("Asia/Shanghai", Hours.Parse("09:00-18:00"));

    private static readonly WorkingHours Service = WorkingHours.In("Asia/Shanghai", Hours.Parse("09:00-22:00"), Hours.Parse("09:00-22:00"));

    private static readonly WorkingHours London = WorkingHours.In("Europe/London", Hours.Parse("09:00-17:30"));

    private static readonly WorkingHours Nights = WorkingHours.In("Europe/London", Hours.Parse("22:00-06:00"), Hours.Parse("20:00-02:30"));

    private static readonly WorkingHours RoundTheClock = WorkingHours.In("Europe/London", Hours.Parse("01:30-01:30"), Hours.Parse("01:30-01:30"));

    private static readonly WorkingHours[] All = [Shanghai, Service, London, Nights, RoundTheClock];

    /// <summary>Two years of minutes, in which there are holidays, worked weekends and the changes of the clock.</summary>
    private static readonly Gen<DateTimeOffset> Moments =
        Gen.Int[0, 2 * 365 * 24 * 60].Select(minutes => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes));

    private static readonly Gen<TimeSpan> Durations = Gen.Int[0, 6000].Select(minutes => TimeSpan.FromMinutes(minutes));

    private static readonly Gen<WorkingHours> Clocks = Gen.Int[0, All.Length - 1].Select(index => All[index]);

    [Fact]
    public void So_much_working_time_later_so_much_has_gone_by() => Gen.Select(Clocks, Moments, Durations).Sample(
        (clock, at, time) => clock.Between(at, clock.Add(at, time)) == time, iter: 2000);

    [Fact]
    public void What_begins_later_or_takes_longer_does_not_end_earlier() => Gen.Select(Clocks, Moments, Durations, Durations).Sample(
        (clock, at, wait, time) => clock.Add(at + wait, time) >= clock.Add(at, time) && clock.Add(at, time + wait) >= clock.Add(at, time), iter: 2000);

    [Fact]
    public void Two_times_one_after_the_other_are_one_time() => Gen.Select(Clocks, Moments, Durations, Durations).Sample(
        (clock, at, first, second) => clock.Add(clock.Add(at, first), second) == clock.Add(at, first + second), iter: 2000);

    [Fact]
    public void Times_between_add_up() => Gen.Select(Clocks, Moments, Durations, Durations).Sample(
        (clock, at, first, second) =>
            clock.Between(at, at + first) + clock.Between(at + first, at + first + second) == clock.Between(at, at + first + second),
        iter: 2000);

    [Fact]
    public void It_is_open_exactly_when_time_goes_by() => Gen.Select(Clocks, Moments).Sample(
        (clock, at) => clock.IsOpen(at) == (clock.Between(at, at.AddSeconds(1)) == TimeSpan.FromSeconds(1)) && clock.IsOpen(clock.Open(at)), iter: 2000);

    [Theory]
    [InlineData("2026-11-20 17:00", 2, "2026-11-23 10:00")] // over a weekend
    [InlineData("2026-09-30 17:00", 4, "2026-10-08 12:00")] // over 国庆, seven days off
    [InlineData("2026-10-09 17:00", 4, "2026-10-10 12:00")] // into the Saturday that is worked for it
    [InlineData("2026-10-10 17:00", 4, "2026-10-12 12:00")] // and on Sunday nobody works
    [InlineData("2026-09-18 17:00", 4, "2026-09-20 12:00")] // into the Sunday that is worked for it
    [InlineData("2026-11-24 08:00", 9, "2026-11-24 18:00")] // to the end of a day, not to the beginning of the next
    [InlineData("2026-11-24 22:15", 1, "2026-11-25 10:00")]
    public void Hours_are_counted_while_the_shop_works(string from, int hours, string to) =>
        Assert.Equal(InShanghai(to), Shanghai.Add(InShanghai(from), TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("2026-10-03 08:00", "2026-10-03 09:30")]
    [InlineData("2026-10-03 21:45", "2026-10-04 09:15")]
    public void Customer_service_works_on_holidays_and_in_the_evening(string from, string to) =>
        Assert.Equal(InShanghai(to), Service.Add(InShanghai(from), TimeSpan.FromMinutes(30)));

    [Theory]
    [InlineData("2026-03-27T17:00:00Z", 1, "2026-03-30T08:30:00Z")] // summer time began on Sunday: nine o'clock is an hour earlier
    [InlineData("2026-10-23T16:00:00Z", 1, "2026-10-26T09:30:00Z")] // and ended
    public void A_day_s_hours_follow_the_wall_clock_when_it_is_changed(string from, int hours, string to) =>
        Assert.Equal(Utc(to), London.Add(Utc(from), TimeSpan.FromHours(hours)));

    [Theory]
    [InlineData("2026-03-27", 8)] // Friday night
    [InlineData("2026-03-28", 5.5)] // Saturday evening to half past two of the night in which an hour is left out
    [InlineData("2026-10-24", 7.5)] // … and of the night that has one more
    public void A_night_belongs_to_the_day_on_which_it_begins(string day, double hours)
    {
        var night = Nights.On(Days.Day(day))!;

        Assert.Equal(TimeSpan.FromHours(hours), night.Ends - night.Begins);
        Assert.True(Nights.IsOpen(night.Ends.AddSeconds(-1)));
        Assert.False(Nights.IsOpen(night.Ends));
    }

    [Fact]
    public void A_time_that_the_clock_leaves_out_is_the_moment_at_which_it_goes_on()
    {
        var sunday = RoundTheClock.On(new DateOnly(2026, 3, 29))!;

        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), sunday.Begins);
        Assert.Equal(sunday.Begins, RoundTheClock.On(new DateOnly(2026, 3, 28))!.Ends);
    }

    [Theory]
    [InlineData("2026-09-30 10:20", 1, "2026-10-08 10:20")]
    [InlineData("2026-09-30 10:20", 3, "2026-10-10 10:20")]
    [InlineData("2026-09-30 20:00", 1, "2026-10-09 09:00")]
    [InlineData("2026-10-03 10:20", 1, "2026-10-08 10:20")]
    public void Days_are_counted_on_which_the_shop_works(string from, int count, string to) =>
        Assert.Equal(InShanghai(to), Shanghai.AddDays(InShanghai(from), count));

    [Theory]
    [InlineData("9-18")]
    [InlineData("09:00")]
    [InlineData("09:00-24:00")]
    [InlineData("immer")]
    public void What_are_no_hours_are_refused_with_a_sentence(string text) =>
        Assert.Contains("09:00-18:00", Assert.Throws<FormatException>(() => Hours.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_clock_that_never_runs_is_refused() => Assert.Throws<ArgumentException>(() => WorkingHours.In("Asia/Shanghai", null));

    private static DateTimeOffset Utc(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset InShanghai(string local) =>
        new(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
