using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Cards.Rendering.BlockKit;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Windows over Slack: opened, drawn anew, or laid over another one.</summary>
public sealed class Windows(SlackApi api)
{
    /// <param name="trigger">Good for three seconds.</param>
    internal Task OpenAsync(string team, string trigger, JsonObject view, CancellationToken cancellationToken) =>
        api.CallAsync(team, SlackMethods.OpenView, new() { ["trigger_id"] = trigger, ["view"] = view }, cancellationToken);

    /// <summary>What was typed into the one below is still there when this is closed.</summary>
    internal Task LayOverAsync(string team, string trigger, JsonObject view, CancellationToken cancellationToken) =>
        api.CallAsync(team, SlackMethods.PushView, new() { ["trigger_id"] = trigger, ["view"] = view }, cancellationToken);

    internal Task RedrawAsync(string team, string id, JsonObject view, CancellationToken cancellationToken) =>
        api.CallAsync(team, SlackMethods.UpdateView, new() { ["view_id"] = id, ["view"] = view }, cancellationToken);

    /// <summary>A card as a view.</summary>
    internal static JsonObject Draw(string card, string title, ViewMemo memo) => With(SlackView.Of(card, title), memo);

    /// <summary>What a button opens: its view, with where that was.</summary>
    /// <param name="view">JSON, as it is drawn.</param>
    internal static JsonObject With(string view, ViewMemo memo)
    {
        var drawn = JsonNode.Parse(view)!.AsObject();
        drawn["private_metadata"] = (memo with { Data = Nodes.Parse(drawn.TextAt("private_metadata")) }).ToJson();
        if (memo.Round > 0)
        {
            Rename(drawn, memo.Round);
        }

        return drawn;
    }

    /// <summary>Slack keeps what stands in a field whose block has the same name as before; what is drawn anew says itself what is to stand there.</summary>
    private static void Rename(JsonObject view, int round)
    {
        foreach (var block in (view["blocks"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (block.TextAt("block_id") is { } id)
            {
                block["block_id"] = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{id}~{round}");
            }
        }
    }
}
