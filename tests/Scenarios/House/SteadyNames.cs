using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>
/// What is different each time, under names that are not: the ids that a channel gives to messages become <c>&lt;conversation/1&gt;</c>, and the
/// keys that the bot makes up <c>&lt;key/1&gt;</c>.
/// </summary>
public sealed partial class SteadyNames
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>The next message of its conversation has an id.</summary>
    public void Learn(Sent sent)
    {
        if (sent.Verb == "post")
        {
            Name(sent.ActivityId!, sent.Conversation);
        }
    }

    public string Hide(string text) => names.TryGetValue(text, out var name) ? name : Key().Replace(text, key => Name(key.Value, "key"));

    public JsonNode? Hide(JsonNode? node) => Each(node, Hide);

    /// <summary>The activity with the values of this run.</summary>
    public JsonNode Reveal(JsonNode activity) =>
        Each(activity, text => names.FirstOrDefault(known => known.Value == text) is { Key: { } value } ? value : text)!;

    private static JsonNode? Each(JsonNode? node, Func<string, string> change) => node switch
    {
        JsonObject item => new JsonObject(item.Select(member => KeyValuePair.Create(member.Key, Each(member.Value, change)))),
        JsonArray items => new JsonArray([.. items.Select(item => Each(item, change))]),
        JsonValue value when value.TryGetValue<string>(out var text) => change(text),
        null => null,
        _ => node.DeepClone(),
    };

    private string Name(string value, string kind)
    {
        if (names.TryGetValue(value, out var known))
        {
            return known;
        }

        counts[kind] = counts.GetValueOrDefault(kind) + 1;
        return names[value] = string.Create(CultureInfo.InvariantCulture, $"<{kind}/{counts[kind]}>");
    }

    [GeneratedRegex(@"\b[0-9a-f]{32}\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
