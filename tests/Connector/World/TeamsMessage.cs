using System.Text.Json.Nodes;

namespace Helmsman.Connector.World;

/// <summary>A message as people see it now.</summary>
/// <param name="Root">The id of the message that began the thread, its own for that one; null outside channels.</param>
/// <param name="From">The person's id, or the bot's.</param>
/// <param name="Activity">As it was sent or last edited; not to be changed.</param>
/// <param name="EditedAt">Null: as it was posted.</param>
/// <param name="Reactions">Each as who and what.</param>
/// <param name="OnlyFor">The one person who sees a targeted message; null: everybody.</param>
public sealed record TeamsMessage(
    string Id,
    TeamsPlace Place,
    string? Root,
    string From,
    JsonObject Activity,
    DateTimeOffset PostedAt,
    DateTimeOffset? EditedAt,
    IReadOnlyList<(string Who, string What)> Reactions,
    string? OnlyFor = null)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";

    public bool IsBots => From.StartsWith("28:", StringComparison.Ordinal);

    public string? Text => (string?)Activity["text"];

    /// <summary>The conversation id that names its thread.</summary>
    public string ThreadId => Root is null ? Place.Id : $"{Place.Id};messageid={Root}";

    /// <summary>Its adaptive card; null when it has none.</summary>
    public JsonObject? Card => (Activity["attachments"] as JsonArray)?
        .FirstOrDefault(attachment => (string?)attachment?["contentType"] == CardType)?["content"] as JsonObject;

    /// <summary>All that a person can read on it.</summary>
    public string Words => string.Join('\n', new[] { Text }.Concat(CardText.Of(Card)).OfType<string>());

    public bool Says(string words) => Words.Contains(words, StringComparison.Ordinal);

    /// <summary>The first button with this verb; null when there is none.</summary>
    public JsonObject? Button(string verb) => CardText.ObjectsIn(Card)
        .FirstOrDefault(each => (string?)each["type"] == "Action.Execute" && (string?)each["verb"] == verb);
}
