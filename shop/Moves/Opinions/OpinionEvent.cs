using System.Text.Json.Serialization;

namespace Helmsman.Shop.Moves.Opinions;

/// <summary>Something that happened to a round of opinions. The stored discriminators are constants.</summary>
/// <param name="By">The person's id, or <see cref="Work.WorkEvent.Bot"/>.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Reminded), "reminded")]
[JsonDerivedType(typeof(Closed), "closed")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Decided), "decided")]
public abstract record OpinionEvent(string By, DateTimeOffset At)
{
    /// <summary>Said again before the round is closed, it takes the place of what was said first.</summary>
    public sealed record Answered(string By, DateTimeOffset At, Opinion Opinion) : OpinionEvent(By, At);

    /// <summary>Those who had not answered were told once more.</summary>
    public sealed record Reminded(string By, DateTimeOffset At) : OpinionEvent(By, At);

    /// <summary>No more answers are waited for.</summary>
    public sealed record Closed(string By, DateTimeOffset At) : OpinionEvent(By, At);

    /// <summary>This person's proposal is carried out: it becomes a task.</summary>
    public sealed record Chosen(string By, DateTimeOffset At, string Proposal) : OpinionEvent(By, At);

    /// <summary>None of the proposals, but this.</summary>
    /// <param name="Words">User text.</param>
    public sealed record Decided(string By, DateTimeOffset At, string Words) : OpinionEvent(By, At);
}

/// <summary>What one person thinks, and would do (S88).</summary>
/// <param name="View">看法; user text.</param>
/// <param name="Plan">方案; user text.</param>
/// <param name="Budget">In the shop's currency; null: none needed, or not said.</param>
/// <param name="Day">By when it would be done.</param>
public sealed record Opinion(string View, string Plan, decimal? Budget = null, DateOnly? Day = null)
{
    /// <summary>Longest view or plan, in characters: they are read side by side.</summary>
    public const int LongestText = 500;
}
