using CsCheck;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class TargetSplitTests
{
    private static readonly MonthTarget November = Target(30_000m);

    /// <summary>The eight weeks before November 2026: Saturdays sell 200, all other days 100.</summary>
    private static Days SaturdaysDouble =>
        Days.Of("2026-09-06", 56).Revenue(day => day.DayOfWeek == DayOfWeek.Saturday ? 200 : 100);

    [Fact]
    public void Without_history_every_day_is_asked_the_same() =>
        Assert.All(Split(November, ShopHistory.Empty).Values, amount => Assert.Equal(1000m, amount));

    [Fact]
    public void A_weekday_is_asked_what_it_usually_sells()
    {
        var days = Split(November, SaturdaysDouble.History());

        // Four Saturdays of weight 2 and 26 other days of weight 1.
        Assert.Equal(Cents.Round(30_000m / 34 * 2), days[Days.Day("2026-11-07")]);
        Assert.Equal(Cents.Round(30_000m / 34), days[Days.Day("2026-11-09")], precision: 1);
    }

    [Fact]
    public void Three_weeks_are_no_habit() =>
        Assert.All(Split(November, Days.Of("2026-10-11", 21).Revenue(day => 10 + day.Day).History()).Values, amount => Assert.Equal(1000m, amount));

    [Fact]
    public void One_lucky_day_makes_no_habit() => Assert.Equal(
        Split(November, SaturdaysDouble.History()),
        Split(November, Days.Of("2026-09-06", 56).Revenue(day => day.DayOfWeek == DayOfWeek.Saturday ? 200 : 100).On("2026-10-06").Revenue(9000).History()));

    [Fact]
    public void Days_of_the_month_itself_change_nothing()
    {
        var days = Days.Of("2026-09-06", 56).Revenue(day => 100 + day.DayNumber * 37 % 91);

        Assert.Equal(Split(November, days.History()), Split(November, days.On("2026-11-01", 14).Revenue(day => 9000 + day.Day).History()));
    }

    [Fact]
    public void A_campaign_day_is_asked_more_by_its_weight()
    {
        var days = TargetSplit.ByDay(November, ShopHistory.Empty, new([new("双11", Days.Day("2026-11-11"), Days.Day("2026-11-11"), 5)]));

        Assert.Equal(5m, days[Days.Day("2026-11-11")] / days[Days.Day("2026-11-12")], precision: 4);
    }

    [Fact]
    public void Past_campaign_days_are_no_habit()
    {
        var saturdays = new[] { "2026-09-12", "2026-09-19", "2026-09-26", "2026-10-03", "2026-10-10" };
        var days = saturdays.Aggregate(SaturdaysDouble, (days, saturday) => days.On(saturday).Revenue(5000));

        Assert.Equal(
            Split(November, SaturdaysDouble.History()),
            TargetSplit.ByDay(November, days.History(), new([.. saturdays.Select(day => new Campaign("周末", Days.Day(day), Days.Day(day), 25))])));
    }

    [Fact]
    public void Days_add_up_to_the_month_to_the_cent()
    {
        var month = Gen.Select(Gen.Int[2020, 2030], Gen.Int[1, 12]).Select(pair => new DateOnly(pair.Item1, pair.Item2, 1));
        Gen.Select(month, Gen.Long[0, 100_000_000_000], Gen.Double[0.001, 50].Array[31]).Sample((first, cents, weights) =>
        {
            var days = TargetSplit.ByDay(Target(cents / 100m) with { Month = first }, day => weights[day.Day - 1]);

            Assert.Equal(DateTime.DaysInMonth(first.Year, first.Month), days.Count);
            Assert.Equal(cents / 100m, days.Values.Sum());
            Assert.All(days.Values, amount => Assert.True(amount >= 0 && decimal.Round(amount, 2) == amount));
        });
    }

    [Fact]
    public void A_heavier_day_is_never_asked_less() =>
        Gen.Select(Gen.Long[0, 10_000_000], Gen.Double[0, 10].Array[30]).Where((_, weights) => weights.Sum() > 0).Sample((cents, weights) =>
        {
            var days = TargetSplit.ByDay(Target(cents / 100m), day => weights[day.Day - 1]);

            var byWeight = days.OrderBy(day => weights[day.Key.Day - 1]).Select(day => day.Value).ToList();
            Assert.All(byWeight.Zip(byWeight.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 0.01m));
        });

    private static MonthTarget Target(decimal revenue) => new("demo", Days.Day("2026-11-01"), revenue, "boss", default);

    private static IReadOnlyDictionary<DateOnly, decimal> Split(MonthTarget target, ShopHistory history) =>
        TargetSplit.ByDay(target, history, CampaignCalendar.Empty);
}
