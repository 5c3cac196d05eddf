using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Interactivity;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>Where events come in, over HTTP or a socket.</summary>
public sealed partial class EventDoor(EventInbox inbox, ILogger<EventDoor> logger)
{
    private const string Callback = "event_callback";

    private const string TooMany = "app_rate_limited";

    /// <returns>False when it makes no sense, and never will.</returns>
    public async Task<bool> TakeAsync(JsonObject payload)
    {
        switch (payload.Text("type"))
        {
            case Callback when payload.Id("event_id") is { } id:
                // Whoever brought it may hang up; then it comes again and is found here.
                await inbox.KeepAsync(KeptEvent.Event, id, LaneOf(payload), payload, CancellationToken.None);
                return true;
            case TooMany:
                Log.RateLimited(logger, payload.Id("team_id"));
                return true;
            default:
                return false;
        }
    }

    /// <summary>The conversation it happened in; else whose it is. Under a channel's new id nothing is done before it is known by it.</summary>
    private static string LaneOf(JsonObject payload) => payload.At("event") is var happened
        && (happened.Id("channel") ?? happened.Id("new_channel_id") ?? happened.Id("channel", "id") ?? happened.Id("user") ?? happened.Id("user", "id")) is { } where
            ? $"{payload.Id("team_id")}/{where}"
            : $"{payload.Id("team_id")}";

    private static partial class Log
    {
        [LoggerMessage(1704, LogLevel.Warning, "Slack tells no more events of workspace {Team} for this minute: there are too many")]
        public static partial void RateLimited(ILogger logger, string? team);
    }
}
