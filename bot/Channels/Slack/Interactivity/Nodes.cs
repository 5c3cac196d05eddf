using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Reads what Slack sends, whatever of it is there.</summary>
internal static class Nodes
{
    public static JsonNode? At(this JsonNode? node, params ReadOnlySpan<string> path)
    {
        foreach (var step in path)
        {
            node = (node as JsonObject)?[step];
        }

        return node;
    }

    /// <summary>Null too for what is no text, or an empty one.</summary>
    public static string? TextAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<string>(out var text) && text.Length > 0 ? text : null;

    public static bool IsAt(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<bool>(out var said) && said;

    /// <summary>Null for what is no object, or not to be trusted.</summary>
    public static JsonObject? Parse(string? text) => text is null ? null : Payload.Parse(Encoding.UTF8.GetBytes(text));
}
