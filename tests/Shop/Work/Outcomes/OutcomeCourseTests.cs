using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Tests.Shop.Work.Outcomes;

/// <summary>What the bot does next, from what is kept alone: the same whether it has been running all the time or died between two steps.</summary>
public sealed class OutcomeCourseTests
{
    private static readonly MadeUp Still = new(3) { After = 0.6, Noise = 0.01 };

    private static readonly DateTimeOffset Done = At(MadeUp.DoneOn);

    private static readonly DateTimeOffset Later = At(MadeUp.DoneOn.AddDays(6));

    [Fact]
    public void What_is_done_is_read_then_reopened_then_given_time_and_then_left_alone()
    {
        var item = Item();
        List<string> steps = [];
        while (Next(item) is { } next)
        {
            item = Assert.IsType<Applied.Changed>(item.Apply(next, Team.Empty)).Item;
            steps.Add(next.GetType().Name);
        }

        Assert.Equal([nameof(WorkEvent.OutcomeRead), nameof(WorkEvent.Reopened), nameof(WorkEvent.DueChanged)], steps);
        Assert.Equal((WorkState.Open, "su"), (item.State, item.Standing.Assignee));
        Assert.True(item.Standing.Due > MadeUp.DoneOn.AddDays(6));
        Assert.False(OutcomeCourse.Concerns(item, OutcomeRules.Default));
    }

    [Fact]
    public void What_recovered_is_closed()
    {
        var item = Assert.IsType<Applied.Changed>(Item().Apply(Next(Item(), Still with { After = 1 })!, Team.Empty)).Item;

        Assert.Equal(WorkState.Closed, item.State);
        Assert.Null(Next(item));
        Assert.False(OutcomeCourse.IsToBeDecided(item, OutcomeRules.Default));
    }

    [Fact]
    public void After_two_reopenings_people_decide()
    {
        var item = Item();
        for (var step = 0; step < 20; step++)
        {
            WorkEvent next = Next(item) ?? new WorkEvent.Done("su", Done);
            item = item.Apply(next, Team.Empty) is Applied.Changed changed ? changed.Item : item;
        }

        Assert.Equal(2, item.Events.Count(each => each is WorkEvent.Reopened));
        Assert.Equal(3, item.Events.Count(each => each is WorkEvent.OutcomeRead));
        Assert.Equal(WorkState.Closed, item.State);
        Assert.True(OutcomeCourse.IsToBeDecided(item, OutcomeRules.Default));
    }

    [Fact]
    public void A_day_that_is_far_enough_off_stays()
    {
        var item = Item() with { Brief = Item().Brief with { Due = MadeUp.DoneOn.AddDays(60) } };
        item = Assert.IsType<Applied.Changed>(item.Apply(Next(item)!, Team.Empty)).Item;
        item = Assert.IsType<Applied.Changed>(item.Apply(Next(item)!, Team.Empty)).Item;

        Assert.Equal(WorkState.Open, item.State);
        Assert.Null(Next(item));
    }

    [Fact]
    public void Without_a_figure_what_is_done_stays_done()
    {
        var item = Item() with { Brief = Item().Brief with { Watch = null } };

        Assert.False(OutcomeCourse.Concerns(item, OutcomeRules.Default));
        Assert.Null(Next(item));
    }

    [Fact]
    public void Before_the_data_are_there_nothing_happens()
    {
        Assert.True(OutcomeCourse.Concerns(Item(), OutcomeRules.Default));
        Assert.Null(OutcomeCourse.Next(Item(), Still.Snapshot(MadeUp.DoneOn.AddDays(2)), At(MadeUp.DoneOn.AddDays(2)), OutcomeRules.Default));
    }

    private static WorkEvent? Next(WorkItem item, MadeUp? shop = null) =>
        OutcomeCourse.Next(item, (shop ?? Still).Snapshot(MadeUp.DoneOn.AddDays(6)), Later, OutcomeRules.Default);

    private static WorkItem Item()
    {
        var brief = new Brief("demo", Still.Finding(), Roles.Design, "su", "lin", "换主图", "回到平时", MadeUp.DoneOn.AddDays(1), []) { Watch = Still.Watch() };
        return new("demo/1", 1, brief, Done, [new WorkEvent.Acknowledged("su", Done), new WorkEvent.Done("su", Done)]);
    }

    private static DateTimeOffset At(DateOnly day) => new(day, new TimeOnly(10, 0), TimeSpan.FromHours(8));
}
