using System.Globalization;
using CsCheck;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Morning;

namespace Helmsman.Tests.Shop.Morning;

public sealed class SubscriptionTests
{
    [Fact]
    public void It_comes_at_the_same_local_time_when_clocks_go_forward() => Assert.Equal(
        ["2026-03-28T08:30:00+00:00", "2026-03-29T08:30:00+01:00", "2026-03-30T08:30:00+01:00"],
        Next("Europe/London", "08:30", "2026-03-28T00:00:00Z", 3));

    [Fact]
    public void A_time_that_the_clock_skips_comes_right_after_the_gap() => Assert.Equal(
        ["2026-03-28T01:30:00+00:00", "2026-03-29T02:00:00+01:00", "2026-03-30T01:30:00+01:00"],
        Next("Europe/London", "01:30", "2026-03-28T00:00:00Z", 3));

    [Fact]
    public void A_time_that_comes_twice_is_kept_once() => Assert.Equal(
        ["2026-10-24T01:30:00+01:00", "2026-10-25T01:30:00+01:00", "2026-10-26T01:30:00+00:00"],
        Next("Europe/London", "01:30", "2026-10-24T00:00:00Z", 3));

    [Fact]
    public void Between_the_two_times_of_a_repeated_hour_it_does_not_come_again() =>
        Assert.Equal(["2026-10-26T01:30:00+00:00"], Next("Europe/London", "01:30", "2026-10-25T00:45:00Z", 1));

    [Fact]
    public void Half_hours_of_a_zone_count() =>
        Assert.Equal(["2026-11-02T09:00:00+05:30", "2026-11-03T09:00:00+05:30"], Next("Asia/Kolkata", "09:00", "2026-11-02T03:29:59Z", 2));

    [Fact]
    public void The_instant_itself_is_over() =>
        Assert.Equal(["2026-11-03T09:00:00+05:30"], Next("Asia/Kolkata", "09:00", "2026-11-02T03:30:00Z", 1));

    [Fact]
    public void The_day_is_the_subscribers_not_Greenwichs() =>
        Assert.Equal(["2026-11-03T08:00:00+08:00"], Next("Asia/Shanghai", "08:00", "2026-11-02T23:00:00Z", 1));

    [Fact]
    public void Holidays_are_left_out_and_make_up_days_are_not() => Assert.Equal(
        ["2026-09-30T09:00:00+08:00", "2026-10-08T09:00:00+08:00", "2026-10-09T09:00:00+08:00", "2026-10-10T09:00:00+08:00", "2026-10-12T09:00:00+08:00"],
        Next("Asia/Shanghai", "09:00", "2026-09-30T00:00:00Z", 5, BriefingDays.WorkingDays));

    [Fact]
    public void Every_day_is_every_day() => Assert.Equal(
        ["2026-09-30T09:00:00+08:00", "2026-10-01T09:00:00+08:00"],
        Next("Asia/Shanghai", "09:00", "2026-09-30T00:00:00Z", 2));

    [Fact]
    public void An_unknown_zone_is_an_error_not_a_guess() =>
        Assert.Throws<TimeZoneNotFoundException>(() => Next("Mars/Olympus", "09:00", "2026-09-30T00:00:00Z", 1));

    [Fact]
    public void It_comes_exactly_once_on_every_day_of_every_zone()
    {
        var zone = Gen.OneOf("Europe/London", "Asia/Shanghai", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "America/St_Johns", "Africa/Cairo");
        Gen.Select(zone, Gen.Int[0, 1439], Gen.Int[0, 700]).Sample((name, minute, start) =>
        {
            var from = new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(start);
            var next = Subscription(name, TimeOnly.MinValue.AddMinutes(minute), BriefingDays.EveryDay).NextAfter(from, WorkingDays.China, 40);

            Assert.True(next[0] > from);
            Assert.All(next.Zip(next.Skip(1)), pair => Assert.Equal(pair.First.Date.AddDays(1), pair.Second.Date));
        });
    }

    private static string[] Next(string zone, string at, string now, int count, BriefingDays days = BriefingDays.EveryDay) =>
    [
        .. Subscription(zone, TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture), days)
            .NextAfter(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture), WorkingDays.China, count)
            .Select(instant => instant.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)),
    ];

    private static Subscription Subscription(string zone, TimeOnly at, BriefingDays days) => new("demo", "channel", at, zone, days, "en");
}
