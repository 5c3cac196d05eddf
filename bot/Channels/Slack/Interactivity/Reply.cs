using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What is answered to a view that was sent.</summary>
internal static class Reply
{
    /// <summary>It closes, and whatever lies below it.</summary>
    public static JsonObject Close => new() { ["response_action"] = "clear" };

    public static JsonObject Redraw(JsonObject view) => new() { ["response_action"] = "update", ["view"] = view };

    /// <param name="view">What it got back, drawn.</param>
    public static JsonObject To(Got got, Gesture gesture, JsonObject? view) => (got, view) switch
    {
        // What was typed stays, and the sentence stands at the first field.
        (Got.Sentence said, _) when Typed.FirstBlock(gesture.View?.State) is { } field => new() { ["response_action"] = "errors", ["errors"] = new JsonObject { [field] = said.Text } },
        _ when IsToldInConversation(got, gesture) => Close,
        (_, { } drawn) => Redraw(drawn),
        _ => Close,
    };

    /// <summary>There is a message behind the view, and what came of it is seen there.</summary>
    public static bool IsToldInConversation(Got got, Gesture gesture) =>
        !gesture.IsAtHome && got is Got.Elsewhere or Got.Card { AsksNow: false };
}
