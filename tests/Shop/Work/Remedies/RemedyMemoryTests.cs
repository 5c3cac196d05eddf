using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Tests.Shop.Work.Remedies;

public sealed class RemedyMemoryTests
{
    private static readonly DateTimeOffset Then = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly Period Bad = Period.Of(new DateOnly(2026, 10, 30));

    private static readonly Finding Fell = new(
        "f", "demo", FindingRules.Asked, MetricIds.Conversion, ReportKinds.ProductDaily, "p1", "连衣裙", Bad, Bad.Shift(-7), 0.04, 0.03, null, Roles.Design);

    [Fact]
    public void What_was_done_is_told_with_how_often_it_helped_and_when()
    {
        var remedy = Assert.Single(Memory(Task("换了平铺图", OutcomeVerdicts.Recovered), Task("换了模特图", OutcomeVerdicts.NotRecovered), Task("换了背景", OutcomeVerdicts.Recovered, day: 9)).Recall(Fell));

        Assert.Equal((BriefKinds.Design, Roles.Design, "换了背景", 2, 3), (remedy.Kind, remedy.Role, remedy.What, remedy.Hits, remedy.Times));
        Assert.Equal(new DateOnly(2026, 11, 11), remedy.Last);
        Assert.Equal(0.12, remedy.Change!.Value, tolerance: 1e-9);
    }

    [Fact]
    public void One_of_one_does_not_go_before_eight_of_ten()
    {
        var ten = Enumerable.Range(0, 10).Select(index => Task("调价", index < 8 ? OutcomeVerdicts.Recovered : OutcomeVerdicts.NotRecovered, role: Roles.Operator, kind: BriefKinds.General));

        Assert.Equal([Roles.Operator, Roles.Design], Memory([Task("换图", OutcomeVerdicts.Recovered), .. ten]).Recall(Fell).Select(remedy => remedy.Role));
    }

    [Fact]
    public void A_task_that_was_reopened_tells_of_each_time()
    {
        var task = Task("换图", OutcomeVerdicts.NotRecovered);
        var again = task with
        {
            Events = [.. task.Events, new WorkEvent.Reopened(WorkEvent.Bot, Then), new WorkEvent.Done("su", Then, "又换了一张"), Read(OutcomeVerdicts.Recovered, null, 5)],
        };

        var remedy = Assert.Single(Memory(again).Recall(Fell));

        Assert.Equal(("又换了一张", 1, 2), (remedy.What, remedy.Hits, remedy.Times));
    }

    [Fact]
    public void One_click_quotes_what_he_said_he_would_do_and_not_what_he_was_asked()
    {
        var task = Task("", OutcomeVerdicts.Recovered);
        var clicked = task with { Events = [new WorkEvent.Started("su", Then, "换成平铺图"), new WorkEvent.Done("su", Then), task.Events[^1]] };

        Assert.Equal("换成平铺图", Assert.Single(Memory(clicked).Recall(Fell)).What);
    }

    [Fact]
    public void The_best_for_a_role_has_helped_and_is_that_role_s()
    {
        var memory = Memory(Task("加预算", OutcomeVerdicts.Recovered, role: Roles.Ads), Task("换图", OutcomeVerdicts.NotRecovered));

        Assert.Equal("加预算", memory.Best(Fell, Roles.Ads)!.What);
        Assert.Null(memory.Best(Fell, Roles.Design));
    }

    [Fact]
    public void The_day_is_the_shop_s()
    {
        var task = Task("换图", OutcomeVerdicts.Recovered);
        var early = task with { Events = [task.Events[0], Read(OutcomeVerdicts.Recovered, null, 2) with { At = new(2026, 11, 4, 23, 0, 0, TimeSpan.Zero) }] };

        Assert.Equal(new DateOnly(2026, 11, 5), Assert.Single(Memory(early).Recall(Fell)).Last);
    }

    [Theory]
    [InlineData(OutcomeVerdicts.Unclear, null)]
    [InlineData(OutcomeVerdicts.Recovered, OutcomeReasons.BackBefore)]
    public void What_proves_nothing_is_not_counted(string verdict, string? why) => Assert.Empty(Memory(Task("换图", verdict, why)).Recall(Fell));

    [Fact]
    public void What_is_private_is_nobody_else_s_business()
    {
        var task = Task("换图", OutcomeVerdicts.Recovered);

        Assert.Empty(Memory(task with { Brief = task.Brief with { IsPrivate = true } }).Recall(Fell));
    }

    [Fact]
    public void What_is_not_done_or_not_read_yet_says_nothing()
    {
        var task = Task("换图", OutcomeVerdicts.Recovered);

        Assert.Empty(Memory(task with { Events = [.. task.Events.SkipLast(1)] }).Recall(Fell));
    }

    [Fact]
    public void Another_figure_direction_member_or_kind_is_another_pattern()
    {
        var memory = Memory(Task("换图", OutcomeVerdicts.Recovered));

        Assert.Empty(memory.Recall(Fell with { Metric = MetricIds.Visitors }));
        Assert.Empty(memory.Recall(Fell with { Before = 0.02 }));
        Assert.Empty(memory.Recall(Fell with { Member = "p2" }));
        Assert.Empty(memory.Recall(Fell with { Dimension = null, Member = null }));
    }

    [Fact]
    public void Where_the_cause_is_known_it_counts_and_the_member_does_not()
    {
        var price = Task("改回原价", OutcomeVerdicts.Recovered, because: CauseIds.Price);

        Assert.Single(Memory(price).Recall(Because(Fell with { Member = "p2" }, CauseIds.Price)));
        Assert.Empty(Memory(price).Recall(Because(Fell, CauseIds.Listing)));
        Assert.Single(Memory(price).Recall(Fell));
    }

    [Fact]
    public void The_hit_rate_to_believe_lies_below_what_was_seen_and_grows_with_it() => Gen.Select(Gen.Int[1, 200], Gen.Int[0, 200]).Sample((times, some) =>
    {
        var hits = Math.Min(some, times);
        var lower = Wilson.Lower(hits, times);

        Assert.InRange(lower, 0, (double)hits / times);
        Assert.True(Wilson.Lower(2 * hits, 2 * times) >= lower);
        Assert.True(hits == times || Wilson.Lower(hits + 1, times) > lower);
    });

    [Fact]
    public void Of_nothing_nothing_is_believed() => Assert.Equal(0, Wilson.Lower(0, 0));

    private static RemedyMemory Memory(params IEnumerable<WorkItem> items) => RemedyMemory.Of(items, "Asia/Shanghai");

    private static Finding Because(Finding finding, string cause) => finding with { Because = new FoundCause(cause, IsSure: true, []) };

    private static WorkItem Task(
        string what, string verdict, string? why = null, string role = Roles.Design, string kind = BriefKinds.Design, string? because = null, int day = 2)
    {
        var watch = new Watch(Fell.Metric, Fell.Dimension, Fell.Member, Bad, new(0.03, 0.04, 0.05), null, IsGain: false, 3, 0.8, 0.3);
        var finding = because is null ? Fell : Because(Fell, because);
        var brief = new Brief("demo", finding, role, "su", "lin", "请换主图", "回到 4%", new DateOnly(2026, 11, 4), []) { Kind = kind, Watch = watch };
        return new("demo/1", 1, brief, Then, [new WorkEvent.Done("su", Then, what), Read(verdict, why, day)]);
    }

    /// <summary>From three quarters of the usual to 0.924 of it while the rest rose by a tenth: 12 % more.</summary>
    private static WorkEvent.OutcomeRead Read(string verdict, string? why, int day) => new(
        WorkEvent.Bot,
        Then.AddDays(day),
        new Outcome(verdict, Period.Of(new DateOnly(2026, 11, 4)), 0.03, 0.04, 0.03696, 0.1, 1, 900) { Usual = 0.04, Why = why });
}
