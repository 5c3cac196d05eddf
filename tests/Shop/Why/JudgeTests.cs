using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Why;

public sealed class JudgeTests
{
    private static readonly Period Sunday = Period.Of(Days.Day("2026-11-01"));

    /// <summary>Strays by about 9 %, and not by its weekday.</summary>
    private static readonly double[] Factors = [0.93, 1.1, 1.05, 0.9, 1, 1.08, 0.95, 1.02, 0.88, 1.12, 0.97];

    private static Days NineWeeks => Days.Of("2026-08-30", 70).Revenue(day => 1000 * Factors[day.DayNumber % Factors.Length]).Visitors(1000);

    [Theory]
    [InlineData(1000, Movement.WithinNormal, Certainty.Sure)]
    [InlineData(900, Movement.WithinNormal, Certainty.Sure)]
    [InlineData(810, Movement.Fell, Certainty.Possible)]
    [InlineData(600, Movement.Fell, Certainty.Sure)]
    [InlineData(1600, Movement.Rose, Certainty.Sure)]
    public void How_far_it_moved_says_how_sure_it_is(double revenue, Movement movement, Certainty certainty)
    {
        var judged = On(NineWeeks.On("2026-11-01").Revenue(revenue).On("2026-10-25").Revenue(1000));

        Assert.Equal((movement, certainty), (judged.Movement, judged.Certainty));
        Assert.Equal(Math.Sign(revenue - judged.Expected!.Value), Math.Sign(judged.Sigmas!.Value));
        Assert.InRange(judged.SmallestVisible!.Value, 0.15, 0.4);
    }

    [Fact]
    public void Less_than_five_percent_is_no_fall_however_even_the_days_are() =>
        Assert.Equal(Movement.WithinNormal, On(Days.Of("2026-08-30", 70).Revenue(1000).On("2026-11-01").Revenue(951)).Movement);

    [Fact]
    public void Without_history_a_fall_is_possible_at_most()
    {
        var judged = On(Days.Of("2026-10-25").Revenue(1000).On("2026-11-01").Revenue(500));

        Assert.Equal((Movement.Fell, Certainty.Possible, null), (judged.Movement, judged.Certainty, judged.SmallestVisible));
    }

    [Fact]
    public void When_the_base_was_the_exception_it_is_said()
    {
        var judged = On(NineWeeks.On("2026-10-25").Revenue(5_000));

        var caveat = Assert.IsType<Caveat.BaseWasException>(Assert.Single(judged.Caveats));
        Assert.Equal((Movement.WithinNormal, Sunday.Shift(-7), 5_000.0), (judged.Movement, caveat.Base, caveat.Value));
        Assert.InRange(caveat.Usual, 850, 1150);
    }

    [Fact]
    public void A_usual_base_is_not_worth_a_word() => Assert.Empty(On(NineWeeks).Caveats);

    [Fact]
    public void A_day_that_is_not_over_has_not_fallen()
    {
        var history = NineWeeks.On("2026-11-01", 8).Without(ReportKinds.ShopDaily).History().With(
            [Builders.Blocks.Of(ReportKinds.ShopDaily, Sunday.First, "early.csv", [MetricIds.Revenue], [new("", "", [200])]) with { IsWhole = false }]);

        var judged = Judge.Of(Compared.Of(NineWeeks.Snapshot() with { History = history }, Asked(Sunday)));

        Assert.Equal(Movement.NotKnown, judged.Movement);
        Assert.Equal([Sunday.First], Assert.IsType<Caveat.Incomplete>(judged.Caveats[0]).Days);
    }

    [Fact]
    public void No_rows_is_not_zero()
    {
        var judged = On(NineWeeks.On("2026-11-01").Without(ReportKinds.ShopDaily));

        Assert.Equal((Movement.NotKnown, null), (judged.Movement, judged.Sigmas));
        Assert.Equal([Sunday.First], Assert.IsType<Caveat.WithoutData>(judged.Caveats[0]).Unexplained);
    }

    [Fact]
    public void A_shop_that_is_shut_on_Sundays_has_whole_weeks_without_them()
    {
        var days = NineWeeks;
        for (var sunday = Days.Day("2026-08-30"); sunday <= Days.Day("2026-11-08"); sunday = sunday.AddDays(7))
        {
            days = days.On($"{sunday:yyyy-MM-dd}").Without(ReportKinds.ShopDaily);
        }

        var judged = Judge.Of(Compared.Of(days.Snapshot(), Asked(new(Days.Day("2026-11-01"), Days.Day("2026-11-07")))));

        Assert.Equal(Movement.WithinNormal, judged.Movement);
        Assert.Equal([Sunday.First], Assert.IsType<Caveat.WithoutData>(Assert.Single(judged.Caveats)).UsuallyNone);
    }

    [Fact]
    public void A_holiday_without_rows_is_explained_by_the_calendar()
    {
        var judged = On(NineWeeks.On("2026-10-05").Without(ReportKinds.ShopDaily), Period.Of(Days.Day("2026-10-05")));

        Assert.Equal([Days.Day("2026-10-05")], Assert.IsType<Caveat.WithoutData>(judged.Caveats[0]).UsuallyNone);
        Assert.Equal(Movement.NotKnown, judged.Movement);
    }

    [Fact]
    public void Days_that_keep_lower_are_a_new_level()
    {
        var judged = On(NineWeeks.On("2026-10-26", 7).Revenue(day => 600 * Factors[day.DayNumber % Factors.Length]));

        var level = Assert.Single(judged.Caveats.OfType<Caveat.NewLevel>());
        Assert.Equal(Days.Day("2026-10-26"), level.Since);
        Assert.InRange(level.Relative, -0.5, -0.3);
    }

    [Fact]
    public void A_week_that_fell_as_a_whole_fell()
    {
        var week = new Period(Days.Day("2026-11-01"), Days.Day("2026-11-07"));
        var judged = On(NineWeeks.On("2026-11-01", 7).Revenue(500), week);

        Assert.Equal((Movement.Fell, Certainty.Sure), (judged.Movement, judged.Certainty));
        Assert.InRange(judged.Expected!.Value, 6_300, 7_700);
    }

    private static Question Asked(Period period) => new(MetricDictionary.Revenue, period, Comparison.WeekBefore);

    private static Judgement On(Days days, Period? period = null) => Judge.Of(Compared.Of(days.Snapshot(), Asked(period ?? Sunday)));
}
