namespace BotFramework.Schema;

/// <summary>What a click on an Action.Execute button brings. Not every client sends an action id or a trigger.</summary>
public sealed class AdaptiveCardInvokeValue
{
    public AdaptiveCardInvokeAction Action { get; set; } = null!;
    public string? State { get; set; }
}

public sealed class AdaptiveCardInvokeAction
{
    public string Type { get; set; } = null!;
    public string? Id { get; set; }
    public string? Verb { get; set; }

    /// <summary>The button's own data with the card's inputs merged in; a <c>JsonElement</c> on what was received.</summary>
    public object? Data { get; set; }
}

public sealed class AdaptiveCardInvokeResponse
{
    /// <summary>The outcome of the action, an HTTP status; the HTTP answer itself is 200.</summary>
    public int StatusCode { get; set; }

    public string Type { get; set; } = null!;
    public object? Value { get; set; }
}
