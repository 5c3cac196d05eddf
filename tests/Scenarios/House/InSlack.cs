using System.Text.Json.Nodes;
using Helmsman.Cards.Elements;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>A card that was sent, as it would be read in Slack: the message, and the views that it opens.</summary>
/// <param name="Says">Its texts, in their order.</param>
/// <param name="Offers">Its buttons, those that send a view included; not those that only open one.</param>
/// <param name="Pictures">What is said of those that are seen.</param>
public sealed record InSlack(IReadOnlyList<string> Says, IReadOnlyList<InSlack.Offer> Offers, IReadOnlyList<string> Pictures)
{
    /// <param name="Carries">JSON, or an address.</param>
    public sealed record Offer(string Title, string Carries)
    {
        public string? Verb => Carries.StartsWith('{') ? (string?)JsonNode.Parse(Carries)!["verb"] : null;
    }

    public string Words => string.Join('\n', Says);

    public static InSlack Of(JsonNode card) => Of(Message(card));

    /// <summary>What is read or can be pressed in Teams, and not in Slack. Empty for whatever card.</summary>
    public static IEnumerable<string> Misses(JsonNode card)
    {
        var message = Message(card);
        if (!message.IsWhole)
        {
            return [];
        }

        var slack = Of(message);
        var words = Bare(slack.Words);
        return
        [
            .. InTeams.Texts(card).Where(text => !words.Contains(Bare(text), StringComparison.Ordinal)).Select(text => $"not said in Slack: {text}"),
            .. InTeams.Pictures(card).Except(slack.Pictures).Select(text => $"not shown in Slack: {text}"),
            .. InTeams.Offers(card).Where(offer => !slack.Offers.Contains(offer)).Select(offer => $"not offered in Slack: {offer}"),
        ];
    }

    private static SlackMessage Message(JsonNode card) => SlackMessage.Of(card.ToJsonString(), "summary");

    private static InSlack Of(SlackMessage message)
    {
        List<JsonNode> all = [JsonNode.Parse(message.Blocks)!, .. message.Views.Values.Select(view => JsonNode.Parse(view)!)];
        return new([.. all.SelectMany(Texts)], [.. all.SelectMany(Buttons)], [.. PicturesIn(all[0].AsArray())]);
    }

    private static IEnumerable<string> PicturesIn(JsonArray blocks) => blocks.Where(block => (string?)block!["type"] == "image").Select(block => (string)block!["alt_text"]!);

    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Texts),
        JsonObject { } item when (string?)item["type"] == "rich_text_section" => [string.Concat(item["elements"]!.AsArray().Select(run => (string?)run!["text"]))],
        JsonObject item when item["text"] is JsonValue text => [(string)text!],
        JsonObject item when (string?)item["type"] == "data_visualization" => [(string)item["title"]!, .. item["chart"]!["axis_config"]!["categories"]!.AsArray().Select(label => (string)label!)],
        JsonObject item => item.SelectMany(member => Texts(member.Value)),
        _ => [],
    };

    private static IEnumerable<Offer> Buttons(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Buttons),
        JsonObject item when (string?)(item["type"] as JsonValue) == "button" => (item["value"] ?? item["url"]) is { } carried ? [new((string)item["text"]!["text"]!, (string)carried!)] : [],
        JsonObject item when item["submit"] is { } submit => Buttons(item["blocks"]).Prepend(new((string)submit["text"]!, (string)item["private_metadata"]!)),
        JsonObject item => item.SelectMany(member => Buttons(member.Value)),
        _ => [],
    };

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    /// <summary>The same, read from the card as Teams shows it.</summary>
    private static class InTeams
    {
        public static IEnumerable<string> Texts(JsonNode? node) => node switch
        {
            JsonArray items => items.SelectMany(Texts),
            JsonObject item => TypeOf(item) switch
            {
                "TextBlock" => [Escaping.Unescape(((string)item["text"]!).Replace("<at>", "@", StringComparison.Ordinal).Replace("</at>", "", StringComparison.Ordinal))],
                "RichTextBlock" => [string.Concat((item["inlines"] as JsonArray ?? []).Select(run => (string?)run!["text"]))],
                { } chart when chart.StartsWith("Chart.", StringComparison.Ordinal) => [],
                { } input when input.StartsWith("Input.", StringComparison.Ordinal) => [(string?)item["label"] ?? ""],
                { } action when action.StartsWith("Action.", StringComparison.Ordinal) => [],
                "Image" => [],
                _ => item.Where(member => member.Key is "body" or "items" or "columns" or "rows" or "cells").SelectMany(member => Texts(member.Value)),
            },
            _ => [],
        };

        public static IEnumerable<string> Pictures(JsonNode? node) => node switch
        {
            JsonArray items => items.SelectMany(Pictures),
            JsonObject item when TypeOf(item) is "Image" => [(string)item["altText"]!],
            JsonObject item => item.Where(member => member.Key is "body" or "items" or "columns").SelectMany(member => Pictures(member.Value)),
            _ => [],
        };

        /// <summary>A picture opens by itself in Slack.</summary>
        public static IEnumerable<Offer> Offers(JsonNode? node) => node switch
        {
            JsonArray items => items.SelectMany(Offers),
            JsonObject item when TypeOf(item) is "Image" => [],
            JsonObject item when TypeOf(item) is "Action.Execute" or "Action.Submit" => [new((string)item["title"]!, Readable(item["data"]!))],
            JsonObject item when TypeOf(item) is "Action.OpenUrl" => [new((string)item["title"]!, (string)item["url"]!)],
            JsonObject item => item.Where(member => member.Key is not ("fallback" or "refresh")).SelectMany(member => Offers(member.Value)),
            _ => [],
        };

        private static string? TypeOf(JsonObject item) => (string?)(item["type"] as JsonValue);

        private static string Readable(JsonNode data) => data.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
