using System.Text.Json.Nodes;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>Reads a card's JSON as a client does, knowing nothing of the classes that made it.</summary>
public static class CardReading
{
    public static IEnumerable<string> TextsOf(JsonNode? node) => ObjectsIn(node)
        .SelectMany(item => new[] { item["text"], item["title"], item["value"] })
        .OfType<JsonValue>()
        .Where(value => value.TryGetValue<string>(out _))
        .Select(value => value.GetValue<string>());

    public static IEnumerable<JsonObject> ActionsOf(JsonNode? node) =>
        ObjectsIn(node).Where(item => (string?)item["type"] == "Action.Execute");

    public static IEnumerable<JsonObject> ElementsOf(JsonNode? node, string type) =>
        ObjectsIn(node).Where(item => item["type"] is JsonValue value && value.TryGetValue<string>(out var found) && found == type);

    /// <summary>Ids of what is to be filled in, in their order.</summary>
    public static IEnumerable<string?> InputsOf(JsonNode? node) => ObjectsIn(node)
        .Where(item => item["type"] is JsonValue value && value.TryGetValue<string>(out var type) && type.StartsWith("Input.", StringComparison.Ordinal))
        .Select(item => (string?)item["id"]);

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => ObjectsIn(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(ObjectsIn),
        _ => [],
    };
}
