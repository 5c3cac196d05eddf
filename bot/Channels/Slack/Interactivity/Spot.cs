using System.Text.Json.Serialization;
using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.Out;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Where in a conversation somebody pressed something. It travels with every view that opens from there, so that what is sent from it belongs there.</summary>
/// <param name="Channel"><c>C…</c>, <c>G…</c> or <c>D…</c>.</param>
/// <param name="Message"><c>ts</c> of the message that was pressed on; null on the app's home.</param>
/// <param name="Thread">Of the thread that the message is in.</param>
/// <param name="IsWhispered">Only whoever pressed sees the message; it cannot be edited, nor has it a thread.</param>
public sealed record Spot(
    [property: JsonPropertyName("channel")] string Channel,
    [property: JsonPropertyName("message")] string? Message = null,
    [property: JsonPropertyName("thread")] string? Thread = null,
    [property: JsonPropertyName("whispered")] bool IsWhispered = false)
{
    [JsonIgnore]
    public bool IsChat => Site.IsChatWithOne(Channel);

    /// <summary>The message, where it is one that everybody there sees.</summary>
    [JsonIgnore]
    public string? Shared => IsWhispered ? null : Message;

    /// <summary>The thread in which what is said about it belongs: in a channel one is begun.</summary>
    [JsonIgnore]
    public string? Root => Thread ?? (IsChat ? null : Shared);

    /// <summary>Beside the message, where whoever pressed is looking.</summary>
    public SlackPlace ToPlace(string team) => new(team, Channel, Thread);
}
