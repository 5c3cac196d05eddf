using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Work;

public sealed class BriefDraftTests
{
    private static readonly DateOnly Friday = Days.Day("2026-10-30");

    [Theory]
    [InlineData(Roles.Ads, "2026-11-02")]
    [InlineData(Roles.Service, "2026-11-02")]
    [InlineData(Roles.Design, "2026-11-03")]
    public void It_is_due_after_the_roles_own_working_days(string role, string due) => Assert.Equal(Days.Day(due), Draft(Finding(), role, Friday).Due);

    [Fact]
    public void A_make_up_day_is_worked() => Assert.Equal(Days.Day("2026-10-10"), Draft(Finding(), Roles.Ads, Days.Day("2026-10-09")).Due);

    [Fact]
    public void It_worked_when_the_figure_is_back()
    {
        var goal = Draft(Finding(), Roles.Ads, Friday).Goal!;

        Assert.Equal(new Goal(MetricDictionary.Visitors, "traffic-by-source", "search", 600), goal);
        Assert.True(goal.IsReachedBy(600));
        Assert.False(goal.IsReachedBy(599));
    }

    [Fact]
    public void Refunds_have_to_come_down_again()
    {
        var goal = Goal.Of(Finding() with { Metric = MetricIds.Refunds, Before = 100, After = 300 })!;

        Assert.True(goal.IsReachedBy(100));
        Assert.False(goal.IsReachedBy(101));
    }

    [Fact]
    public void Without_an_earlier_figure_there_is_no_goal_to_suggest() => Assert.Null(Goal.Of(Finding() with { Before = null }));

    [Fact]
    public void Who_holds_the_role_is_filled_in()
    {
        var draft = Draft(Finding(), Roles.Ads, Friday);

        Assert.Equal("lin", draft.Assignee?.Id);
        Assert.Equal(["lin", "zhou"], draft.Candidates.Select(person => person.Id));
        Assert.Null(Draft(Finding(), Roles.Design, Friday).Assignee);
    }

    private static BriefDraft Draft(Finding finding, string role, DateOnly today) => BriefDraft.From(
        finding,
        Days.Of("2026-11-01").Snapshot() with { Team = Team.Empty.With(new Person("lin", "林", [])).With(new Person("zhou", "周", [])).With(Roles.Ads, ["lin", "zhou"]) },
        role,
        today,
        WorkingDays.China);

    private static Finding Finding()
    {
        var (day, week) = (Period.Of(Days.Day("2026-11-01")), Period.Of(Days.Day("2026-10-25")));
        return new("f", "demo", FindingRules.SourceFell, MetricIds.Visitors, "traffic-by-source", "search", "搜索", day, week, 600, 300, 720, Roles.Ads);
    }
}
