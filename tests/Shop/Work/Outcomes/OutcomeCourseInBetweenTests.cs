using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Tests.Shop.Work.Outcomes;

/// <summary>What the bot does next although people do something in between.</summary>
public sealed class OutcomeCourseInBetweenTests
{
    private static readonly MadeUp Still = new(3) { After = 0.6, Noise = 0.01 };

    private static readonly DateTimeOffset Done = At(MadeUp.DoneOn);

    private static readonly DateTimeOffset Later = At(MadeUp.DoneOn.AddDays(6));

    private static readonly WorkEvent.OutcomeRead Read = new(WorkEvent.Bot, Later, new(OutcomeVerdicts.NotRecovered, Helmsman.Shop.Metrics.Period.Of(MadeUp.DoneOn), 1, 2, 1, 0, 0, 9));

    private static readonly WorkEvent.Reopened Reopened = new(WorkEvent.Bot, Later);

    private static Team Crew => new([new("su", "苏禾", []), new("lin", "林越", [])], new Dictionary<string, IReadOnlyList<string>> { [Roles.Operator] = ["lin"] });

    [Fact]
    public void A_word_after_the_reopening_does_not_keep_it_overdue()
    {
        var item = Item(Read, Reopened, new WorkEvent.Commented("lin", Later, "再看看"));

        Assert.True(OutcomeCourse.Concerns(item, OutcomeRules.Default));
        Assert.IsType<WorkEvent.DueChanged>(Next(item));
        Assert.Null(Next(item with { Events = [.. item.Events, new WorkEvent.DueChanged("lin", Later, MadeUp.DoneOn.AddDays(7))] }));
    }

    [Fact]
    public void Time_that_goes_by_does_not_move_the_day_again()
    {
        var item = Item(Read, Reopened) with { Brief = Item().Brief with { Due = MadeUp.DoneOn.AddDays(20) } };

        Assert.Null(OutcomeCourse.Next(item, Shop(Crew), Later.AddDays(30), OutcomeRules.Default));
    }

    [Fact]
    public void What_somebody_did_who_has_left_since_goes_to_whoever_asked()
    {
        var item = Item(Read, Reopened);

        var next = Assert.IsType<WorkEvent.Reassigned>(OutcomeCourse.Next(item, Shop(Crew.Without("su", MadeUp.DoneOn.AddDays(2))), Later, OutcomeRules.Default));

        Assert.Equal("lin", next.To);
        Assert.IsType<Applied.Changed>(item.Apply(next, Crew));
    }

    [Fact]
    public void Whoever_asked_and_whoever_did_it_are_told_not_who_has_it_now()
    {
        Assert.Equal(["lin", "su"], OutcomeCourse.ToldOf(Item(Read, Reopened, new WorkEvent.Reassigned(WorkEvent.Bot, Later, "he"))));
        Assert.Empty(OutcomeCourse.ToldOf(Item(Read, Reopened, new WorkEvent.Reassigned("lin", Later, "he"))));
        Assert.Empty(OutcomeCourse.ToldOf(Item(Read, Reopened, new WorkEvent.Acknowledged("su", Later))));
        Assert.Empty(OutcomeCourse.ToldOf(Item()));
    }

    [Theory]
    [InlineData("lin", OutcomeReasons.BackBefore)]
    [InlineData("su", null)]
    public void A_word_is_a_beginning_only_of_whoever_does_it(string who, string? why)
    {
        var back = Still with { After = 1 };
        var (later, brief) = (MadeUp.DoneOn.AddDays(3), Item().Brief with { Watch = back.Watch() });
        var item = new WorkItem("demo/1", 1, brief, Done, [new WorkEvent.Commented(who, At(MadeUp.Low.AddDays(1)), "看看"), new WorkEvent.Done("su", At(later))]);

        var read = Assert.IsType<WorkEvent.OutcomeRead>(OutcomeCourse.Next(item, back.Snapshot(later.AddDays(5)), At(later.AddDays(5)), OutcomeRules.Default));

        Assert.Equal(why, read.Outcome.Why);
    }

    [Fact]
    public void The_yes_to_what_lay_too_long_gives_it_its_term_again()
    {
        var proposed = Item() with { Events = [new WorkEvent.Proposed("zhou", Done)] };
        var agreed = proposed with { Events = [.. proposed.Events, new WorkEvent.Assigned("lin", Later, "su")] };

        Assert.True(DueTerms.OnYes(agreed, Later, "Asia/Shanghai")!.Due > MadeUp.DoneOn.AddDays(6));
        Assert.Null(DueTerms.OnYes(agreed, Done, "Asia/Shanghai"));
        Assert.Null(DueTerms.OnYes(proposed, Later, "Asia/Shanghai"));
    }

    private static WorkEvent? Next(WorkItem item) => OutcomeCourse.Next(item, Shop(Crew), Later, OutcomeRules.Default);

    private static Helmsman.Shop.ShopSnapshot Shop(Team team) => Still.Snapshot(MadeUp.DoneOn.AddDays(6)) with { Team = team };

    private static WorkItem Item(params WorkEvent[] after)
    {
        var brief = new Brief("demo", Still.Finding(), Roles.Design, "su", "lin", "换主图", "回到平时", MadeUp.DoneOn.AddDays(1), []) { Watch = Still.Watch() };
        return new("demo/1", 1, brief, Done, [new WorkEvent.Acknowledged("su", Done), new WorkEvent.Done("su", Done), .. after]);
    }

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(10, 0), TimeSpan.FromHours(8));
}
