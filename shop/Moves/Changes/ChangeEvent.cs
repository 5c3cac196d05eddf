using System.Text.Json.Serialization;

namespace Helmsman.Shop.Moves.Changes;

/// <summary>Something that happened to an announced change. The stored discriminators are constants.</summary>
/// <param name="By">The person's id, or <see cref="Work.WorkEvent.Bot"/>.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Acknowledged), "acknowledged")]
[JsonDerivedType(typeof(Reminded), "reminded")]
[JsonDerivedType(typeof(WentLive), "went-live")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
public abstract record ChangeEvent(string By, DateTimeOffset At)
{
    /// <summary>知道了: what is his to adapt has been.</summary>
    public sealed record Acknowledged(string By, DateTimeOffset At) : ChangeEvent(By, At);

    /// <summary>Those who had not acknowledged were told once more.</summary>
    public sealed record Reminded(string By, DateTimeOffset At) : ChangeEvent(By, At);

    /// <param name="Despite">Why it went live although not all had acknowledged; user text. Null: all had.</param>
    /// <param name="Missing">The roles that had not.</param>
    public sealed record WentLive(string By, DateTimeOffset At, string? Despite = null, IReadOnlyList<string>? Missing = null) : ChangeEvent(By, At);

    /// <summary>It will not be made.</summary>
    public sealed record Withdrawn(string By, DateTimeOffset At) : ChangeEvent(By, At);
}
