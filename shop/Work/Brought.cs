namespace Helmsman.Shop.Work;

/// <summary>Something that belongs to a task, who brought it and when.</summary>
public sealed record Brought(Reference What, string By, DateTimeOffset At)
{
    /// <summary>Newest first: what was put or written under the task, then what it was asked with.</summary>
    public static IReadOnlyList<Brought> To(WorkItem item) =>
    [
        .. from comment in item.Events.OfType<WorkEvent.Commented>().Reverse()
           from what in (comment.Attachments ?? []).Concat(Links.In(comment.Text).Select(link => new Reference(link, link)))
           select new Brought(what, comment.By, comment.At),
        .. item.Brief.References.Select(what => new Brought(what, item.Brief.RequestedBy, item.HandedOverAt)),
    ];
}
