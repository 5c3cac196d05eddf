using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;

namespace Helmsman.Cards;

public sealed partial class Words
{
    public string Metric(Metric metric) => this[$"metric.{metric.Id}"];

    /// <summary>A stored id may be one that this version no longer knows: then it names itself.</summary>
    public string Metric(string id) => MetricDictionary.Find(id) is { } metric ? Metric(metric) : id;

    /// <summary>What the metric tells and how it is computed, for somebody new to the trade (S146).</summary>
    public string Meaning(Metric metric) => this[$"meaning.{metric.Id}"];

    /// <summary>运营, 推广 … by the stored name of the role.</summary>
    public string Role(string role) => this[$"role.{role}"];

    /// <summary>Null: found by a rule that this version no longer knows.</summary>
    public string? Rule(string rule) => Texts.GetString($"rule.{rule}", Language);

    public string Level(VerdictLevel level) => this[level switch
    {
        VerdictLevel.OnTarget => "level.on-target",
        VerdictLevel.Watch => "level.watch",
        VerdictLevel.Warning => "level.warning",
        VerdictLevel.Alert => "level.alert",
        _ => "level.critical",
    }];

    public string Report(string kind) => this[$"report.{kind}"];

    /// <summary>Sources, products: what the members of a kind of report are.</summary>
    public string Members(string kind) => this[$"members.{kind}"];

    /// <summary>日期, 商品 ID, 访客数 …: a column of a report, by its key. One that has no name of its own names itself.</summary>
    public string Column(string column) =>
        MetricDictionary.Find(column) is { } metric ? Metric(metric) : Texts.GetString($"column.{column}", Language) ?? column;

    /// <summary>上周同日, 前一天 … as a period of that length is compared.</summary>
    public string Compared(Question question) => (question.Comparison, question.Period.IsOneDay) switch
    {
        (Comparison.Comparable, true) => this["comparison.comparable.day"],
        (Comparison.Comparable, false) => this["comparison.comparable.days"],
        (Comparison.WeekBefore, true) => this["comparison.week-before.day"],
        (Comparison.WeekBefore, false) => this["comparison.week-before.days"],
        (Comparison.DaysBefore, true) => this["comparison.days-before.day"],
        (Comparison.DaysBefore, false) => Say("comparison.days-before.days", Count(question.Period.Length)),
        (Comparison.FourWeeksBefore, true) => this["comparison.four-weeks-before.day"],
        (Comparison.FourWeeksBefore, false) => this["comparison.four-weeks-before.days"],
        (Comparison.MonthBefore, _) => this["comparison.month-before"],
        (Comparison.YearBefore, _) => this["comparison.year-before"],
        (Comparison.Target, _) => this["comparison.target"],
        (Comparison.Campaign, _) => question.Campaign is { } campaign ? Say("comparison.campaign-named", campaign) : this["comparison.campaign"],
        var other => throw new InvalidOperationException($"Nothing is called {other}"),
    };

    public string State(WorkState state) => this[state switch
    {
        WorkState.Proposed => "state.proposed",
        WorkState.Open => "state.open",
        WorkState.Acknowledged => "state.acknowledged",
        WorkState.Started => "state.started",
        WorkState.Declined => "state.declined",
        WorkState.Done => "state.done",
        WorkState.Closed => "state.closed",
        _ => "state.cancelled",
    }];

    /// <summary>Somebody who has left the team is still named, as somebody who has left.</summary>
    public string Name(Team team, string person) => team.Find(person)?.Name ?? this["person.unknown"];

    /// <summary>Who has the task: a person, or whoever of the role takes it.</summary>
    public string Taker(WorkItem item, Team team) =>
        item.Standing.Assignee is { } person ? Name(team, person) : Say("work.anybody", Role(item.Brief.Role));

    /// <summary>What somebody reads who pressed the button without choosing.</summary>
    public string NoKindChosen => this["ask-kind.not-chosen"];

    public string NoDayChosen => this["ask-day.not-chosen"];

    /// <summary>What somebody reads who saved a cause without naming one.</summary>
    public string NoCauseChosen => this["notice.no-cause-chosen"];

    /// <summary>What people read instead of an exception.</summary>
    public string SomethingFailed => this["notice.something-failed"];

    /// <summary>What stands beside a card whose button was answered by a message of its own.</summary>
    public string AnsweredBelow => this["notice.answered-below"];

    /// <summary>That the task is on its way, in one sentence.</summary>
    public string HandedOver(WorkItem item, Team team) => item.State == WorkState.Proposed
        ? Proposed(item)
        : Say("notice.handed-over", Count(item.Number), Taker(item, team), Role(item.Brief.Role));

    /// <summary>What stands above a dialog that shows a task in full.</summary>
    public string TaskTitle(WorkItem item) => Say("work.title", Count(item.Number));

    /// <summary>What stands above the form that hands a task over.</summary>
    public string FormTitle => this["form.title"];

    /// <summary>To somebody who has left, whatever he wanted to change.</summary>
    public string YouHaveLeft => this["refused.left"];

    /// <summary>Why nothing came of a click, for whoever clicked.</summary>
    public string Refused(Applied.Refused refused, Team team) => Say(
        refused.Why switch
        {
            Refusal.NotYours => "refused.not-yours",
            Refusal.NotForYou => "refused.not-for-you",
            Refusal.HasLeft => "refused.left",
            Refusal.TakenByAnother => "refused.taken",
            Refusal.AlreadyAcknowledged => "refused.acknowledged",
            Refusal.AlreadyStarted => "refused.started",
            Refusal.AlreadyDone => "refused.done",
            Refusal.AlreadyOver => "refused.over",
            Refusal.NotHandedOver => "refused.not-handed-over",
            Refusal.NotProposed => "refused.not-proposed",
            Refusal.NotDone => "refused.not-done",
            Refusal.DiagnoseFirst => "refused.diagnose-first",
            Refusal.WordsMissing => "refused.words-missing",
            Refusal.WordsTooLong => "refused.words-too-long",
            Refusal.NotLater => "refused.not-later",
            Refusal.SamePerson => "refused.same-person",
            _ => "refused.nobody-known",
        },
        Count(refused.Item.Number),
        Taker(refused.Item, team),
        State(refused.Item.State),
        Name(team, refused.Item.Brief.RequestedBy),
        Count(WorkEvent.LongestText));
}
