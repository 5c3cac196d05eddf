using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What was filled in, as the inputs of an Adaptive Card would say it: each under its id, as a text; several choices with commas between.</summary>
internal static class Typed
{
    /// <param name="state">Of a view: <c>state.values</c>, by block and by action. The action's id is the input's.</param>
    public static IEnumerable<KeyValuePair<string, string>> Of(JsonNode? state) =>
        from block in state.At("values") as JsonObject ?? []
        from input in block.Value as JsonObject ?? []
        where input.Value is JsonObject
        select KeyValuePair.Create(input.Key, Said(input.Value!.AsObject()));

    /// <summary>The first field of the view, by its block.</summary>
    public static string? FirstBlock(JsonNode? state) => (state.At("values") as JsonObject)?.Select(block => block.Key).FirstOrDefault();

    private static string Said(JsonObject input) => input.TextAt("type") switch
    {
        "static_select" or "external_select" or "radio_buttons" => input.TextAt("selected_option", "value"),
        "multi_static_select" or "multi_external_select" => Values(input["selected_options"], option => option.TextAt("value")),
        "checkboxes" => Toggled(input["selected_options"]),
        "users_select" => input.TextAt("selected_user"),
        "multi_users_select" => Values(input["selected_users"], user => user?.ToString()),
        "datepicker" => input.TextAt("selected_date"),
        "timepicker" => input.TextAt("selected_time"),
        // plain_text_input, number_input and their kin.
        _ => input.TextAt("value"),
    } ?? string.Empty;

    private static string Values(JsonNode? chosen, Func<JsonNode?, string?> value) => string.Join(',', (chosen as JsonArray ?? []).Select(value));

    /// <summary>One box is a toggle, which says so when it is off too.</summary>
    private static string Toggled(JsonNode? chosen) => Values(chosen, option => option.TextAt("value")) is { Length: > 0 } on ? on : "false";
}
