using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>A card as a person reads it: its words in their order, its inputs, its buttons; how it looks is for the card snapshots.</summary>
public static class CardInBrief
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same JSON, with each card in it in brief.</summary>
    public static JsonNode? Of(JsonNode? node) => node switch
    {
        JsonObject card when (string?)(card["type"] as JsonValue) == "AdaptiveCard" => Card(card),
        JsonObject item => new JsonObject(item.Select(member => KeyValuePair.Create(member.Key, Of(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Of)]),
        null => null,
        _ => node.DeepClone(),
    };

    private static JsonObject Card(JsonObject card)
    {
        var brief = new JsonObject { ["says"] = Texts(Lines(card["body"])), ["buttons"] = Texts(Buttons(card)) };
        foreach (var (name, value) in new[] { ("refresh", card["refresh"]), ("mentions", card["msteams"]?["entities"]) })
        {
            if (value is not null)
            {
                brief[name] = value.DeepClone();
            }
        }

        return brief;
    }

    private static IEnumerable<string> Lines(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Lines),
        JsonObject item => Line(item) is { } line ? [line] : item.Where(member => member.Key is not "fallback").SelectMany(member => Lines(member.Value)),
        _ => [],
    };

    /// <summary>What one element says; null for what holds others.</summary>
    private static string? Line(JsonObject item) => (string?)(item["type"] as JsonValue) switch
    {
        "TextBlock" => (string?)item["text"],
        "RichTextBlock" => string.Concat((item["inlines"] as JsonArray ?? []).Select(run => run is JsonObject ? (string?)run["text"] : (string?)run)),
        "Image" => $"(Image) {item["altText"]}",
        { } type when type.StartsWith("Action.", StringComparison.Ordinal) => string.Empty,
        { } type when type.StartsWith("Chart.", StringComparison.Ordinal) => $"({type}) {item["title"]}",
        { } type when type.StartsWith("Input.", StringComparison.Ordinal) => $"({type} {item["id"]}) {item["label"]}: {item["value"]}",
        null when item["title"] is JsonValue title && item["value"] is JsonValue value => $"{title}: {value}",
        _ => null,
    };

    private static IEnumerable<string> Buttons(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Buttons),
        JsonObject item when (string?)(item["type"] as JsonValue) == "Image" => [],
        JsonObject item when (string?)(item["type"] as JsonValue) is { } type && type.StartsWith("Action.", StringComparison.Ordinal) => [Button(item, type)],
        JsonObject item => item.Where(member => member.Key is not ("fallback" or "refresh")).SelectMany(member => Buttons(member.Value)),
        _ => [],
    };

    private static string Button(JsonObject action, string type) =>
        $"{action["title"]} → {type} {action["url"] ?? action["data"]?.ToJsonString(OneLine)}".TrimEnd();

    private static JsonArray Texts(IEnumerable<string> lines) => new([.. lines.Where(line => line.Length > 0).Select(line => (JsonNode)line)]);
}
