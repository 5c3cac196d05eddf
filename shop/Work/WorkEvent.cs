using System.Text.Json.Serialization;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Work;

/// <summary>Something that happened to a work item. The stored discriminators are constants.</summary>
/// <param name="By">The person's id, or <see cref="Bot"/>.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Proposed), "proposed")]
[JsonDerivedType(typeof(Assigned), "assigned")]
[JsonDerivedType(typeof(Acknowledged), "acknowledged")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Commented), "commented")]
[JsonDerivedType(typeof(Declined), "declined")]
[JsonDerivedType(typeof(Reassigned), "reassigned")]
[JsonDerivedType(typeof(Snoozed), "snoozed")]
[JsonDerivedType(typeof(DueChanged), "due-changed")]
[JsonDerivedType(typeof(Escalated), "escalated")]
[JsonDerivedType(typeof(Done), "done")]
[JsonDerivedType(typeof(OutcomeRead), "outcome-read")]
[JsonDerivedType(typeof(Reopened), "reopened")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
public abstract record WorkEvent(string By, DateTimeOffset At)
{
    /// <summary>In place of a person's id: the bot did it by itself.</summary>
    public const string Bot = "helmsman";

    /// <summary>Longest text that a person may put into an event, in characters.</summary>
    public const int LongestText = 1000;

    /// <summary>Somebody would do this, or have it done: it waits for a yes. A second time, in other words than the first.</summary>
    public sealed record Proposed(string By, DateTimeOffset At, string? What = null) : WorkEvent(By, At);

    /// <summary>Handed to somebody; the yes to what was proposed is one too.</summary>
    /// <param name="To">Null: whoever of the role takes it first.</param>
    /// <param name="How">What whoever said yes wants done differently; user text.</param>
    public sealed record Assigned(string By, DateTimeOffset At, string? To, string? How = null) : WorkEvent(By, At);

    /// <summary>收到. Of a task that anybody of the role may take, it also says whose it is from now on.</summary>
    public sealed record Acknowledged(string By, DateTimeOffset At) : WorkEvent(By, At);

    /// <summary>Begun; what is to be diagnosed first has been (S85).</summary>
    /// <param name="View">What the person himself thinks is wrong, and would do: asked before ours is shown (S93). User text.</param>
    public sealed record Started(string By, DateTimeOffset At, string? View = null) : WorkEvent(By, At);

    /// <param name="Text">User text.</param>
    /// <param name="Attachments">What came with it, kept by reference.</param>
    public sealed record Commented(string By, DateTimeOffset At, string Text, IReadOnlyList<Reference>? Attachments = null) : WorkEvent(By, At);

    /// <summary>Handed back, by whoever was to do it or, of a proposal, by whoever was to say yes and would have it otherwise.</summary>
    /// <param name="Why">User text.</param>
    public sealed record Declined(string By, DateTimeOffset At, string Why) : WorkEvent(By, At);

    /// <param name="Why">User text; null: no reason was asked for.</param>
    public sealed record Reassigned(string By, DateTimeOffset At, string To, string? Why = null) : WorkEvent(By, At);

    /// <summary>Nobody is reminded before then.</summary>
    public sealed record Snoozed(string By, DateTimeOffset At, DateTimeOffset Until) : WorkEvent(By, At);

    public sealed record DueChanged(string By, DateTimeOffset At, DateOnly Due, string? Why = null) : WorkEvent(By, At);

    /// <summary>Time went by.</summary>
    /// <param name="Step">One of <see cref="EscalationSteps"/>.</param>
    /// <param name="To">Who was told, where it was somebody else than the assignee.</param>
    /// <param name="Missed">Who was to be told and could not be reached in a chat: the task's card says so instead.</param>
    /// <param name="Told">All who were told, as it was when it happened: absences, roles and the assignee change later.</param>
    public sealed record Escalated(
        string By, DateTimeOffset At, string Step, string? To = null, IReadOnlyList<string>? Missed = null, IReadOnlyList<string>? Told = null) : WorkEvent(By, At);

    /// <summary>Done by somebody who had not acknowledged counts as acknowledged too: nobody is asked to click twice.</summary>
    /// <param name="What">What was done, in the person's words; user text.</param>
    public sealed record Done(string By, DateTimeOffset At, string? What = null) : WorkEvent(By, At);

    /// <summary>The task's figure was read again.</summary>
    public sealed record OutcomeRead(string By, DateTimeOffset At, Outcome Outcome) : WorkEvent(By, At);

    /// <summary>The figure did not recover, or whoever asked for it says that it is not what was meant.</summary>
    /// <param name="Why">User text; null where <see cref="OutcomeRead"/> before it says why.</param>
    public sealed record Reopened(string By, DateTimeOffset At, string? Why = null) : WorkEvent(By, At);

    /// <param name="Why">User text.</param>
    public sealed record Cancelled(string By, DateTimeOffset At, string? Why = null) : WorkEvent(By, At);
}

/// <summary>Stored names of what is done when time goes by and nothing happens.</summary>
public static class EscalationSteps
{
    /// <summary>The assignee is reminded.</summary>
    public const string Reminded = "reminded";

    /// <summary>The assignee's deputy is told.</summary>
    public const string Deputy = "deputy";

    /// <summary>Whoever runs the shop is told.</summary>
    public const string Operator = "operator";

    /// <summary>It was acknowledged, and nothing was heard since: it counts as not acknowledged any more.</summary>
    public const string Lapsed = "lapsed";

    /// <summary>It is due and not done.</summary>
    public const string Overdue = "overdue";

    public static IReadOnlyList<string> All { get; } = [Reminded, Deputy, Operator, Lapsed, Overdue];
}
