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
    public void Only_the_same_weekday_is_comparable()
    {
        var expected = Of(EightWeeks)!;

        Assert.Equal(1000, expected.Value);
        Assert.Equal(8, expected.ComparableDays.Count);
        Assert.Equal(Sunday.AddDays(-7), expected.ComparableDays[0]);
    }

    [Fact]
    public void Days_that_happen_to_be_alike_still_leave_five_percent_either_way() =>
        Assert.Equal((950, 1050), (Of(EightWeeks)!.Low, Of(EightWeeks)!.High));

    [Fact]
    public void One_spike_moves_nothing() => Assert.Equal((1000, 950), (Of(Spiked())!.Value, Of(Spiked())!.Low));

    [Fact]
    public void Spread_is_measured_by_the_median_deviation()
    {
        double[] values = [900, 1100, 900, 1100, 900, 1100, 1000];
        var days = Days.Of("2026-09-13", 49).Shop(MetricIds.Visitors, day => values[(day.DayNumber - Days.Day("2026-09-13").DayNumber) / 7]);

        Assert.Equal(1000 - 2.65 * 1.4826 * 100, Of(days)!.Low, precision: 6);
    }

    [Fact]
    public void Days_without_data_are_left_out() => Assert.Equal(7, Of(EightWeeks.On("2026-10-25").Without("shop-daily"))!.ComparableDays.Count);

    [Fact]
    public void Two_comparable_days_promise_nothing()
    {
        Assert.Null(Of(Days.Of("2026-10-18", 14).Visitors(1000)));
        Assert.NotNull(Of(Days.Of("2026-10-11", 21).Visitors(1000)));
    }

    [Fact]
    public void A_campaign_day_is_not_compared_with_ordinary_ones() => Assert.Null(Of(EightWeeks, Campaign("2026-11-01")));

    [Fact]
    public void An_ordinary_day_is_not_compared_with_a_campaign() => Assert.Equal(7, Of(Spiked(), Campaign("2026-10-25"))!.ComparableDays.Count);

    [Fact]
    public void The_band_does_not_reach_below_zero()
    {
        var days = Days.Of("2026-09-06", 56).Shop(MetricIds.Visitors, day => day.DayNumber / 7 % 2 * 10);

        Assert.Equal(0, Of(days)!.Low);
    }

    private static Days Spiked() => EightWeeks.On("2026-10-25").Visitors(9000);

    private static Campaign Campaign(string day) => new("双11", Days.Day(day), Days.Day(day), 5);

    private static Expectation? Of(Days days, params Campaign[] campaigns) =>
        Expectations.Of(days.History(), MetricDictionary.Visitors, Sunday, new CampaignCalendar(campaigns));
}
