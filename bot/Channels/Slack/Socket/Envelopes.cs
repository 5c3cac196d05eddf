using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Interactivity;

namespace Helmsman.Bot.Channels.Slack.Socket;

/// <summary>What comes over a socket, and what it is acknowledged with: the same as over HTTP, in an envelope.</summary>
public sealed class Envelopes(EventDoor door, CommandsIn commands, SlackInteractivity gestures)
{
    private const string Gesture = "interactive";

    /// <summary>Clicks are answered beside each other; what is only kept is kept in its order.</summary>
    internal static bool IsGesture(JsonObject envelope) => envelope.Text("type") == Gesture;

    /// <returns>The acknowledgement; null for what is no envelope.</returns>
    internal async Task<JsonObject?> TakeAsync(JsonObject envelope, CancellationToken cancellationToken)
    {
        if (envelope.Text("envelope_id") is not { } id || envelope.At("payload") is not JsonObject payload)
        {
            return null;
        }

        var answer = await AnswerAsync(envelope.Text("type"), payload, cancellationToken);
        return answer is null ? new JsonObject { ["envelope_id"] = id } : new JsonObject { ["envelope_id"] = id, ["payload"] = answer };
    }

    private async Task<JsonObject?> AnswerAsync(string? type, JsonObject payload, CancellationToken cancellationToken)
    {
        switch (type)
        {
            case "events_api":
                await door.TakeAsync(payload);
                return null;
            case "slash_commands":
                return await commands.TakeAsync(payload);
            case Gesture:
                return await gestures.TakeAsync(payload, cancellationToken);
            default:
                return null;
        }
    }
}
