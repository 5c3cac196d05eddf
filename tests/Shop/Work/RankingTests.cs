using Helmsman.Shop.Work;
using static Helmsman.Tests.Shop.Work.Staff;

namespace Helmsman.Tests.Shop.Work;

public sealed class RankingTests
{
    [Fact]
    public void Overdue_goes_first_then_the_due_day_then_money_then_what_nobody_acknowledged_then_the_oldest()
    {
        WorkItem[] items =
        [
            Task(1, "su", due: Monday.AddDays(1), money: 9_000),
            Task(2, "su", due: Monday, money: 100, events: [new WorkEvent.Acknowledged("su", At(5))]),
            Task(3, "su", due: Monday, money: 100),
            Task(4, "su", due: Monday, money: -500),
            Task(5, "su", due: Monday.AddDays(-1)),
            Task(6, "su", due: Monday.AddDays(-3)),
            Task(7, "su", due: Monday),
            Task(8, "su", due: Monday),
        ];

        Assert.Equal([6, 5, 4, 3, 2, 7, 8, 1], Ranking.Of(items).Select(item => item.Number));
    }

    [Fact]
    public void A_plate_holds_all_that_waits_for_one_person_in_all_his_roles()
    {
        var team = Four.With(Roles.Operator, ["lin"]).With(Roles.Ads, ["lin", "zhou"]);
        WorkItem[] all =
        [
            Task(1, "lin"),
            Task(2, null),
            Task(3, "zhou"),
            Task(4, "lin", events: [new WorkEvent.Done("lin", At(9))]),
            Task(5, "zhou", by: "zhou") with { Events = [new WorkEvent.Proposed("zhou", At(1))] },
            Task(6, "zhou", events: [new WorkEvent.Declined("zhou", At(2), "no pictures")]),
            Task(7, "su", Roles.Design),
        ];

        var plate = Plate.Of(Lin, all, team);

        Assert.Equal([1, 2], plate.Open.Select(item => item.Number));
        Assert.Equal(5, Assert.Single(plate.ToApprove).Number);
        Assert.Equal(6, Assert.Single(plate.CameBack).Number);
        Assert.Empty(Plate.Of(Zhou, all, team).ToApprove);
        Assert.True(Plate.Of(He, all, team).IsEmpty);
    }

    [Fact]
    public void In_the_teams_list_whoever_is_behind_comes_first()
    {
        var piles = Piling.Of(
            [Task(1, "lin"), Task(2, "lin"), Task(3, "su", due: Monday.AddDays(-1)), Task(4, null, Roles.Design), Task(5, "he", events: [new WorkEvent.Done("he", At(4))])], Monday);

        Assert.Equal([("su", null), ("lin", null), (null, Roles.Design)], piles.Select(pile => (pile.Person, pile.Role)));
        Assert.Equal([1, 0, 0], piles.Select(pile => pile.Overdue));
    }

    [Fact]
    public void More_than_the_limit_on_one_topic_is_too_much_and_the_settings_say_where_it_lies()
    {
        WorkItem[] four = [Task(1, "lin"), Task(2, "lin"), Task(3, "lin"), Task(4, "lin")];

        Assert.Equal(4, Piling.On(four, Four)?.Items.Count);
        Assert.Null(Piling.On(four[..3], Four));
        Assert.Null(Piling.On(four, Four with { Rules = new TeamRules(MostOnOneTopic: 4) }));
        Assert.Null(Piling.On([], Four));
    }
}
