using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work;

public sealed class GoalTests
{
    [Fact]
    public void It_worked_when_the_figure_is_back() =>
        Assert.Equal(new Goal(MetricDictionary.Visitors, "traffic-by-source", "search", 600), Goal.Of(Finding()));

    [Fact]
    public void Without_an_earlier_figure_there_is_no_goal_to_suggest() => Assert.Null(Goal.Of(Finding() with { Before = null }));

    private static Finding Finding()
    {
        var (day, week) = (Period.Of(Days.Day("2026-11-01")), Period.Of(Days.Day("2026-10-25")));
        return new("f", "demo", FindingRules.SourceFell, MetricIds.Visitors, "traffic-by-source", "search", "搜索", day, week, 600, 300, 720, Roles.Ads);
    }
}
