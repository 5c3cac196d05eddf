using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Api;

/// <summary>What holds of blocks and what is in them wherever they stand; the numbers as in <see cref="MessageRules"/>.</summary>
internal static class ElementRules
{
    private static readonly Dictionary<string, int> LongestText = new(StringComparer.Ordinal) { ["section"] = 3000, ["header"] = 150, ["button"] = 75 };

    private static readonly Dictionary<(string Type, string Member), int> Most = new()
    {
        [("section", "fields")] = 10, [("context", "elements")] = 10, [("actions", "elements")] = 25, [("table", "rows")] = 100,
        [("static_select", "options")] = 100, [("multi_static_select", "options")] = 100, [("checkboxes", "options")] = 10, [("radio_buttons", "options")] = 10,
    };

    private static readonly Dictionary<string, int> LongestMember = new(StringComparer.Ordinal)
    {
        ["action_id"] = 255, ["block_id"] = 255, ["value"] = 2000, ["url"] = 3000, ["alt_text"] = 2000,
    };

    public static IEnumerable<string> FaultsIn(JsonArray blocks) =>
    [
        .. BlockReading.ObjectsIn(blocks).SelectMany(Of),
        .. Twice(blocks.Select(block => (string?)block?["block_id"]), "block_id"),
        .. blocks.Where(block => (string?)block?["type"] == "actions").SelectMany(block => Twice(block!["elements"]!.AsArray().Select(each => (string?)each!["action_id"]), "action_id")),
    ];

    private static IEnumerable<string> Of(JsonObject item)
    {
        var type = item["type"] is JsonValue named ? named.ToString() : "";
        foreach (var (member, longest) in LongestMember.Where(rule => item[rule.Key] is JsonValue value && value.ToString().Length > rule.Value))
        {
            yield return $"{type}.{member} longer than {longest}";
        }

        if (LongestText.TryGetValue(type, out var most) && item["text"] is JsonObject text && TextOf(text).Length is var length && (length == 0 || length > most))
        {
            yield return $"{type}: a text of {length} characters";
        }

        if (type == "section" && item["text"] is null && item["fields"] is null)
        {
            yield return "an empty section";
        }

        foreach (var (rule, count) in Most.Where(rule => rule.Key.Type == type && item[rule.Key.Member] is JsonArray items && (items.Count == 0 || items.Count > rule.Value)))
        {
            yield return $"{type}.{rule.Member}: none, or more than {count}";
        }

        if (type == "section" && (item["fields"] as JsonArray)?.Any(field => TextOf(field!.AsObject()).Length is 0 or > 2000) is true)
        {
            yield return "a field that is empty or longer than 2000";
        }
    }

    private static IEnumerable<string> Twice(IEnumerable<string?> ids, string what) =>
        ids.OfType<string>().GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{what} twice: {same.Key}");

    private static string TextOf(JsonObject text) => (string?)text["text"] ?? "";
}
