using Helmsman.Shop.Metrics;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class VerdictTests
{
    private static readonly DateOnly Day = Days.Day("2026-11-01");

    [Theory]
    [InlineData("1000.00", VerdictLevel.OnTarget)]
    [InlineData("1000.01", VerdictLevel.OnTarget)]
    [InlineData("999.99", VerdictLevel.Watch)]
    [InlineData("950.00", VerdictLevel.Watch)]
    [InlineData("949.99", VerdictLevel.Warning)]
    [InlineData("850.00", VerdictLevel.Warning)]
    [InlineData("849.99", VerdictLevel.Alert)]
    [InlineData("700.00", VerdictLevel.Alert)]
    [InlineData("699.99", VerdictLevel.Critical)]
    [InlineData("0.00", VerdictLevel.Critical)]
    public void A_bound_belongs_to_the_better_level(string actual, VerdictLevel level) =>
        Assert.Equal(level, Verdict.Judge(Day, 1000m, decimal.Parse(actual)).Level);

    [Fact]
    public void Ninety_nine_point_nine_nine_percent_is_not_on_target() => Assert.False(Verdict.Judge(Day, 1000m, 999.90m).OnTarget);

    [Fact]
    public void A_day_of_which_nothing_was_asked_is_on_target() => Assert.True(Verdict.Judge(Day, 0m, 0m).OnTarget);

    [Fact]
    public void Another_rule_may_be_set() =>
        Assert.Equal(VerdictLevel.Watch, Verdict.Judge(Day, 1000m, 900m, new VerdictRule(Watch: 0.9m)).Level);

    [Fact]
    public void A_day_without_revenue_or_without_a_target_has_no_verdict()
    {
        Assert.Null(Verdict.Of(Days.Of("2026-11-02").Revenue(10).Snapshot(3000, "2026-11-01"), Day));
        Assert.Null(Verdict.Of(Days.Of("2026-11-01").Revenue(10).Snapshot(), Day));
        Assert.Equal(100m, Verdict.Of(Days.Of("2026-11-01").Revenue(10).Snapshot(3000, "2026-11-01"), Day)?.Target);
    }
}
