using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Client;

/// <summary>Activities that wait for an answer.</summary>
internal sealed class Invokes(Scene scene)
{
    public JsonObject Of(string id, TeamsPerson who, TeamsPlace place, string name, JsonNode? value, TeamsMessage? on = null)
    {
        var activity = scene.FromClient(scene.Activity("invoke", id, who, place, on?.Root), who);
        activity["name"] = name;
        activity["value"] = value;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        if (on is not null)
        {
            activity["replyToId"] = on.Id;
        }

        return activity;
    }

    /// <summary>A button or a refresh, with what was filled in merged into its data.</summary>
    /// <param name="trigger">manual or automatic; null: left out, as some clients do, with the action's id.</param>
    public JsonObject Execute(string id, TeamsPerson who, TeamsMessage card, JsonObject button, JsonObject? inputs, string? trigger)
    {
        var data = button["data"] is JsonObject own ? own.DeepClone().AsObject() : [];
        foreach (var (name, input) in inputs ?? [])
        {
            data[name] = input?.DeepClone();
        }

        var action = new JsonObject { ["type"] = "Action.Execute", ["title"] = (string?)button["title"], ["verb"] = (string?)button["verb"], ["data"] = data };
        var value = new JsonObject { ["action"] = action };
        if (trigger is not null)
        {
            action["id"] = (string?)button["id"];
            value["trigger"] = trigger;
        }

        return Of(id, who, card.Place, "adaptiveCard/action", value, card);
    }
}
