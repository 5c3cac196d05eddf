using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>What time does to the made-up shop's tasks.</summary>
internal static class Reminded
{
    private static readonly Person Ana = Crew.Find("p3")!;

    private static readonly Person Operator = Crew.Find("p1")!;

    public static Card Several(Words words) => Card(
        Ana,
        1,
        words,
        Line(Task(12, "换掉针织连衣裙主图第 2 张"), EscalationSteps.Reminded, new(TimeRules.NotAcknowledged, TimeSpan.FromHours(4))),
        Line(Task(14, "详情页首屏改成尺码表", Acknowledged), EscalationSteps.Reminded, new(TimeRules.Silent, Days: 2)),
        Line(Task(15, "差评回复配图"), EscalationSteps.Lapsed, new(TimeRules.Lapsed, Days: 3)),
        Line(Task(16, "双12 海报"), EscalationSteps.Reminded, new(TimeRules.Snoozed)));

    public static Card ForOperator(Words words) => Card(
        Operator,
        2,
        words,
        Line(Task(12, "换掉针织连衣裙主图第 2 张"), EscalationSteps.Operator, new(TimeRules.NotStarted, TimeSpan.FromMinutes(30))),
        Line(Task(14, "详情页首屏改成尺码表", Acknowledged), EscalationSteps.Overdue, new(TimeRules.Overdue)));

    public static Card Morning(Words words) => Card(
        Ana,
        Reminder.List,
        words,
        Line(Task(12, "换掉针织连衣裙主图第 2 张", Acknowledged), EscalationSteps.Reminded, new(TimeRules.DueToday)),
        new ReminderLine(Task(14, "详情页首屏改成尺码表"), null, null),
        new ReminderLine(Task(15, "差评回复配图", Acknowledged, Done), null, null),
        new ReminderLine(Task(16, "双12 海报", new WorkEvent.Snoozed("p3", At(24, 1, 30), At(26, 1, 0))), null, null));

    public static Card Settled(Words words) => Card(
        Ana, 1, words, Line(Task(12, "换掉针织连衣裙主图第 2 张", Step(EscalationSteps.Reminded), Acknowledged), EscalationSteps.Reminded, new(TimeRules.NotAcknowledged, TimeSpan.FromHours(4))));

    public static Card Many(Words words) => Card(
        Ana, Reminder.List, words, [.. Enumerable.Range(20, 13).Select(number => new ReminderLine(Task(number, "改详情页"), null, null))]);

    /// <summary>A task that went up the ladder, with the assignee out of reach.</summary>
    public static WorkItem Climbed => Handed(
        Step(EscalationSteps.Reminded) with { Missed = ["p3"] },
        Step(EscalationSteps.Deputy) with { At = At(23, 7, 0), To = "p2" },
        Step(EscalationSteps.Operator) with { At = At(24, 2, 0), Told = ["p2", "p1"] });

    public static WorkItem Late => Handed(
        Step(EscalationSteps.Reminded),
        new WorkEvent.Acknowledged("p3", At(23, 3, 30)),
        Step(EscalationSteps.Overdue) with { At = At(25, 1, 0) },
        new WorkEvent.Snoozed("p3", At(25, 2, 0), At(26, 1, 0)));

    private static Card Card(Person person, int number, Words words, params IReadOnlyList<ReminderLine> lines) =>
        ReminderCard.Of(new Reminder(person, new DateOnly(2026, 11, 24), number, lines, Crew), Lanxi, words);

    private static ReminderLine Line(WorkItem item, string step, TimeRule rule) =>
        new(item.Events.Contains(Step(step)) ? item : item with { Events = [.. item.Events, Step(step)] }, Step(step), rule);

    private static WorkItem Task(int number, string what, params IReadOnlyList<WorkEvent> events) =>
        Handed(events) with { Id = $"w-{number}", Number = number, Brief = Handed().Brief with { What = what } };

    private static WorkEvent.Escalated Step(string step) => new(WorkEvent.Bot, At(23, 3, 0), step);
}
