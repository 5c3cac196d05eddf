using System.Text.Json.Nodes;

namespace Helmsman.Connector.World;

/// <summary>Reads any card's JSON.</summary>
internal static class CardText
{
    private static readonly string[] Shown = ["text", "title", "value"];

    public static IEnumerable<string> Of(JsonNode? card) => ObjectsIn(card)
        .SelectMany(each => Shown.Select(member => each[member]))
        .OfType<JsonValue>()
        .Where(value => value.TryGetValue<string>(out _))
        .Select(value => value.GetValue<string>());

    public static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => ObjectsIn(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(ObjectsIn),
        _ => [],
    };
}
