namespace Helmsman.Shop.Work;

public enum WorkState
{
    /// <summary>Waits for somebody who may say yes.</summary>
    Proposed,

    /// <summary>Handed over, and not acknowledged yet, or not any more.</summary>
    Open,

    Acknowledged,

    Started,

    /// <summary>Handed back: whoever asked for it says what becomes of it.</summary>
    Declined,

    /// <summary>Its figure has not been read again yet, or there is none.</summary>
    Done,

    /// <summary>The figure was read, and that is that.</summary>
    Closed,

    Cancelled,
}

/// <summary>What all that happened to a work item comes to.</summary>
/// <param name="Assignee">Null: anybody of the role may take it.</param>
/// <param name="What">What is to be done, in the words that were last agreed on; user text.</param>
/// <param name="Since">When it came into this state.</param>
/// <param name="HandedOverAt">When it last came to whoever has it: what the time to acknowledge counts from.</param>
/// <param name="Acknowledged">In force; null when it has lapsed, or was reopened or handed on since.</param>
/// <param name="SnoozedUntil">In force or past; null: never, or something happened since.</param>
/// <param name="Steps">What has been done since <paramref name="HandedOverAt"/> because time went by, oldest first.</param>
public sealed record Standing(
    WorkState State,
    string? Assignee,
    string What,
    DateOnly Due,
    DateTimeOffset Since,
    DateTimeOffset HandedOverAt,
    WorkEvent.Acknowledged? Acknowledged = null,
    WorkEvent.Started? Started = null,
    WorkEvent.Done? Done = null,
    WorkEvent.OutcomeRead? Outcome = null,
    DateTimeOffset? SnoozedUntil = null,
    IReadOnlyList<WorkEvent.Escalated>? Steps = null)
{
    /// <summary>Somebody has it and has not done it.</summary>
    public bool IsRunning => State is WorkState.Open or WorkState.Acknowledged or WorkState.Started;

    /// <summary>Nobody has anything left to do about it.</summary>
    public bool IsOver => State is WorkState.Done or WorkState.Closed or WorkState.Cancelled;

    public static Standing Of(WorkItem item) => item.Events.Aggregate(
        new Standing(WorkState.Open, item.Brief.Assignee, item.Brief.What, item.Brief.Due, item.HandedOverAt, item.HandedOverAt),
        (standing, happened) => standing.After(happened));

    /// <summary>Only of events that <see cref="WorkItem.Apply"/> let pass.</summary>
    public Standing After(WorkEvent happened) => happened switch
    {
        WorkEvent.Proposed proposed => In(WorkState.Proposed, happened) with { What = proposed.What ?? What },
        WorkEvent.Assigned assigned => Handed(assigned.To, happened),
        WorkEvent.Reassigned reassigned => Handed(reassigned.To, happened),
        WorkEvent.Reopened => Handed(Assignee, happened) with { Done = null },
        WorkEvent.Acknowledged acknowledged => In(WorkState.Acknowledged, happened) with { Acknowledged = acknowledged, Assignee = happened.By, SnoozedUntil = null },
        WorkEvent.Started started => In(WorkState.Started, happened) with { Started = started, Acknowledged = Acknowledged ?? new(happened.By, happened.At), Assignee = happened.By, SnoozedUntil = null },
        WorkEvent.Done done => In(WorkState.Done, happened) with { Done = done, Assignee = happened.By },
        WorkEvent.OutcomeRead read => In(WorkState.Closed, happened) with { Outcome = read },
        WorkEvent.Declined => In(WorkState.Declined, happened),
        WorkEvent.Cancelled => In(WorkState.Cancelled, happened),
        WorkEvent.DueChanged changed => this with { Due = changed.Due },
        WorkEvent.Snoozed snoozed => this with { SnoozedUntil = snoozed.Until },
        WorkEvent.Escalated { Step: EscalationSteps.Lapsed } lapsed => In(WorkState.Open, happened) with { Acknowledged = null, Steps = [.. Steps ?? [], lapsed] },
        WorkEvent.Escalated step => this with { Steps = [.. Steps ?? [], step] },
        _ => this,
    };

    private Standing In(WorkState state, WorkEvent happened) => this with { State = state, Since = happened.At };

    /// <summary>Whoever gets it says anew what he thinks himself.</summary>
    private Standing Handed(string? to, WorkEvent happened) => In(WorkState.Open, happened) with
    {
        Assignee = to, HandedOverAt = happened.At, Acknowledged = null, Started = null, SnoozedUntil = null, Steps = null,
    };
}
