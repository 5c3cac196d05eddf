using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;

namespace Helmsman.Bot.Channels.Slack.Lookup;

/// <summary>A conversation in a workspace.</summary>
/// <param name="Name">Without the sign before it; null for a chat. User text.</param>
/// <param name="IsGroupChat">Several people without a channel.</param>
/// <param name="IsShared">People of another organisation are in it, or are invited.</param>
public sealed record SlackRoom(string? Name, bool IsGroupChat, bool IsShared)
{
    internal static SlackRoom Of(JsonNode? channel) => new(
        channel.Text("name"),
        channel.Flag("is_mpim") is true,
        channel.Flag("is_ext_shared") is true || channel.Flag("is_pending_ext_shared") is true);
}
