using System.Text.Json.Nodes;
using Helmsman.Bot.Interactions;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What a gesture got back.</summary>
internal abstract record Got
{
    /// <summary>Nothing to be shown: what it set off shows itself.</summary>
    public sealed record Nothing : Got;

    /// <param name="Json">Of an Adaptive Card.</param>
    public sealed record Card(string Json) : Got
    {
        /// <summary>It asks for something to be filled in, and not only once somebody unfolds it: a window is for that.</summary>
        public bool AsksNow => Asks(Nodes.Parse(Json)?["body"]);

        private static bool Asks(JsonNode? node) => node switch
        {
            JsonArray nodes => nodes.Any(Asks),
            JsonObject hidden when hidden["isVisible"] is JsonValue shown && shown.TryGetValue<bool>(out var isShown) && !isShown => false,
            JsonObject input when input.TextAt("type")?.StartsWith("Input.", StringComparison.Ordinal) is true => true,
            JsonObject group => Asks(group["items"]) || Asks(group["columns"]),
            _ => false,
        };
    }

    /// <summary>A card over the conversation.</summary>
    public sealed record Dialog(string Title, string Json) : Got;

    public sealed record Sentence(string Text) : Got;

    /// <summary>A sentence in the place of what was sent.</summary>
    public sealed record Done(string Text) : Got;

    /// <summary>The answer came, or comes, as a message of its own.</summary>
    public sealed record Elsewhere : Got;

    /// <param name="answer">What the bot itself calls it, where it was a click.</param>
    public static Got Of(InvokeResponse? response, Answer? answer) => (response?.Body, answer) switch
    {
        (_, Answer.Elsewhere) => new Elsewhere(),
        (AdaptiveCardInvokeResponse { Value: Error { Message: { } sentence } }, _) => new Sentence(sentence),
        (AdaptiveCardInvokeResponse { Type: AdaptiveCard.ContentType, Value: { } card }, _) => new Card(Wire.TextOf(card)!),
        (AdaptiveCardInvokeResponse { Value: string sentence }, _) => new Sentence(sentence),
        (TaskModuleResponse { Task: TaskModuleContinueResponse { Value: { } task } }, _) => new Dialog(task.Title ?? "", Wire.TextOf(task.Card?.Content)!),
        (TaskModuleResponse { Task: TaskModuleMessageResponse { Value: { } sentence } }, _) => new Done(sentence),
        _ => new Nothing(),
    };
}
