namespace Helmsman.Bot.Delivery;

/// <summary>What came of bringing a card to a conversation.</summary>
public abstract record Delivery
{
    /// <param name="ActivityId">Null when the channel took it without saying an id (202): it can then not be edited later.</param>
    public sealed record Arrived(string? ActivityId) : Delivery;

    /// <summary>What should have been edited is no longer there.</summary>
    public sealed record Lost : Delivery;

    public sealed record Failed(string Error) : Delivery;
}
