using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Tests.Shop.Why.Causes;

public sealed class HolidayTests
{
    private static readonly Holiday Cause = new();

    private static readonly Period NewYear = Period.Of(new DateOnly(2026, 2, 16));

    [Fact]
    public void A_holiday_that_the_shops_calendar_expects_less_of_is_sure()
    {
        var reading = Demo.Found(Cause, new Question(MetricDictionary.Visitors, NewYear, Comparison.WeekBefore));

        Assert.Equal((Certainty.Sure, Facts.OnCalendar, "春节"), (reading.Certainty, reading.Evidence[0].Fact, reading.Evidence[0].Note));
    }

    [Fact]
    public void The_day_before_it_begins_is_none()
    {
        var first = Demo.Found(Cause, new Question(MetricDictionary.Visitors, NewYear, Comparison.WeekBefore)).Evidence[0].Day;
        var before = first.AddDays(-1);

        while (before.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
        {
            before = before.AddDays(-1);
        }

        Demo.NotFound(Cause, new Question(MetricDictionary.Visitors, Period.Of(before), Comparison.WeekBefore));
    }

    [Fact]
    public void Of_a_holiday_that_nothing_is_known_of_it_is_only_possible() =>
        Assert.Equal(Certainty.Possible, Demo.Found(Cause, new Question(MetricDictionary.Visitors, Period.Of(new DateOnly(2026, 10, 1)), Comparison.WeekBefore)).Certainty);

    [Fact]
    public void A_weekend_worked_for_a_holiday_is_none_like_others() =>
        Assert.Equal("国庆节", Demo.Found(Cause, new Question(MetricDictionary.Visitors, Period.Of(new DateOnly(2026, 10, 10)), Comparison.WeekBefore) with { Against = Period.Of(new DateOnly(2026, 9, 12)) }).Evidence[0].Note);

    [Fact]
    public void On_ordinary_days_it_is_ruled_out() => Assert.Equal(CauseVerdict.RuledOut, Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, 75))!.Verdict);

    [Fact]
    public void Where_the_years_holidays_are_not_known_it_could_not_be_checked()
    {
        var elsewhere = Demo.Shop with { Profile = Demo.Shop.Profile with { Zone = "Antarctica/Troll" } };

        Assert.Equal(CauseVerdict.NotChecked, Demo.Look(Cause, Demo.Ask(MetricDictionary.Visitors, 75), elsewhere)!.Verdict);
    }

    [Fact]
    public void A_rating_knows_no_holidays() => Assert.Null(Demo.Look(Cause, Demo.Ask(MetricDictionary.Refunds, 75)));
}
