using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class PaceTests
{
    private static readonly MonthTarget November = new("demo", Days.Day("2026-11-01"), 30_000m, "boss", default);

    [Fact]
    public void Ten_days_at_ninety_percent_leave_more_for_the_other_twenty()
    {
        var pace = Of(Days.Of("2026-11-01", 10).Revenue(900), "2026-11-10");

        Assert.Equal(new Pace(Days.Day("2026-11-10"), 30_000m, 9_000m, 10_000m, 1_050m, 20, 0), pace);
        Assert.Equal(0.9m, pace.Ratio);
    }

    [Fact]
    public void A_missing_day_counts_neither_as_sold_nor_as_due()
    {
        var pace = Of(Days.Of("2026-11-01", 10).Revenue(900).On("2026-11-04").Without("shop-daily"), "2026-11-10");

        Assert.Equal((8_100m, 9_000m, 1), (pace.Actual, pace.TargetSoFar, pace.DaysMissing));
    }

    [Fact]
    public void What_is_required_does_reach_the_target()
    {
        var pace = Of(Days.Of("2026-11-01", 7).Revenue(1001.37), "2026-11-07");

        Assert.True(pace.Actual + pace.RequiredDaily * pace.DaysLeft >= 30_000m);
        Assert.True(pace.Actual + (pace.RequiredDaily - 0.01m) * pace.DaysLeft < 30_000m);
    }

    [Fact]
    public void Once_reached_nothing_more_is_required() => Assert.Equal(0m, Of(Days.Of("2026-11-01", 3).Revenue(11_000), "2026-11-03").RequiredDaily);

    [Fact]
    public void On_the_last_day_there_is_nothing_left_to_require()
    {
        var pace = Of(Days.Of("2026-11-01", 30).Revenue(900), "2026-11-30");

        Assert.Null(pace.RequiredDaily);
        Assert.Equal(0, pace.DaysLeft);
    }

    [Fact]
    public void Days_of_other_months_do_not_count() => Assert.Equal(2_000m, Of(Days.Of("2026-10-20", 14).Revenue(1000), "2026-11-02").Actual);

    private static Pace Of(Days days, string through) => Pace.Of(November, days.History(), CampaignCalendar.Empty, Days.Day(through));
}
