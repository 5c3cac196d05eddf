using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using static Helmsman.Tests.Shop.Work.Reminders.Tasks;

namespace Helmsman.Tests.Shop.Work.Reminders;

public sealed class PersonalDayTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Fact]
    public void Five_tasks_that_nobody_acknowledged_are_one_message()
    {
        var items = Enumerable.Range(1, 5).Select(number => Reminded(number, "2026-11-24 14:00")).ToList();

        var reminder = Assert.Single(Of("su", items, "2026-11-24 15:00"));

        Assert.Equal(1, reminder.Number);
        Assert.Equal([1, 2, 3, 4, 5], reminder.Lines.Select(line => line.Item.Number));
        Assert.All(reminder.Lines, line => Assert.Equal(TimeRules.NotAcknowledged, line.Rule?.Name));
    }

    [Fact]
    public void What_comes_up_later_joins_the_message_that_was_not_answered()
    {
        var reminder = Assert.Single(Of("su", [Reminded(1, "2026-11-24 14:00"), Reminded(2, "2026-11-24 16:00")], "2026-11-24 17:00"));

        Assert.Equal(2, reminder.Lines.Count);
    }

    [Fact]
    public void Once_he_has_done_something_what_comes_up_later_is_a_message_of_its_own()
    {
        var answered = Reminded(1, "2026-11-24 14:00").Then(new WorkEvent.Acknowledged("su", At("2026-11-24 15:00")));

        var reminders = Of("su", [answered, Reminded(2, "2026-11-24 16:00")], "2026-11-24 17:00").ToList();

        Assert.Equal([(1, 1L), (2, 2L)], reminders.Select(reminder => (reminder.Number, Assert.Single(reminder.Lines).Item.Number)));
        Assert.Equal([false, true], reminders.Select(reminder => reminder.Waiting.Any()));
    }

    [Fact]
    public void What_is_urgent_never_joins_another_message()
    {
        var review = Handed("2026-11-24 14:00", "2026-12-30", to: "he", role: Roles.Service, kind: BriefKinds.BadReview, number: 2);
        var other = Handed("2026-11-24 09:30", "2026-12-30", to: "he", role: Roles.Service);

        var reminders = Of("he", [Remind(other, "2026-11-24 13:30"), Remind(review, "2026-11-24 14:30")], "2026-11-24 15:00");

        Assert.Equal([1, 2], reminders.Select(reminder => reminder.Number));
    }

    [Fact]
    public void The_morning_s_list_has_what_is_open_and_what_falls_due_then()
    {
        var today = Handed("2026-11-20 10:00", "2026-11-24", number: 1).Then(new WorkEvent.Acknowledged("su", At("2026-11-20 10:05")));
        var items = new[]
        {
            Remind(today, "2026-11-24 09:00"),
            Handed("2026-11-23 17:00", "2026-12-01", number: 2),
            Handed("2026-11-23 17:00", "2026-12-01", number: 3).Then(new WorkEvent.Done("su", At("2026-11-23 17:30"))),
            Handed("2026-11-24 10:00", "2026-12-01", number: 4),
            Handed("2026-11-23 17:00", "2026-12-01", number: 5, to: "zhou"),
        };

        var list = Assert.Single(Of("su", items, "2026-11-24 09:00", withList: true));

        Assert.True(list.IsList);
        Assert.Equal([(1, TimeRules.DueToday), (2, null)], list.Lines.Select(line => (line.Item.Number, line.Rule?.Name)));
    }

    [Fact]
    public void The_list_stays_what_it_was_and_says_what_has_become_of_it()
    {
        var item = Handed("2026-11-23 17:00", "2026-12-01").Then(new WorkEvent.Done("su", At("2026-11-24 11:00")));

        var list = Assert.Single(Of("su", [item], "2026-11-24 12:00", withList: true));

        Assert.Empty(list.Waiting);
        Assert.Single(list.Lines);
    }

    [Fact]
    public void What_was_put_off_is_not_on_the_list()
    {
        var item = Handed("2026-11-23 15:00", "2026-12-01").Then(new WorkEvent.Snoozed("su", At("2026-11-23 16:00"), At("2026-11-25 09:00")));

        Assert.Empty(Of("su", [item], "2026-11-24 12:00", withList: true));
    }

    [Fact]
    public void On_a_day_off_there_is_no_list_but_for_those_who_work()
    {
        var sunday = new DateOnly(2026, 11, 29);
        var items = new[] { Handed("2026-11-27 17:00", "2026-12-01"), Handed("2026-11-27 17:00", "2026-12-01", to: "he", role: Roles.Service, number: 2) };

        Assert.Empty(PersonalDay.Of(Crew.Find("su")!, sunday, items, Crew, Alone, withList: true, At("2026-11-29 12:00")));
        Assert.Single(PersonalDay.Of(Crew.Find("he")!, sunday, items, Crew, Alone, withList: true, At("2026-11-29 12:00")));
    }

    [Fact]
    public void Before_his_day_begins_there_is_nothing() =>
        Assert.Empty(Of("su", [Handed("2026-11-23 17:00", "2026-12-01")], "2026-11-24 08:59", withList: true));

    [Fact]
    public void Overdue_is_told_to_whoever_has_it_asked_for_it_and_runs_the_shop()
    {
        var item = Handed("2026-11-20 10:00", "2026-11-23").Then(new WorkEvent.Escalated(WorkEvent.Bot, At("2026-11-24 09:00"), EscalationSteps.Overdue));

        Assert.All(["su", "lin"], person => Assert.Single(Of(person, [item], "2026-11-24 10:00")));
        Assert.Empty(Of("zhou", [item], "2026-11-24 10:00"));
    }

    [Fact]
    public void Whoever_has_handed_it_on_is_waited_for_no_more()
    {
        var item = Reminded(1, "2026-11-24 14:00").Then(new WorkEvent.Reassigned("lin", At("2026-11-24 15:00"), "zhou"));

        Assert.Empty(Assert.Single(Of("su", [item], "2026-11-24 16:00")).Waiting);
        Assert.Empty(Assert.Single(Of("su", [item], "2026-11-24 16:00", withList: true), reminder => reminder.Number == 1).Waiting);
    }

    [Fact]
    public void What_was_handed_on_is_open_on_the_list_no_more()
    {
        var item = Handed("2026-11-23 17:00", "2026-12-01").Then(new WorkEvent.Reassigned("lin", At("2026-11-24 15:00"), "zhou"));

        Assert.Empty(Assert.Single(Of("su", [item], "2026-11-24 16:00", withList: true)).Waiting);
    }

    [Fact]
    public void What_comes_up_once_he_has_handed_on_what_he_was_told_of_is_a_message_of_its_own()
    {
        var (first, second) = (Told(5, "2026-11-24 10:00"), Told(7, "2026-11-24 14:00"));
        Assert.Equal(5, Assert.Single(Assert.Single(Of("lin", [first], "2026-11-24 11:00")).Lines).Item.Number);

        first = first.Then(new WorkEvent.Reassigned("lin", At("2026-11-24 11:00"), "zhou"));

        Assert.Equal(
            [(1, 5L), (2, 7L)],
            Of("lin", [first, second], "2026-11-24 15:00").Select(reminder => (reminder.Number, Assert.Single(reminder.Lines).Item.Number)));
    }

    [Fact]
    public void What_was_not_told_on_its_day_is_posted_once_he_is_at_work_if_it_still_holds()
    {
        var (reminder, wednesday) = (Assert.Single(Of("su", [Reminded(1, "2026-11-24 17:59")], "2026-11-24 17:59")), Tuesday.AddDays(1));
        var answered = Assert.Single(Of("su", [Reminded(1, "2026-11-24 17:50").Then(new WorkEvent.Acknowledged("su", At("2026-11-24 17:59")))], "2026-11-24 18:00"));
        var list = Assert.Single(Of("su", [Handed("2026-11-23 17:00", "2026-12-01")], "2026-11-24 12:00", withList: true));

        Assert.True(reminder.IsToBePosted(Tuesday, isAtWork: false));
        Assert.False(reminder.IsToBePosted(wednesday, isAtWork: false));
        Assert.True(reminder.IsToBePosted(wednesday, isAtWork: true));
        Assert.False(answered.IsToBePosted(wednesday, isAtWork: true));
        Assert.Equal([true, false, false], [list.IsToBePosted(Tuesday, true), list.IsToBePosted(Tuesday, false), list.IsToBePosted(wednesday, true)]);
    }

    private static WorkItem Told(long number, string at) =>
        Handed("2026-11-23 09:30", "2026-12-01", number: number).Then(new WorkEvent.Escalated(WorkEvent.Bot, At(at), EscalationSteps.Operator));

    private static WorkItem Reminded(long number, string at) => Remind(Handed("2026-11-24 09:30", "2026-12-01", number: number), at);

    private static WorkItem Remind(WorkItem item, string at) => item.Then(new WorkEvent.Escalated(WorkEvent.Bot, At(at), EscalationSteps.Reminded));

    private static IEnumerable<Reminder> Of(string person, IReadOnlyList<WorkItem> items, string now, bool withList = false) =>
        PersonalDay.Of(Crew.Find(person)!, Tuesday, items, Crew, Alone, withList, At(now));
}
