using System.Globalization;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using Helmsman.Tests.Shop.Builders;
using static Helmsman.Tests.Shop.Work.Staff;

namespace Helmsman.Tests.Shop.Work;

/// <summary>He asked for a task of Su's, and has left; Zhou is still there.</summary>
public sealed class WhoLeftTests
{
    private static readonly Team Left = Four.With(Roles.Operator, ["lin"]).With(Roles.Ads, ["zhou"]).Without("he", Monday);

    public static TheoryData<string> EveryRight => [.. Rights.Usual.Keys];

    [Fact]
    public void Nothing_is_given_to_him()
    {
        var handedBack = Task(2, "su", events: [new WorkEvent.Declined("su", At(1), "no time")]);

        Refused(Task(1, "su"), new WorkEvent.Reassigned("lin", At(2), "he"));
        Refused(handedBack, new WorkEvent.Reassigned("lin", At(2), "he"));
        Refused(handedBack, new WorkEvent.Assigned("lin", At(2), "he"));
        Assert.IsType<Applied.Changed>(handedBack.Apply(new WorkEvent.Assigned("lin", At(2), "zhou"), Left));
    }

    [Fact]
    public void He_changes_nothing_any_more_neither_what_he_asked_for_nor_what_he_had()
    {
        WorkEvent[] all =
        [
            new WorkEvent.Commented("he", At(2), "x"), new WorkEvent.Cancelled("he", At(2), null), new WorkEvent.DueChanged("he", At(2), Monday.AddDays(1), null),
            new WorkEvent.Reassigned("he", At(2), "zhou", null), new WorkEvent.Acknowledged("he", At(2)),
        ];

        foreach (var (item, happened) in all.SelectMany(happened => new[] { (Task(1, "su", by: "he"), happened), (Task(2, "he"), happened) }))
        {
            Assert.Equal(Refusal.HasLeft, Assert.IsType<Applied.Refused>(item.Apply(happened, Left)).Why);
        }

        Assert.False(Task(1, "su", by: "he").IsSteeredBy("he", Left));
        Assert.IsType<Applied.Changed>(Task(1, "su", by: "he").Apply(all[1], Left.Back("he", Monday)));
    }

    [Theory]
    [MemberData(nameof(EveryRight))]
    public void He_may_nothing(string right)
    {
        Assert.False(Rights.May(Left, Left.Find("he")!, right));
        Assert.False(Rights.May(Left.With(Roles.Operator, []), Left.Find("he")!, right));
    }

    [Fact]
    public void What_he_asked_for_comes_back_to_whoever_runs_the_shop()
    {
        var handedBack = Task(1, "su", by: "he", events: [new WorkEvent.Declined("su", At(1), "no time")]);

        Assert.Equal([Lin], Readers.Askers(handedBack, Left));
        Assert.Single(Plate.Of(Lin, [handedBack], Left).CameBack);
        Assert.Empty(Plate.Of(Zhou, [handedBack], Left).CameBack);
        Assert.Empty(Plate.Of(Lin, [handedBack], Left.Back("he", Monday)).CameBack);
    }

    [Fact]
    public void He_hears_of_nothing_that_is_overdue() => Assert.Equal(
        [Su, Lin], Audience.Of(new WorkEvent.Escalated(WorkEvent.Bot, At(9), EscalationSteps.Overdue), Task(1, "su", by: "he"), Left, Monday));

    [Fact]
    public void He_is_not_among_those_to_choose_from()
    {
        var view = TaskView.ForReader(Place.Of("msteams", "https://smba.trafficmanager.net/", isPersonal: true), assignee: false, steers: true);

        var card = TaskCard.Of(Task(1, "su"), Left, Days.Of("2026-11-22", 1).Visitors(1).Snapshot().Profile, Words.In(CultureInfo.GetCultureInfo("en-GB")), view).Content.ToJson();

        Assert.Contains("\"value\":\"zhou\"", card.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("\"value\":\"he\"", card.Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static void Refused(WorkItem item, WorkEvent happened) =>
        Assert.Equal(Refusal.NobodyKnown, Assert.IsType<Applied.Refused>(item.Apply(happened, Left)).Why);
}
