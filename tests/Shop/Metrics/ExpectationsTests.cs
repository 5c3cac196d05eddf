using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class ExpectationsTests
{
    private static readonly DateOnly Sunday = Days.Day("2026-11-01");

    /// <summary>Eight Sundays of 1000 visitors and other days of a tenth.</summary>
    private static Days EightWeeks => Days.Of("2026-09-06", 56).Shop(MetricIds.Visitors, day => day.DayOfWeek == DayOfWeek.Sunday ? 1000 : 100);

    [Fact]
    public void A_weekday_has_its_own_size()
    {
        var expected = Of(EightWeeks)!;

        Assert.Equal(1000, expected.Value, precision: 6);
        Assert.Equal(8, expected.ComparableDays.Count);
        Assert.Equal(Sunday.AddDays(-7), expected.ComparableDays[0]);
    }

    [Fact]
    public void Days_that_happen_to_be_alike_still_leave_five_percent_either_way()
    {
        var expected = Of(Days.Of("2026-09-06", 56).Revenue(1000), MetricDictionary.Revenue)!;

        Assert.Equal((950, 1050), (Math.Round(expected.Low, 6), Math.Round(expected.High, 6)));
        Assert.Equal(0.05, expected.SmallestVisible!.Value, precision: 6);
    }

    [Fact]
    public void What_is_counted_varies_by_its_root_even_if_it_never_did()
    {
        var expected = Of(Days.Of("2026-09-06", 56).Visitors(100))!;

        Assert.InRange(expected.Sigma, 0.1, 0.11);
    }

    [Fact]
    public void One_spike_moves_little() => Assert.InRange(Of(EightWeeks.On("2026-10-25").Visitors(9000))!.Value, 990, 1030);

    [Fact]
    public void A_level_that_doubled_a_week_ago_is_the_level_expected()
    {
        var expected = Of(EightWeeks.On("2026-10-25", 7).Shop(MetricIds.Visitors, day => day.DayOfWeek == DayOfWeek.Sunday ? 2000 : 200))!;

        Assert.InRange(expected.Value, 1600, 2100);
        Assert.Equal(Days.Day("2026-10-25"), expected.Shift!.Since);
        Assert.InRange(expected.Shift.Relative, 0.9, 1.1);
    }

    [Fact]
    public void A_level_that_never_changed_is_no_new_one() => Assert.Null(Of(EightWeeks)!.Shift);

    [Fact]
    public void Days_that_stray_widen_the_band()
    {
        var expected = Of(Straying(Days.Day("2026-09-06"), 56), MetricDictionary.Revenue)!;

        Assert.InRange(expected.Sigma, 0.12, 0.3);
        Assert.InRange(expected.Value, 850, 1150);
        Assert.Equal(expected.Value * Math.Exp(-2.65 * expected.Sigma), expected.Low, precision: 6);
    }

    [Fact]
    public void Days_without_data_are_left_out() => Assert.Equal(7, Of(EightWeeks.On("2026-10-25").Without("shop-daily"))!.ComparableDays.Count);

    [Fact]
    public void An_outage_says_nothing_of_the_days_after_it() => Assert.Equal(1000, Of(EightWeeks.On("2026-10-27", 4).Visitors(2))!.Value, precision: 6);

    [Fact]
    public void A_weekday_on_which_nothing_ever_came_promises_nothing()
    {
        var days = EightWeeks;
        for (var sunday = Days.Day("2026-09-06"); sunday < Sunday; sunday = sunday.AddDays(7))
        {
            days = days.On($"{sunday:yyyy-MM-dd}").Without("shop-daily");
        }

        Assert.Null(Of(days));
    }

    [Theory]
    [InlineData("2026-10-25", 7, false)]
    [InlineData("2026-10-24", 8, true)]
    [InlineData("2026-10-18", 14, true)]
    public void Eight_days_are_needed(string first, int count, bool expected) => Assert.Equal(expected, Of(Days.Of(first, count).Visitors(1000)) is not null);

    [Fact]
    public void Little_history_leaves_a_wide_band()
    {
        Assert.True(Spread(9) > 1.2 * Spread(56));

        static double Spread(int days) => Enumerable.Range(0, 11).Average(shift => Of(Straying(Sunday.AddDays(-days), days, shift), MetricDictionary.Revenue)!.Sigma);
    }

    [Fact]
    public void A_campaign_of_which_no_day_is_known_promises_nothing() => Assert.Null(Of(EightWeeks, campaigns: Campaign("2026-11-01")));

    [Fact]
    public void An_ordinary_day_is_not_compared_with_a_campaign() =>
        Assert.Equal(7, Of(EightWeeks.On("2026-10-25").Visitors(9000), campaigns: Campaign("2026-10-25"))!.ComparableDays.Count);

    [Fact]
    public void A_campaign_is_expected_to_sell_as_it_did_but_half_of_one_time_only()
    {
        var expected = Of(EightWeeks.On("2026-10-04").Visitors(4000), campaigns: [Campaign("2026-10-04"), Campaign("2026-11-01")])!;

        Assert.Equal(2000, expected.Value, tolerance: 20);
        Assert.Equal([Days.Day("2026-10-04")], expected.ComparableDays);
    }

    [Fact]
    public void A_holiday_and_a_weekend_worked_instead_are_left_out_where_the_country_has_them()
    {
        var scope = new Scope(EightWeeks.On("2026-09-20").Visitors(100).On("2026-09-27").Visitors(50).On("2026-10-04").Visitors(30).History());

        var expected = Expectations.Of(scope, MetricDictionary.Visitors, Period.Of(Sunday), new EventDays(CampaignCalendar.Empty, "Asia/Shanghai"))!;

        Assert.Equal(1000, expected.Value, precision: 6);
        Assert.Equal(5, expected.ComparableDays.Count);
    }

    [Fact]
    public void The_band_does_not_reach_below_zero()
    {
        var expected = Of(Days.Of("2026-09-06", 56).Shop(MetricIds.Visitors, day => day.DayNumber / 7 % 2 * 10))!;

        Assert.Equal((0, true), (expected.Low, expected.IsAbsolute));
    }

    [Fact]
    public void A_figure_that_refunds_make_negative_has_a_band_below_zero()
    {
        var expected = Of(Days.Of("2026-09-06", 56).Revenue(day => day.DayNumber % 3 * 100 - 100), MetricDictionary.Revenue)!;

        Assert.True(expected.Low < 0);
        Assert.True(expected.Covers(-100));
    }

    [Fact]
    public void A_shop_that_never_sold_promises_nothing() => Assert.Null(Of(Days.Of("2026-09-06", 56).Revenue(0), MetricDictionary.Revenue));

    [Fact]
    public void A_share_of_few_varies_more_than_a_share_of_many()
    {
        var many = Of(Days.Of("2026-09-06", 57).Visitors(10_000).Buyers(300), MetricDictionary.Conversion)!;
        var few = Of(Days.Of("2026-09-06", 57).Visitors(10_000).Buyers(300).On("2026-11-01").Visitors(100).Buyers(3), MetricDictionary.Conversion)!;

        Assert.Equal((0.03, 0.03), (Math.Round(many.Value, 4), Math.Round(few.Value, 4)));
        Assert.InRange(few.Sigma / many.Sigma, 5, 11);
    }

    [Fact]
    public void Days_together_are_expected_together_and_surer_than_one()
    {
        var week = Expectations.Of(new Scope(Straying(Days.Day("2026-09-06"), 63).History()), MetricDictionary.Revenue, new(Sunday, Sunday.AddDays(6)), EventDays.None)!;

        Assert.InRange(week.Value, 6_000, 8_000);
        Assert.True(week.Sigma < Of(Straying(Days.Day("2026-09-06"), 56), MetricDictionary.Revenue)!.Sigma);
    }

    [Fact]
    public void Of_days_together_those_that_are_missing_are_not_expected()
    {
        var history = Days.Of("2026-09-06", 63).Revenue(1000).On("2026-11-04").Without("shop-daily").History();

        Assert.Equal(6_000, Expectations.Of(new Scope(history), MetricDictionary.Revenue, new(Sunday, Sunday.AddDays(6)), EventDays.None)!.Value, precision: 6);
    }

    private static Days Straying(DateOnly first, int count, int shift = 0)
    {
        double[] factors = [0.8, 1.1, 1.25, 0.9, 1, 1.15, 0.85, 1.05, 0.95, 1.2, 0.75];
        return Days.Of($"{first:yyyy-MM-dd}", count).Revenue(day => 1000 * factors[(day.DayNumber + shift) % factors.Length]);
    }

    private static Campaign Campaign(string day) => new("双11", Days.Day(day), Days.Day(day), 5);

    private static Expectation? Of(Days days, Metric? metric = null, params Campaign[] campaigns) =>
        Expectations.Of(days.History(), metric ?? MetricDictionary.Visitors, Sunday, new CampaignCalendar(campaigns));
}
