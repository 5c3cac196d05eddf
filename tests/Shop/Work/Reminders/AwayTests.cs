using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using static Helmsman.Tests.Shop.Work.Reminders.Tasks;

namespace Helmsman.Tests.Shop.Work.Reminders;

/// <summary>Nobody on leave is reminded: the next one hears instead.</summary>
public sealed class AwayTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void Instead_of_an_assignee_on_leave_his_deputy_is_told_at_once_and_then_the_operator()
    {
        var item = Handed("2026-11-23 09:30", "2026-12-30");

        Assert.Equal("11-23 13:30 deputy", Next(item, Away("su"), WithDeputy));
        Assert.Equal("11-23 13:30 operator", Next(item, Away("su"), Alone));
        Assert.Equal("11-23 17:30 operator", Next(item.Then(new WorkEvent.Escalated(WorkEvent.Bot, At("2026-11-23 13:30"), EscalationSteps.Deputy, "zhou")), Away("su"), WithDeputy));
    }

    [Fact]
    public void Silence_on_leave_is_told_to_others_and_lapses_nothing()
    {
        var item = Handed("2026-11-19 09:30", "2026-12-30").Then(new WorkEvent.Acknowledged("su", At("2026-11-19 10:00")));
        var reminded = item.Then(new WorkEvent.Escalated(WorkEvent.Bot, At("2026-11-23 10:00"), EscalationSteps.Reminded));

        Assert.Equal("11-23 10:00 operator", Next(item, Away("su"), Alone));
        Assert.Equal("11-23 14:00 operator", Next(reminded, Away("su", Monday.AddDays(1)), Alone));
    }

    [Fact]
    public void The_operator_s_stand_in_hears_for_him_or_else_the_owner_and_of_what_is_private_no_stand_in()
    {
        var step = new WorkEvent.Escalated(WorkEvent.Bot, At("2026-11-23 17:30"), EscalationSteps.Operator);
        var item = Handed("2026-11-23 09:30", "2026-12-30");
        var deputised = Away("lin") with { Deputies = new Dictionary<string, string>(StringComparer.Ordinal) { ["lin"] = "he" } };

        Assert.Equal(["lin"], Told(step, item, Crew));
        Assert.Equal(["chen"], Told(step, item, Away("lin")));
        Assert.Equal(["he"], Told(step, item, deputised));
        Assert.Equal(["chen"], Told(step, Private(item), deputised));
        Assert.Equal(["su", "he"], Told(step with { Step = EscalationSteps.Overdue }, item, deputised));
    }

    [Fact]
    public void What_is_private_goes_to_no_deputy() => Assert.Equal(
        ["11-23 13:30 reminded (not-acknowledged)", "11-23 17:30 operator (not-acknowledged)"],
        Private(Handed("2026-11-23 09:30", "2026-12-30")).Silently(WithDeputy, most: 2).Steps);

    [Fact]
    public void Who_was_told_stays_whoever_was_told()
    {
        var step = new NextStep(EscalationSteps.Operator, At("2026-11-23 17:30"), new(TimeRules.NotAcknowledged))
            .ToEvent(At("2026-11-23 17:30"), Handed("2026-11-23 09:30", "2026-12-30"), Crew, Alone);

        Assert.Equal(["lin"], step.Told!);
        Assert.Equal(["lin"], Told(step, Handed("2026-11-23 09:30", "2026-12-30"), Away("lin")));
    }

    [Fact]
    public void On_leave_nobody_is_at_work_and_so_gets_no_list()
    {
        Assert.True(PersonalDay.IsAtWork(Crew.Find("su")!, At("2026-11-23 10:00"), Crew, Alone));
        Assert.False(PersonalDay.IsAtWork(Crew.Find("su")!, At("2026-11-23 10:00"), Away("su"), Alone));
    }

    private static Team Away(string person, DateOnly? day = null) => Crew with { Absences = [new Absence(person, day ?? Monday, day ?? Monday)] };

    private static WorkItem Private(WorkItem item) => item with { Brief = item.Brief with { IsPrivate = true } };

    private static IEnumerable<string> Told(WorkEvent.Escalated step, WorkItem item, Team team) => Audience.Of(step, item, team, Monday).Select(person => person.Id);

    private static string Next(WorkItem item, Team team, Timing timing) =>
        Ladder.Next(item, team, timing) is { } next ? FormattableString.Invariant($"{next.At.ToOffset(TimeSpan.FromHours(8)):MM-dd HH:mm} {next.Step}") : "nothing";
}
