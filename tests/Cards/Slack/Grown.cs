using System.Text.Json.Nodes;
using Helmsman.Cards;

namespace Helmsman.Tests.Cards.Slack;

/// <summary>A card of the gallery as it would be with more in it.</summary>
internal static class Grown
{
    /// <summary>Each table, the folded ones included, with so many rows below its headers.</summary>
    public static string Rows(Card card, int rows) => Changed(card, node =>
    {
        if ((string?)node["type"] == "Table" && node["rows"] is JsonArray { Count: > 0 } all)
        {
            var last = all[^1]!;
            node["rows"] = new JsonArray([.. all.Take(1).Concat(Enumerable.Repeat(last, rows)).Select(row => row!.DeepClone())]);
        }
    });

    /// <summary>What is only read, so many times that there are so many elements of it.</summary>
    public static string Lines(Card card, int elements) => Changed(card, node =>
    {
        if ((string?)node["type"] == "AdaptiveCard" && node["body"] is JsonArray body)
        {
            var times = (elements / Math.Max(1, body.Count(IsRead))) + 1;
            node["body"] = new JsonArray([.. body.SelectMany(element => Enumerable.Repeat(element, IsRead(element) ? times : 1)).Select(element => element!.DeepClone())]);
        }
    });

    /// <summary>The same card with other words: all of them, in whatever is shown.</summary>
    public static string Saying(Card card, Func<string, string> text, Func<string, string> markdown) => Changed(card, node =>
    {
        foreach (var (name, said) in new[] { ("text", (string?)node["type"] == "TextBlock" ? markdown : text), ("title", text), ("label", text), ("placeholder", text), ("legend", text), ("altText", text) })
        {
            if (node[name] is JsonValue value)
            {
                node[name] = said((string)value!);
            }
        }
    });

    private static bool IsRead(JsonNode? element) => element is not null
        && !Objects(element).Any(node => (string?)(node["type"] as JsonValue) is { } type && (type is "ActionSet" || type.StartsWith("Input.", StringComparison.Ordinal)));

    private static string Changed(Card card, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(card.Content.ToJson())!;
        foreach (var node in Objects(json).ToList())
        {
            change(node);
        }

        return json.ToJsonString();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Objects(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
