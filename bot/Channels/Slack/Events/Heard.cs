using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Interactivity;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>An <c>event_callback</c>, as far as its frame goes.</summary>
/// <param name="Team">The workspace that installed the app. What comes from a shared channel may have begun in another one.</param>
/// <param name="IsShared">It is in a channel that another organisation shares (Slack Connect); null where that is not said.</param>
internal sealed record Heard(string Id, string Team, bool? IsShared, JsonObject Event)
{
    /// <returns>Null when it does not say what happened where.</returns>
    public static Heard? Of(JsonObject payload) =>
        payload.Id("event_id") is { } id && payload.At("event") is JsonObject happened && TeamOf(payload) is { } team
            ? new Heard(id, team, payload.Flag("is_ext_shared_channel"), happened)
            : null;

    private static string? TeamOf(JsonObject payload) => payload.Each("authorizations").FirstOrDefault().Id("team_id") ?? payload.Id("team_id");
}
