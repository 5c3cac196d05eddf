using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Client;

/// <summary>Activities about messages.</summary>
internal sealed class Messages(Scene scene, string botName)
{
    /// <summary>What a person wrote; in channels and groups with the mention that makes the bot hear it.</summary>
    public JsonObject Said(string id, TeamsPerson who, TeamsPlace place, string? root, string text)
    {
        var activity = scene.FromClient(scene.Activity("message", id, who, place, root), who);
        activity["textFormat"] = "plain";
        activity["text"] = text;
        return place.Kind == PlaceKind.Personal ? activity : Mentioning(activity);
    }

    /// <summary>A click on a plain submit button: a message without text.</summary>
    public JsonObject Submitted(string id, TeamsPerson who, TeamsMessage card, JsonNode? data)
    {
        var activity = scene.FromClient(scene.Activity("message", id, who, card.Place, card.Root), who);
        activity["value"] = data?.DeepClone();
        activity["replyToId"] = card.Id;
        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    /// <param name="eventType">editMessage or undeleteMessage.</param>
    public JsonObject Edited(JsonObject said, string eventType)
    {
        var activity = said.DeepClone().AsObject();
        activity["type"] = "messageUpdate";
        activity["channelData"]!["eventType"] = eventType;
        return activity;
    }

    public JsonObject Deleted(TeamsPerson who, TeamsMessage message)
    {
        var activity = scene.Activity("messageDelete", message.Id, who, message.Place, message.Root);
        activity["channelData"]!["eventType"] = "softDeleteMessage";
        return activity;
    }

    public JsonObject Reacted(string id, TeamsPerson who, TeamsMessage message, string reaction, bool isAdded)
    {
        var activity = scene.Activity("messageReaction", id, who, message.Place, message.Root);
        activity[isAdded ? "reactionsAdded" : "reactionsRemoved"] = new JsonArray(new JsonObject { ["type"] = reaction });
        activity["replyToId"] = message.Id;
        return activity;
    }

    private JsonObject Mentioning(JsonObject activity)
    {
        var mark = $"<at>{WebUtility.HtmlEncode(botName)}</at>";
        activity["text"] = $"{mark} {(string?)activity["text"]}";
        activity["entities"]!.AsArray().Insert(0, new JsonObject
        {
            ["type"] = "mention",
            ["mentioned"] = scene.BotAccount(),
            ["text"] = mark,
        });
        return activity;
    }
}
