using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Home;

/// <summary>A card as the app's home, where Slack draws neither tables nor charts, and one picture that it refuses would leave the page as it was.</summary>
internal static class HomeView
{
    /// <param name="card">JSON of an Adaptive Card.</param>
    /// <param name="chat">Where what is set off there is answered.</param>
    public static JsonObject Of(string card, string chat) => new()
    {
        ["type"] = "home",
        ["private_metadata"] = new ViewMemo(new Spot(chat), IsHome: true).ToJson(),
        ["blocks"] = JsonNode.Parse(SlackMessage.Of(card, drawings: Drawings.None).Blocks),
    };
}
