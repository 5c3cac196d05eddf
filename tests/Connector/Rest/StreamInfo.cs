using System.Text.Json.Nodes;

namespace Helmsman.Connector.Rest;

/// <summary>The entity that makes an activity a piece of a streamed message.</summary>
/// <param name="Type">informative, streaming or final.</param>
/// <param name="Id">Null in the first piece.</param>
internal sealed record StreamInfo(string? Type, string? Id)
{
    public static StreamInfo? In(JsonObject activity) => (activity["entities"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .Where(entity => (string?)entity["type"] == "streaminfo")
        .Select(entity => new StreamInfo((string?)entity["streamType"], (string?)entity["streamId"]))
        .FirstOrDefault();
}
