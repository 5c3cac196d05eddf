using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Tests.Shop.Work;

/// <summary>
/// Any sequence of events by anybody against a small model of the states written by hand: which of them a task goes through, and who has it. The
/// model is a table; the product folds events. They must agree on every step, and a refused event must change nothing.
/// </summary>
public sealed class WorkItemModel
{
    private static readonly DateTimeOffset Nine = new(2026, 11, 2, 9, 0, 0, TimeSpan.FromHours(8));

    private static readonly string[] Everybody = ["lin", "zhou", "su", "he", WorkEvent.Bot];

    /// <summary>lin runs the shop, he asked for it, zhou and su hold the role.</summary>
    private static readonly Team Team = new(
        [Person("lin"), Person("zhou"), Person("su"), Person("he")],
        new Dictionary<string, IReadOnlyList<string>> { [Roles.Operator] = ["lin"], [Roles.Ads] = ["zhou", "su"] });

    private static readonly Outcome Read = new(OutcomeVerdicts.NotRecovered, Period.Of(new DateOnly(2026, 11, 5)), 1, 2, 1, null, 0, 100);

    private static readonly Gen<Func<DateTimeOffset, WorkEvent>> AnyEvent =
        from who in Gen.Int[0, Everybody.Length - 1].Select(index => Everybody[index])
        from to in Gen.Int[0, 3].Select(index => new[] { "zhou", "su", "he", "nobody" }[index])
        from say in Gen.Int[0, 2].Select(index => new[] { "因为", string.Empty, null }[index])
        from later in Gen.Int[-2, 5]
        from kind in Gen.Int[0, 13]
        select (Func<DateTimeOffset, WorkEvent>)(at => kind switch
        {
            0 => new WorkEvent.Proposed(who, at, say),
            1 => new WorkEvent.Assigned(who, at, to == "he" ? null : to, say),
            2 => new WorkEvent.Acknowledged(who, at),
            3 => new WorkEvent.Started(who, at, say),
            4 => new WorkEvent.Commented(who, at, say ?? string.Empty),
            5 => new WorkEvent.Declined(who, at, say ?? string.Empty),
            6 => new WorkEvent.Reassigned(who, at, to, say),
            7 => new WorkEvent.Snoozed(who, at, at.AddHours(later)),
            8 => new WorkEvent.DueChanged(who, at, DateOnly.FromDateTime(at.Date), say),
            9 => new WorkEvent.Escalated(who, at, later > 2 ? EscalationSteps.Lapsed : EscalationSteps.Reminded),
            10 => new WorkEvent.Done(who, at, say),
            11 => new WorkEvent.OutcomeRead(who, at, Read),
            12 => new WorkEvent.Reopened(who, at, say),
            _ => new WorkEvent.Cancelled(who, at, say),
        });

    private static readonly Gen<(bool Proposed, bool ToAll, bool DiagnoseFirst)> AnyStart = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool);

    [Fact]
    public void Whatever_happens_the_item_is_where_the_model_is() => Gen.Select(AnyStart, AnyEvent.Array[1, 25]).Sample((start, events) =>
    {
        var item = Begin(start);
        var model = new Model(start.Proposed ? WorkState.Proposed : WorkState.Open, start.ToAll ? null : "zhou", start.DiagnoseFirst, start.ToAll, HasStarted: false, Unapproved: start.Proposed);
        foreach (var (make, minute) in events.Select((make, index) => (make, index + 1)))
        {
            var happened = make(Nine.AddMinutes(minute));
            var expected = model.After(happened);
            var applied = item.Apply(happened, Team);
            Assert.True(
                expected is null ? applied is Applied.Refused : applied is Applied.Changed,
                $"{happened} in {model}: {(applied as Applied.Refused)?.Why.ToString() ?? "it happened"}");
            (item, model) = (applied.Item, expected ?? model);
            Assert.Equal((model.State, model.Assignee), (item.State, item.Standing.Assignee));
        }
    }, iter: 20_000);

    [Fact]
    public void What_is_refused_changes_nothing() => Gen.Select(AnyStart, AnyEvent.Array[1, 25]).Sample((start, events) =>
    {
        var item = Begin(start);
        foreach (var make in events)
        {
            var applied = item.Apply(make(Nine), Team);
            Assert.True(applied is Applied.Refused refused ? ReferenceEquals(refused.Item, item) : applied.Item.Events.Count == item.Events.Count + 1);
            item = applied.Item;
        }
    }, iter: 2_000);

    private static WorkItem Begin((bool Proposed, bool ToAll, bool DiagnoseFirst) start)
    {
        var brief = new Brief("demo", null, Roles.Ads, start.ToAll ? null : "zhou", "he", "补预算", "访客数恢复", new DateOnly(2026, 11, 4), []) { DiagnoseFirst = start.DiagnoseFirst };
        WorkEvent first = start.Proposed ? new WorkEvent.Proposed("he", Nine) : new WorkEvent.Assigned("he", Nine, brief.Assignee);
        return new WorkItem("demo/000001", 1, brief, Nine, [first]);
    }

    private static Person Person(string id) => new(id, id, []);

    /// <summary>The states as a table: null where it may not happen.</summary>
    private sealed record Model(WorkState State, string? Assignee, bool DiagnoseFirst, bool ToAll, bool HasStarted, bool Unapproved)
    {
        private bool Runs => State is WorkState.Open or WorkState.Acknowledged or WorkState.Started;

        public Model? After(WorkEvent happened) => happened switch
        {
            WorkEvent.Proposed { By: "he", What.Length: > 0 } when State == WorkState.Declined => this with { State = WorkState.Proposed, Unapproved = true },
            WorkEvent.Assigned { By: "lin" or WorkEvent.Bot, To: not "nobody" } yes when State == WorkState.Proposed && yes.By == "lin" => To(yes.To),
            WorkEvent.Assigned { To: not "nobody" } again when State == WorkState.Declined && MayHand(again) => To(again.To),
            WorkEvent.Acknowledged when State == WorkState.Open && Mine(happened) => this with { State = WorkState.Acknowledged, Assignee = happened.By },
            WorkEvent.Started started when State is WorkState.Open or WorkState.Acknowledged && Mine(happened) && (!DiagnoseFirst || started.View is { Length: > 0 }) =>
                this with { State = WorkState.Started, Assignee = happened.By, HasStarted = true },
            WorkEvent.Commented { Text.Length: > 0 } => this,
            WorkEvent.Declined { Why.Length: > 0 } when State == WorkState.Proposed && Steers(happened) => this with { State = WorkState.Declined },
            WorkEvent.Declined { Why.Length: > 0 } when Runs && Assignee == happened.By => this with { State = WorkState.Declined },
            WorkEvent.Reassigned { To: not "nobody" } on when (State == WorkState.Declined || (Runs && on.To != Assignee)) && MayHand(on) => To(on.To) with { ToAll = false },
            WorkEvent.Snoozed snoozed when Runs && snoozed.Until > snoozed.At && (Mine(happened) || Steers(happened)) => this,
            WorkEvent.DueChanged when !IsOver && Steers(happened) => this,
            WorkEvent.Escalated { By: WorkEvent.Bot } step when Runs => step.Step == EscalationSteps.Lapsed ? this with { State = WorkState.Open } : this,
            WorkEvent.Done when Runs && Mine(happened) && (!DiagnoseFirst || HasStarted) => this with { State = WorkState.Done, Assignee = happened.By },
            WorkEvent.OutcomeRead { By: WorkEvent.Bot } when State == WorkState.Done => this with { State = WorkState.Closed },
            WorkEvent.Reopened reopened when State is WorkState.Done or WorkState.Closed && Steers(reopened) && (reopened.By == WorkEvent.Bot || reopened.Why is { Length: > 0 }) =>
                this with { State = WorkState.Open, HasStarted = false },
            WorkEvent.Cancelled when !IsOver && Steers(happened) => this with { State = WorkState.Cancelled },
            _ => null,
        };

        private bool IsOver => State is WorkState.Done or WorkState.Closed or WorkState.Cancelled;

        private bool Mine(WorkEvent happened) => Assignee is null ? happened.By is "zhou" or "su" : Assignee == happened.By;

        private static bool Steers(WorkEvent happened) => happened.By is "lin" or "he" or WorkEvent.Bot;

        /// <summary>What nobody has said yes to is for those who run the shop to hand out: not for him who proposed it.</summary>
        private bool MayHand(WorkEvent happened) => Steers(happened) && (!Unapproved || happened.By == "lin");

        private Model To(string? person) => this with { State = WorkState.Open, Assignee = person, ToAll = person is null, HasStarted = false, Unapproved = false };
    }
}
