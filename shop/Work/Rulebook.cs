namespace Helmsman.Shop.Work;

/// <summary>Who may do what to a work item, and when.</summary>
internal static class Rulebook
{
    /// <returns>Null: it may happen.</returns>
    public static Refusal? Against(WorkItem item, Standing now, WorkEvent happened, Team team) =>
        team.HasLeft(happened.By) ? Refusal.HasLeft : AmongThoseHere(item, now, happened, team);

    private static Refusal? AmongThoseHere(WorkItem item, Standing now, WorkEvent happened, Team team) => happened switch
    {
        WorkEvent.Acknowledged => Doing(item, now, happened, team) ?? (now.State == WorkState.Open ? null : Refusal.AlreadyAcknowledged),
        WorkEvent.Started started => Doing(item, now, happened, team) ?? Starting(item, now, started),
        WorkEvent.Done done => Doing(item, now, happened, team) ?? Finishing(item, done),
        WorkEvent.Declined declined when now.State == WorkState.Proposed => Steering(item, happened, team) ?? Words(declined.Why),
        WorkEvent.Declined declined => Doing(item, now, happened, team) ?? Words(declined.Why),
        WorkEvent.Snoozed snoozed => Running(now) ?? EitherSide(item, now, happened, team) ?? (snoozed.Until > snoozed.At ? null : Refusal.NotLater),
        WorkEvent.Commented commented => Words(commented.Text, mayBeMissing: commented.Attachments is { Count: > 0 }),
        WorkEvent.Proposed proposed => Proposing(item, now, proposed),
        WorkEvent.Assigned assigned => Assigning(item, now, assigned, team),
        WorkEvent.Reassigned reassigned => Reassigning(item, now, reassigned, team),
        WorkEvent.DueChanged changed => NotOver(now) ?? Steering(item, happened, team) ?? Optional(changed.Why),
        WorkEvent.Cancelled cancelled => NotOver(now) ?? Steering(item, happened, team) ?? Optional(cancelled.Why),
        WorkEvent.Reopened reopened => Steering(item, happened, team) ?? Reopening(now, reopened),
        WorkEvent.Escalated => Running(now) ?? OnlyTheBot(happened),
        WorkEvent.OutcomeRead => OnlyTheBot(happened) ?? (now.State == WorkState.Done ? null : Refusal.NotDone),
        _ => throw new InvalidOperationException($"No rule says who may do {happened}"),
    };

    private static Refusal? Doing(WorkItem item, Standing now, WorkEvent happened, Team team) => (now, now.Assignee) switch
    {
        ({ IsRunning: true }, null) => Routing.Answers(team, item.Brief.Role, happened.By) ? (happened is WorkEvent.Declined ? Refusal.NotForYou : null) : Refusal.NotYours,
        (_, var assignee) when assignee != happened.By => IsTaken(item, now, happened, team) ? Refusal.TakenByAnother : Refusal.NotYours,
        ({ State: WorkState.Done }, _) => Refusal.AlreadyDone,
        _ => Running(now),
    };

    /// <summary>He could have had it a moment before.</summary>
    private static bool IsTaken(WorkItem item, Standing now, WorkEvent happened, Team team) =>
        now.Assignee is not null && OfferedToAll(item) && Routing.Answers(team, item.Brief.Role, happened.By);

    private static bool OfferedToAll(WorkItem item) => item.Events.LastOrDefault(each => each is WorkEvent.Assigned or WorkEvent.Reassigned) switch
    {
        WorkEvent.Assigned assigned => assigned.To is null,
        WorkEvent.Reassigned => false,
        _ => item.Brief.Assignee is null,
    };

    private static Refusal? Starting(WorkItem item, Standing now, WorkEvent.Started started) => now.State == WorkState.Started
        ? Refusal.AlreadyStarted
        : Words(started.View, mayBeMissing: !item.Brief.DiagnoseFirst);

    private static Refusal? Finishing(WorkItem item, WorkEvent.Done done) =>
        item.IsUndiagnosed ? Refusal.DiagnoseFirst : Optional(done.What);

    private static Refusal? Proposing(WorkItem item, Standing now, WorkEvent.Proposed proposed) => now.State != WorkState.Declined
        ? Refusal.NotProposed
        : proposed.By == item.Brief.RequestedBy ? Words(proposed.What) : Refusal.NotForYou;

    private static Refusal? Assigning(WorkItem item, Standing now, WorkEvent.Assigned assigned, Team team) =>
        (now.State is WorkState.Proposed or WorkState.Declined ? null : (Refusal?)Refusal.NotProposed)
            ?? (item.IsUnapproved && !team.Steers(assigned.By) ? Refusal.NotForYou : Steering(item, assigned, team))
            ?? (assigned.To is null || team.Find(assigned.To) is { LeftOn: null } ? Optional(assigned.How) : Refusal.NobodyKnown);

    private static Refusal? Reassigning(WorkItem item, Standing now, WorkEvent.Reassigned reassigned, Team team) =>
        (now.IsRunning || now.State == WorkState.Declined ? null : Running(now))
            ?? (item.IsUnapproved && !team.Steers(reassigned.By) ? Refusal.NotForYou : Steering(item, reassigned, team))
            ?? (reassigned.To == now.Assignee && now.IsRunning ? (Refusal?)Refusal.SamePerson : null)
            ?? (team.Find(reassigned.To) is { LeftOn: null } ? Optional(reassigned.Why) : Refusal.NobodyKnown);

    private static Refusal? Reopening(Standing now, WorkEvent.Reopened reopened) => now.State is WorkState.Done or WorkState.Closed
        ? Words(reopened.Why, mayBeMissing: reopened.By == WorkEvent.Bot)
        : Refusal.NotDone;

    private static Refusal? EitherSide(WorkItem item, Standing now, WorkEvent happened, Team team) =>
        now.Assignee == happened.By || (now.Assignee is null && Routing.Answers(team, item.Brief.Role, happened.By)) ? null : Steering(item, happened, team);

    /// <summary>Whoever asked for it, whoever runs the shop, and the bot itself.</summary>
    private static Refusal? Steering(WorkItem item, WorkEvent happened, Team team) =>
        happened.By == WorkEvent.Bot || item.IsSteeredBy(happened.By, team) ? null : Refusal.NotForYou;

    private static Refusal? OnlyTheBot(WorkEvent happened) => happened.By == WorkEvent.Bot ? null : Refusal.NotForYou;

    private static Refusal? Running(Standing now) => now switch
    {
        { IsRunning: true } => null,
        { State: WorkState.Done } => Refusal.AlreadyDone,
        { IsOver: true } => Refusal.AlreadyOver,
        _ => Refusal.NotHandedOver,
    };

    private static Refusal? NotOver(Standing now) => now.IsOver ? Running(now) : null;

    private static Refusal? Optional(string? words) => Words(words, mayBeMissing: true);

    private static Refusal? Words(string? words, bool mayBeMissing = false) => words switch
    {
        { Length: > WorkEvent.LongestText } => Refusal.WordsTooLong,
        _ when !mayBeMissing && string.IsNullOrWhiteSpace(words) => Refusal.WordsMissing,
        _ => null,
    };
}
