using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>A piece of work handed to somebody; people call it a task. Changed only by <see cref="Apply"/>.</summary>
/// <param name="Number">What people call it by, counted per shop from 1.</param>
/// <param name="Events">All that happened since it was handed over, oldest first.</param>
public sealed record WorkItem(string Id, long Number, Brief Brief, DateTimeOffset HandedOverAt, IReadOnlyList<WorkEvent> Events)
{
    public static readonly DocumentKind<WorkItem> Documents = new("work-item", ShopJson.Default.WorkItem);

    public WorkEvent.Acknowledged? Acknowledgement => Events.OfType<WorkEvent.Acknowledged>().FirstOrDefault();

    public WorkEvent.Done? Completion => Events.OfType<WorkEvent.Done>().FirstOrDefault();

    public WorkState State => Completion is not null ? WorkState.Done : Acknowledgement is not null ? WorkState.Acknowledged : WorkState.Open;

    public Applied Apply(WorkEvent happened) => happened switch
    {
        { By: var by } when by != Brief.Assignee => new Applied.Refused(this, Refusal.NotYours),
        _ when State == WorkState.Done => new Applied.Refused(this, Refusal.AlreadyDone),
        WorkEvent.Acknowledged when State == WorkState.Acknowledged => new Applied.Refused(this, Refusal.AlreadyAcknowledged),
        _ => new Applied.Changed(this with { Events = [.. Events, happened] }),
    };
}

public enum WorkState
{
    Open,
    Acknowledged,
    Done,
}

/// <summary>What came of an event: a changed item, or the reason why it stays as it was.</summary>
public abstract record Applied(WorkItem Item)
{
    public sealed record Changed(WorkItem Item) : Applied(Item);

    public sealed record Refused(WorkItem Item, Refusal Why) : Applied(Item);
}

public enum Refusal
{
    AlreadyAcknowledged,
    AlreadyDone,
    NotYours,
}
