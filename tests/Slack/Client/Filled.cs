using System.Text.Json.Nodes;
using Helmsman.Slack.World;

namespace Helmsman.Slack.Client;

/// <summary>A view's fields as they are when it is sent: what stood in them, and what the person put in its place.</summary>
public static class Filled
{
    private static readonly string[] Types = ["static_select", "radio_buttons"];

    /// <param name="typed">By the block's id; of a choice its value, of several with commas between.</param>
    public static JsonObject In(JsonObject view, IReadOnlyDictionary<string, string> typed) => new(BlockReading.InputsOf(view["blocks"]).Select(input =>
    {
        var (block, element) = ((string)input["block_id"]!, input["element"]!.AsObject());
        var value = typed.TryGetValue(block, out var own) ? Of(element, own) : Of(element);
        value["type"] = element["type"]!.DeepClone();
        return KeyValuePair.Create(block, (JsonNode?)new JsonObject { [(string)element["action_id"]!] = value });
    }));

    /// <summary>What a client sent of a view, with what it left out: Slack also sends the fields that nobody touched.</summary>
    public static void Complete(JsonObject view)
    {
        var sent = view["state"]!["values"]!.AsObject();
        foreach (var (block, fields) in In(view, new Dictionary<string, string>(StringComparer.Ordinal)))
        {
            var (field, untouched) = fields!.AsObject().First();
            var isEmpty = sent[block]?[field] is not JsonObject value || value.All(member => member.Key == "type" || member.Value is null or JsonArray { Count: 0 });
            sent[block] = isEmpty ? new JsonObject { [field] = untouched!.DeepClone() } : sent[block]!.DeepClone();
        }
    }

    private static JsonObject Of(JsonObject element, string typed) => (string)element["type"]! switch
    {
        "datepicker" => new() { ["selected_date"] = Text(typed) },
        "timepicker" => new() { ["selected_time"] = Text(typed) },
        "users_select" => new() { ["selected_user"] = Text(typed) },
        "multi_users_select" => new() { ["selected_users"] = new JsonArray([.. Parts(typed).Select(id => (JsonNode)id)]) },
        "checkboxes" or "multi_static_select" => new() { ["selected_options"] = new JsonArray([.. Parts(typed).Select(value => Option(element, value))]) },
        var type when Types.Contains(type) => new() { ["selected_option"] = typed.Length == 0 ? null : Option(element, typed) },
        _ => new() { ["value"] = Text(typed) },
    };

    private static JsonObject Of(JsonObject element) => (string)element["type"]! switch
    {
        "datepicker" => new() { ["selected_date"] = element["initial_date"]?.DeepClone() },
        "timepicker" => new() { ["selected_time"] = element["initial_time"]?.DeepClone() },
        "users_select" => new() { ["selected_user"] = element["initial_user"]?.DeepClone() },
        "multi_users_select" => new() { ["selected_users"] = element["initial_users"]?.DeepClone() ?? new JsonArray() },
        "checkboxes" or "multi_static_select" => new() { ["selected_options"] = element["initial_options"]?.DeepClone() ?? new JsonArray() },
        var type when Types.Contains(type) => new() { ["selected_option"] = element["initial_option"]?.DeepClone() },
        _ => new() { ["value"] = element["initial_value"]?.DeepClone() },
    };

    private static JsonNode Option(JsonObject element, string value) =>
        BlockReading.ObjectsIn(element).FirstOrDefault(each => each["text"] is JsonObject && (string?)each["value"] == value)?.DeepClone()
        ?? throw new InvalidOperationException($"{element["action_id"]} has no choice {value}: {element.ToJsonString()}");

    private static string[] Parts(string typed) => typed.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static JsonNode? Text(string typed) => typed.Length == 0 ? null : typed;
}
