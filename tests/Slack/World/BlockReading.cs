using System.Text.Json.Nodes;

namespace Helmsman.Slack.World;

/// <summary>Reads any Block Kit JSON as a client does.</summary>
public static class BlockReading
{
    /// <summary>What can be read, in its order; a run of rich text is one.</summary>
    public static IEnumerable<string> TextsOf(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(TextsOf),
        JsonObject item when TypeOf(item) == "rich_text_section" => [string.Concat(item["elements"]!.AsArray().Select(run => (string?)run!["text"] ?? $"@{run["user_id"]}"))],
        JsonObject item when TypeOf(item) == "data_visualization" => [(string)item["title"]!],
        JsonObject item when item["text"] is JsonValue text => [Unescaped((string)text!)],
        JsonObject item => item.SelectMany(member => TextsOf(member.Value)),
        _ => [],
    };

    public static IEnumerable<JsonObject> ButtonsOf(JsonNode? node) => ObjectsIn(node).Where(item => TypeOf(item) == "button");

    /// <summary>What is to be filled in, by its block's id.</summary>
    public static IEnumerable<JsonObject> InputsOf(JsonNode? node) => ObjectsIn(node).Where(item => TypeOf(item) == "input");

    public static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => ObjectsIn(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(ObjectsIn),
        _ => [],
    };

    private static string? TypeOf(JsonObject item) => item["type"] is JsonValue type && type.TryGetValue<string>(out var text) ? text : null;

    private static string Unescaped(string text) => text
        .Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
}
