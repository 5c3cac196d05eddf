using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Out;

/// <summary>
/// Answers that are offered with a question, as buttons under it. Whoever presses one says it: its value is what comes in as his message. Only in a chat of
/// two, as in Teams: in a channel somebody else could answer.
/// </summary>
public static class Suggestions
{
    /// <summary>What their action_ids begin with.</summary>
    public const string ActionId = "say";

    /// <returns>Blocks as JSON; null where a text has none, or would not fit.</returns>
    public static string? Of(Activity activity) =>
        activity is { Text: { Length: > 0 and <= Limits.TextObject } text, SuggestedActions.Actions: { Count: > 0 and <= Limits.Buttons } answers }
            ? new JsonArray(Section(text), new JsonObject { ["type"] = "actions", ["elements"] = new JsonArray([.. answers.Select(Button)]) }).ToJsonString()
            : null;

    private static JsonObject Section(string text) => new() { ["type"] = "section", ["text"] = Plain(text) };

    private static JsonNode Button(CardAction answer, int index) => new JsonObject
    {
        ["type"] = "button",
        ["action_id"] = string.Create(CultureInfo.InvariantCulture, $"{ActionId}:{index + 1}"),
        ["text"] = Plain((answer.Title ?? string.Empty).Shortened(Limits.ButtonText)),
        ["value"] = (answer.Value?.ToString() ?? answer.Title ?? string.Empty).Shortened(Limits.ButtonValue),
    };

    private static JsonObject Plain(string text) => new() { ["type"] = "plain_text", ["text"] = text, ["emoji"] = false };
}
