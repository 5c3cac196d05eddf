using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Moves.Meetings;

public sealed class MeetingPackTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    private static readonly Period Week = new(new(2026, 11, 16), new(2026, 11, 22));

    [Theory]
    [InlineData("2026-11-23", "2026-11-16")]
    [InlineData("2026-11-29", "2026-11-16")]
    [InlineData("2026-11-30", "2026-11-23")]
    public void It_is_about_the_last_whole_week(string today, string first) =>
        Assert.Equal((Days.Day(first), 7), (MeetingPack.LastWeek(Days.Day(today)).First, MeetingPack.LastWeek(Days.Day(today)).Length));

    [Fact]
    public void Its_key_is_the_week_of_the_year() =>
        Assert.Equal(["2026-W47", "2026-W53"], new[] { Week, new Period(new(2026, 12, 28), new(2027, 1, 3)) }.Select(MeetingPack.KeyOf));

    [Fact]
    public void Figures_stand_against_the_week_before_and_the_factors_add_up()
    {
        var pack = MeetingPack.Compose(Shop(), [], Monday);

        Assert.Equal([MetricIds.Revenue, MetricIds.Visitors, MetricIds.Conversion, MetricIds.AverageOrderValue], pack.Figures.Select(figure => figure.Metric.Id));
        Assert.Equal((70_000.0, 49_000.0), (pack.Figures[0].Before.Value!.Value, pack.Figures[0].After.Value!.Value));
        Assert.Equal(-0.3, pack.Figures[0].RelativeChange!.Value, 6);
        Assert.Equal(-21_000m, pack.Revenue.Factors!.Change);
    }

    [Fact]
    public void The_weeks_target_is_the_share_of_its_days()
    {
        var month = new MonthTarget("demo", new DateOnly(2026, 11, 1), 300_000m, "boss", At(1));
        var pack = MeetingPack.Compose(Shop() with { Targets = [month] }, [], Monday);

        Assert.Equal(70_000m, Math.Round(pack.Target!.Value, 0));
        Assert.Equal(0.7m, Math.Round(pack.Reached!.Value, 2));
        Assert.Null(MeetingPack.Compose(Shop(), [], Monday).Reached);
    }

    [Fact]
    public void A_loss_that_a_running_task_is_about_is_not_on_the_agenda()
    {
        var losses = MeetingPack.Compose(Shop(), [], Monday).Agenda.Losses;
        Assert.NotEmpty(losses);

        var inHand = losses.Select((loss, index) => Item(index + 1, loss)).ToList();

        Assert.Empty(MeetingPack.Compose(Shop(), inHand, Monday).Agenda.Losses);
        Assert.Equal(losses.Count, MeetingPack.Compose(Shop(), [.. inHand.Select(item => With(item, new WorkEvent.Cancelled("lin", At(20))))], Monday).Agenda.Losses.Count);
    }

    [Fact]
    public void What_did_not_recover_and_what_waits_for_a_yes_are_on_the_agenda()
    {
        var agenda = MeetingPack.Compose(
            Shop(),
            [Item(1, null, new WorkEvent.Done("zhou", At(10)), Read(OutcomeVerdicts.NotRecovered, 18)), Item(2, null, new WorkEvent.Proposed("zhou", At(20)))],
            Monday).Agenda;

        Assert.Equal([1], agenda.NotRecovered.Select(item => item.Number));
        Assert.Equal(1, agenda.Proposals);
    }

    [Fact]
    public void Tasks_are_counted_by_what_happened_in_the_week()
    {
        var tasks = MeetingPack.Compose(
            Shop(),
            [
                Item(1, null, new WorkEvent.Done("zhou", At(16))),
                Item(2, null, new WorkEvent.Done("zhou", At(15))),
                Item(3, null, new WorkEvent.Done("zhou", At(10)), Read(OutcomeVerdicts.Recovered, 17)),
                Item(4, null, new WorkEvent.Done("zhou", At(10)), Read(OutcomeVerdicts.Partly, 17)),
                Item(5, null, new WorkEvent.Done("zhou", At(10)), Read(OutcomeVerdicts.Unclear, 17)),
                Item(6, null),
                Item(7, null, new WorkEvent.Acknowledged("zhou", At(18)), new WorkEvent.Declined("zhou", At(18), "没权限")),
                Item(8, null, new WorkEvent.Proposed("zhou", At(18)), new WorkEvent.Declined("lin", At(18), "不做")),
                Item(9, null, new WorkEvent.Done("zhou", At(17)), new WorkEvent.Reopened("lin", At(18), "不是这个意思")),
            ],
            Monday).Tasks;

        Assert.Equal([1, 9], tasks.Done.Select(item => item.Number));
        Assert.Equal((1, 1, 0, 1), (tasks.Count(OutcomeVerdicts.Recovered), tasks.Count(OutcomeVerdicts.Partly), tasks.Count(OutcomeVerdicts.NotRecovered), tasks.Count(OutcomeVerdicts.Unclear)));
        Assert.Equal((2, 0.5), (tasks.Judged, tasks.HitRate!.Value));
        Assert.Equal([6, 9], tasks.Overdue.Select(item => item.Number));
        Assert.Equal([(Roles.Ads, 2)], tasks.OpenByRole);
        Assert.Equal(2, tasks.HandedBack);
    }

    [Fact]
    public void A_week_without_readings_has_no_hit_rate() => Assert.Null(MeetingPack.Compose(Shop(), [], Monday).Tasks.HitRate);

    [Fact]
    public void What_is_between_two_people_is_nowhere_in_it()
    {
        var secret = Item(1, null, new WorkEvent.Done("zhou", At(17)), Read(OutcomeVerdicts.NotRecovered, 18));
        secret = secret with { Brief = secret.Brief with { IsPrivate = true, From = "meeting/2026-W47" } };

        var pack = MeetingPack.Compose(Shop(), [secret], Monday);

        Assert.Empty(pack.Tasks.Done);
        Assert.Empty(pack.Tasks.Read);
        Assert.Empty(pack.Agenda.NotRecovered);
        Assert.Empty(pack.Decisions);
    }

    [Fact]
    public void What_the_meeting_decided_are_the_tasks_that_came_of_it()
    {
        var item = Item(1, null);

        Assert.Equal([1], MeetingPack.Compose(Shop(), [item with { Brief = item.Brief with { From = "meeting/2026-W47" } }, Item(2, null)], Monday).Decisions.Select(each => each.Number));
    }

    [Theory]
    [InlineData("2026-11-23T09:59:00+08:00", false)]
    [InlineData("2026-11-23T10:00:00+08:00", true)]
    [InlineData("2026-11-23T23:59:00+08:00", true)]
    [InlineData("2026-11-24T09:00:00+08:00", true)]
    [InlineData("2026-11-25T09:59:00+08:00", true)]
    [InlineData("2026-11-25T10:00:00+08:00", false)]
    [InlineData("2026-11-29T23:59:00+08:00", false)]
    [InlineData("2026-11-30T09:59:00+08:00", false)]
    [InlineData("2026-11-23T02:00:00Z", true)]
    public void It_is_due_from_its_time_on_for_two_days_in_the_shops_zone(string now, bool due) => Assert.Equal(
        due ? Week : null,
        new MeetingTime(DayOfWeek.Monday, new TimeOnly(10, 0)).DueAt(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));

    [Theory]
    [InlineData(DayOfWeek.Monday, "2026-11-24T09:59:00+08:00", true)]
    [InlineData(DayOfWeek.Monday, "2026-11-24T10:00:00+08:00", false)]
    [InlineData(DayOfWeek.Sunday, "2026-11-29T10:00:00+08:00", false)]
    public void Reports_are_waited_for_a_day_and_not_into_the_next_week(DayOfWeek day, string now, bool waits) => Assert.Equal(
        waits,
        new MeetingTime(day, new TimeOnly(10, 0)).MayWait(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")));

    [Fact]
    public void Six_days_are_not_compared_with_seven_but_rates_are()
    {
        var gap = Shop() with { History = Days.Of("2026-11-09", 13).Visitors(1_000).Buyers(40).Orders(40).Revenue(10_000).History() };
        var figures = MeetingPack.Compose(gap, [], Monday).Figures;

        Assert.Equal(new double?[] { null, null, 0, 0 }, figures.Select(figure => figure.RelativeChange));
    }

    [Fact]
    public void What_did_not_recover_is_talked_of_while_it_is_closed_and_not_for_ever_the_last_one_first()
    {
        var (old, early, late) = (Unrecovered(1) with { }, Unrecovered(2), Unrecovered(3));
        old = old with { Events = [old.Events[0], (WorkEvent.OutcomeRead)old.Events[1] with { At = At(18).AddDays(-30) }] };
        late = late with { Events = [late.Events[0], (WorkEvent.OutcomeRead)late.Events[1] with { At = At(19) }] };
        var again = With(Unrecovered(4), new WorkEvent.Reopened("lin", At(20), "再试一次"));

        Assert.Equal([3, 2], MeetingPack.Compose(Shop(), [old, early, late, again], Monday).Agenda.NotRecovered.Select(item => item.Number));
    }

    [Fact]
    public void Without_money_the_pack_says_how_many_and_not_how_much()
    {
        var pack = MeetingPack.Compose(Shop(), [], Monday).WithoutMoney();

        Assert.Equal([MetricIds.Visitors, MetricIds.Conversion], pack.Figures.Select(figure => figure.Metric.Id));
        Assert.Null(pack.Revenue.Factors);
        Assert.DoesNotContain(pack.Agenda.Losses, loss => loss.MoneyAtRisk is not null || MetricDictionary.Find(loss.Metric)!.IsMoney());
    }

    [Fact]
    public void A_task_about_one_persons_own_figures_is_between_two_people()
    {
        var own = MeetingPack.Compose(Shop(), [], Monday).Agenda.Losses[0] with { Dimension = ReportKinds.ServiceByAgent, Member = "a" };

        Assert.True(Item(1, own).Brief.IsPrivate);
        Assert.False(Item(1, own with { Dimension = null, Member = null }).Brief.IsPrivate);
    }

    private static WorkItem Unrecovered(long number) => Item(number, null, new WorkEvent.Done("zhou", At(10)), Read(OutcomeVerdicts.NotRecovered, 18));

    private static ShopSnapshot Shop() => new(
        Days.Profile,
        Days.Of("2026-09-28", 49).Visitors(1_000).Buyers(40).Orders(40).Revenue(10_000)
            .On("2026-11-16", 7).Visitors(700).Buyers(28).Orders(28).Revenue(7_000).History(),
        [],
        CampaignCalendar.Empty,
        Team.Empty);

    private static DateTimeOffset At(int day) => new(2026, 11, day, 15, 0, 0, TimeSpan.FromHours(8));

    private static WorkEvent.OutcomeRead Read(string verdict, int day) => new(WorkEvent.Bot, At(day), new Outcome(verdict, Week, 1, 2, 1, null, null, null));

    private static WorkItem Item(long number, Finding? finding, params WorkEvent[] events) => new(
        $"demo/{number:D6}", number, new Brief("demo", finding, Roles.Ads, "zhou", "lin", "x", "y", new(2026, 11, 20), []), At(9), events);

    private static WorkItem With(WorkItem item, WorkEvent happened) => item with { Events = [.. item.Events, happened] };
}
