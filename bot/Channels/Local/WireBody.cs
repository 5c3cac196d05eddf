using System.Text.Json;
using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Reads what came over the wire without trusting its shape.</summary>
public static class WireBody
{
    /// <returns>Null when the body is no JSON object.</returns>
    public static async Task<JsonObject?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: cancellationToken) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <returns>The text, or nothing when the member is missing or no text.</returns>
    public static string Text(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text) ? text : string.Empty;
}
