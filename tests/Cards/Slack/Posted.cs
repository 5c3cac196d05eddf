using System.Text.Json.Nodes;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Tests.Cards.Slack;

/// <summary>What goes to Slack as one file: for people to look at, and for the judge.</summary>
internal static class Posted
{
    public static JsonObject Of(SlackMessage message) => new()
    {
        ["text"] = message.Text,
        ["isWhole"] = message.IsWhole,
        ["blocks"] = JsonNode.Parse(message.Blocks),
        ["views"] = new JsonObject(message.Views.Select(view => KeyValuePair.Create(view.Key, JsonNode.Parse(view.Value)))),
    };

    public static JsonObject OfView(string view) => new() { ["view"] = JsonNode.Parse(view) };
}
