using System.Text.Json.Nodes;

namespace Helmsman.Slack.World;

/// <summary>A message as people see it now.</summary>
/// <param name="Ts">Its id: seconds with six places.</param>
/// <param name="Thread">The message that began its thread, which is itself when it is answered; null: it is in none.</param>
/// <param name="From">The user's id, or the bot's.</param>
public sealed record SlackPost(string Ts, SlackPlace Place, string? Thread, string From, string Text, JsonArray? Blocks)
{
    /// <summary>What the app said of it and people do not see.</summary>
    public JsonObject? Metadata { get; init; }

    /// <summary>The one person who sees it; null: everybody.</summary>
    public string? OnlyFor { get; init; }

    public bool IsEdited { get; init; }

    public IReadOnlyList<SlackFile> Files { get; init; } = [];

    /// <summary>All that a person can read on it: its blocks, and its text where it has none.</summary>
    public string Words => string.Join('\n', [.. Blocks is null ? [Text] : BlockReading.TextsOf(Blocks), .. Files.Select(file => file.Title)]);

    public bool Says(string words) => Words.Contains(words, StringComparison.Ordinal);

    /// <summary>The first button that is named so, whatever its number; null when there is none.</summary>
    public JsonObject? Button(string verb) => BlockReading.ButtonsOf(Blocks).FirstOrDefault(button => ((string)button["action_id"]!).Split(':')[0] == verb);

    /// <summary>The first button with this word on it.</summary>
    public JsonObject? ButtonNamed(string title) => BlockReading.ButtonsOf(Blocks).FirstOrDefault(button => (string?)button["text"]!["text"] == title);
}
