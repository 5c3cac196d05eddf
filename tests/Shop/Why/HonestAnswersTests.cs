using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Why;

/// <summary>What an answer must not say, however the reports look.</summary>
public sealed class HonestAnswersTests
{
    private static readonly Period Sunday = Period.Of(Days.Day("2026-11-01"));

    private static Days Weeks => Days.Of("2026-09-06", 57);

    [Fact]
    public void Above_the_target_is_no_fall_though_the_day_is_below_its_kind()
    {
        var shop = Weeks.Revenue(1_000).On("2026-11-01").Revenue(700).Snapshot(target: 15_000, month: "2026-11-01");

        var answer = Explain.Answer(shop, new(MetricDictionary.Revenue, Sunday, Comparison.Target));

        Assert.Equal(Movement.Rose, answer.Movement);
        Assert.True(answer.Change > 0 && answer.RelativeChange > 0);
        Assert.Null(answer.Contributors);
        Assert.Empty(answer.Causes);
    }

    [Fact]
    public void Without_a_target_the_comparable_days_are_the_base() => Assert.Equal(
        Comparison.Comparable,
        Explain.Answer(Weeks.Revenue(1_000).Snapshot(), new(MetricDictionary.Revenue, Sunday, Comparison.Target)).Question.Comparison);

    [Fact]
    public void Rows_that_rose_do_not_explain_a_fall()
    {
        var answer = Ask(Weeks.Visitors(10_000).Source("a", 6_000).Source("b", 4_000).On("2026-11-01").Visitors(8_000).Source("b", 5_500), MetricDictionary.Visitors);

        Assert.Equal(Movement.Fell, answer.Movement);
        Assert.Empty(answer.Contributors!.Named);
        Assert.Equal(-3_500, answer.Contributors.Unassigned);
    }

    [Fact]
    public void A_ratio_whose_base_day_has_no_denominator_in_the_rows_is_not_searched()
    {
        var shop = Weeks.Visitors(1_000).Buyers(30).Product("1001", 900, 600, 20).Product("1002", 400, 400, 10)
            .On("2026-10-25").Product("1001", 900, null, 20).Product("1002", 400, null, 10)
            .On("2026-11-01").Buyers(15).Product("1001", 400, 600, 5);

        Assert.Null(Ask(shop, MetricDictionary.Conversion).Contributors);
    }

    [Fact]
    public void A_mix_that_did_nothing_is_not_blamed()
    {
        var shop = Weeks.Visitors(1_000).Buyers(30).Product("1001", 900, 600, 20).Product("1002", 400, 400, 10).On("2026-11-01").Buyers(18);

        Assert.False(Ask(shop, MetricDictionary.Conversion).IsMix);
    }

    [Theory]
    [InlineData(-500, -1_000, Movement.Fell)]
    [InlineData(-500, 500, Movement.Rose)]
    [InlineData(-1_000, -1_001, Movement.WithinNormal)]
    public void A_figure_below_nothing_moves_the_way_it_moves(double was, double now, Movement movement)
    {
        Assert.Equal(movement, Movements.Of(MetricDictionary.NetRevenue, new Figure(was, 1, 0), new Figure(now, 1, 0), expected: null));
        Assert.Null(Ask(Days.Of("2026-10-25").Revenue(was).On("2026-11-01").Revenue(now), MetricDictionary.Revenue).RelativeChange);
    }

    [Fact]
    public void All_zeros_are_answered()
    {
        var answer = Ask(Weeks.Visitors(0).Buyers(0).Revenue(0).Source("a", 0).Product("1001", 0, 0, 0), MetricDictionary.Revenue);

        Assert.Equal(Movement.WithinNormal, answer.Movement);
        Assert.Empty(answer.Contributors?.Named ?? []);
        Assert.DoesNotContain(answer.Causes, cause => cause.Verdict == CauseVerdict.Found);
    }

    private static Explanation Ask(Days days, Metric metric) => Explain.Answer(days.Snapshot(), new(metric, Sunday, Comparison.WeekBefore));
}
