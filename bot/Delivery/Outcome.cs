namespace Helmsman.Bot.Delivery;

/// <summary>What came of bringing a card to a conversation.</summary>
public abstract record Outcome
{
    /// <param name="ActivityId">Null when the channel took it without saying an id (202): it can then not be edited later.</param>
    public sealed record Arrived(string? ActivityId) : Outcome;

    /// <summary>What should have been edited, or the thread that should have been continued, is no longer there.</summary>
    public sealed record Lost : Outcome;

    /// <summary>It was not done; trying again will do.</summary>
    /// <param name="After">How long the channel asked to wait.</param>
    public sealed record Failed(string Error, TimeSpan? After) : Outcome;

    /// <summary>The program stopped before it was sent.</summary>
    public sealed record NotSent : Outcome;

    /// <summary>It was posted and no answer came: it may be there.</summary>
    public sealed record Unanswered(string Error) : Outcome;

    /// <summary>The bot may not speak there.</summary>
    public sealed record Silenced(string Error, string Code) : Outcome;

    /// <summary>The same would be refused again.</summary>
    public sealed record Refused(string Error) : Outcome;
}
