using System.Text.Json.Nodes;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>One call of the bot to the connector.</summary>
/// <param name="Verb">post, edit, delete or open.</param>
/// <param name="ActivityId">The id the connector gave, or the one that was edited.</param>
public sealed record Sent(string Verb, string Conversation, string? ActivityId, JsonObject Activity)
{
    /// <summary>What followed the version in the address.</summary>
    public IReadOnlyList<string> Path { get; init; } = [];

    public string? Text => (string?)Activity["text"];

    /// <summary>The card it carries; null when it is plain text.</summary>
    public JsonNode? Card => Activity["attachments"]?.AsArray()
        .FirstOrDefault(attachment => (string?)attachment!["contentType"] == "application/vnd.microsoft.card.adaptive")?["content"];

    /// <summary>All words of the card, for assertions on what a person reads.</summary>
    public string Words => Card is { } card ? string.Join('\n', CardReading.TextsOf(card)) : Text ?? string.Empty;

    public bool Says(string words) => Words.Contains(words, StringComparison.Ordinal);

    /// <summary>The data of the first button with this verb; null when there is none.</summary>
    public JsonObject? Button(string verb) => Card is { } card
        ? CardReading.ActionsOf(card).FirstOrDefault(action => (string?)action["verb"] == verb)
        : null;
}
