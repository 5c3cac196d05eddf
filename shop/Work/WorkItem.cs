using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Work;

/// <summary>A piece of work handed to somebody; people call it a task. Changed only by <see cref="Apply"/>.</summary>
/// <param name="Number">What people call it by, counted per shop from 1.</param>
/// <param name="HandedOverAt">When it was made.</param>
/// <param name="Events">All that happened to it, oldest first.</param>
public sealed record WorkItem(string Id, long Number, Brief Brief, DateTimeOffset HandedOverAt, IReadOnlyList<WorkEvent> Events)
{
    public static readonly DocumentKind<WorkItem> Documents = new("work-item", ShopJson.Default.WorkItem);

    public Standing Standing => Standing.Of(this);

    public WorkState State => Standing.State;

    /// <summary>He has it, or may take it.</summary>
    public bool IsFor(string person, Team team) => !team.HasLeft(person) && (Standing.Assignee is { } assignee ? assignee == person : Routing.Answers(team, Brief.Role, person));

    /// <summary>What is wrong has to be said before it can be done.</summary>
    public bool IsUndiagnosed => Brief.DiagnoseFirst && Standing.Started is null;

    /// <summary>It was proposed, perhaps sent back, and nobody who may has said yes: it is between him who proposes it and those who run the shop.</summary>
    public bool IsUnapproved => Events.LastOrDefault(each => each is WorkEvent.Proposed or WorkEvent.Assigned or WorkEvent.Reassigned) is WorkEvent.Proposed;

    /// <summary>He asked for it, or runs the shop.</summary>
    public bool IsSteeredBy(string person, Team team) => !team.HasLeft(person) && (person == Brief.RequestedBy || team.Steers(person));

    /// <summary>Lets it happen, if it may.</summary>
    /// <param name="team">Who holds which role at present.</param>
    public Applied Apply(WorkEvent happened, Team team) => Rulebook.Against(this, Standing, happened, team) is { } why
        ? new Applied.Refused(this, why)
        : new Applied.Changed(this with { Events = [.. Events, happened] });
}

/// <summary>What came of an event: a changed item, or the reason why it stays as it was.</summary>
public abstract record Applied(WorkItem Item)
{
    public sealed record Changed(WorkItem Item) : Applied(Item);

    public sealed record Refused(WorkItem Item, Refusal Why) : Applied(Item);
}
