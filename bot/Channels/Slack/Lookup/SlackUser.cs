using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;

namespace Helmsman.Bot.Channels.Slack.Lookup;

/// <summary>Somebody in a workspace.</summary>
/// <param name="Name">As people there read it; user text.</param>
/// <param name="Locale">For example <c>zh-CN</c> or <c>en-US</c>.</param>
/// <param name="Zone">IANA name.</param>
public sealed record SlackUser(string Id, string Name, string? Locale, string? Zone, bool IsBot)
{
    internal static SlackUser Of(string id, JsonNode? user) => new(
        id,
        new[] { user.Text("profile", "display_name"), user.Text("profile", "real_name"), user.Text("real_name"), user.Text("name") }
            .FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? id,
        user.Text("locale"),
        user.Text("tz"),
        user.Flag("is_bot") is true);
}
