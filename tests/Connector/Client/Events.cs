using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Client;

/// <summary>Activities about places and who is in them.</summary>
internal sealed class Events(Scene scene)
{
    /// <param name="action">add, remove or add-upgrade.</param>
    public JsonObject Installation(string id, TeamsPerson who, TeamsPlace place, string action)
    {
        var activity = scene.FromClient(scene.Activity("installationUpdate", id, who, place), who);
        activity["action"] = action;
        activity["channelData"] = PlaceData(place, null);
        if (place.Team is not null)
        {
            activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = place.Id } };
        }

        activity["channelData"]!["source"] = new JsonObject { ["name"] = "message" };
        return activity;
    }

    public JsonObject BotAdded(string id, TeamsPerson who, TeamsPlace place, bool isAdded)
    {
        var activity = Members(id, who, place, isAdded);
        activity[isAdded ? "membersAdded" : "membersRemoved"]!.AsArray().Add(scene.BotAccount());
        return activity;
    }

    public JsonObject PeopleMoved(string id, TeamsPerson who, TeamsPlace place, IEnumerable<TeamsPerson> people, bool isAdded)
    {
        var activity = Members(id, who, place, isAdded);
        foreach (var person in people)
        {
            activity[isAdded ? "membersAdded" : "membersRemoved"]!.AsArray().Add(Scene.Bare(person));
        }

        return activity;
    }

    /// <summary>Told in the team's own conversation; the channel it is about stands in channelData.</summary>
    public JsonObject OfChannel(string id, TeamsPerson who, TeamsPlace channel, string eventType)
    {
        var activity = scene.Activity("conversationUpdate", id, who, channel.Team!.General);
        activity["channelData"] = PlaceData(channel.Team.General, eventType);
        activity["channelData"]!["channel"] = new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name ?? "General" };
        return activity;
    }

    public JsonObject OfTeam(string id, TeamsPerson who, TeamsTeam team, string eventType)
    {
        var activity = scene.Activity("conversationUpdate", id, who, team.General);
        activity["channelData"] = PlaceData(team.General, eventType);
        return activity;
    }

    private JsonObject Members(string id, TeamsPerson who, TeamsPlace place, bool isAdded)
    {
        var activity = scene.Activity("conversationUpdate", id, who, place.Team?.General ?? place);
        var eventType = place.Team is null ? null : isAdded ? "teamMemberAdded" : "teamMemberRemoved";
        activity["channelData"] = PlaceData(place, eventType);
        activity[isAdded ? "membersAdded" : "membersRemoved"] = new JsonArray();
        return activity;
    }

    private static JsonObject PlaceData(TeamsPlace place, string? eventType)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = place.Tenant } };
        if (place.Team is { } team)
        {
            data["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Name, ["aadGroupId"] = team.GroupId };
        }

        if (eventType is not null)
        {
            data["eventType"] = eventType;
        }

        return data;
    }
}
