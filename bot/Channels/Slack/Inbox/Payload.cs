using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Helmsman.Bot.Channels.Slack.Interactivity;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>Reads what Slack brings without trusting its shape.</summary>
internal static partial class Payload
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <returns>Null for what is no JSON object, says one thing twice, or has text in it that is none.</returns>
    public static JsonObject? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            var read = JsonNode.Parse(json, documentOptions: Strict) as JsonObject;
            Spell(read);
            return read;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    public static string? Text(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public static bool? Flag(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.At(path) is JsonValue value && value.TryGetValue<bool>(out var flag) ? flag : null;

    /// <summary>An id, or a message's time: it stands in names of what is kept, so nothing else may.</summary>
    public static string? Id(this JsonNode? node, params ReadOnlySpan<string> path) =>
        node.Text(path) is { } id && IdShape().IsMatch(id) ? id : null;

    /// <summary>The objects in a list; none where there is no list.</summary>
    public static IEnumerable<JsonObject> Each(this JsonNode? node, string name) => (node.At(name) as JsonArray ?? []).OfType<JsonObject>();

    /// <summary>Everything is read once, because JSON may hold halves of letters, which are found only when their text is asked for.</summary>
    private static void Spell(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject holder:
                foreach (var (_, held) in holder)
                {
                    Spell(held);
                }

                break;
            case JsonArray list:
                foreach (var item in list)
                {
                    Spell(item);
                }

                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                value.GetValue<string>();
                break;
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_.-]{1,100}$", RegexOptions.None, 1000)]
    private static partial Regex IdShape();
}
