using System.Globalization;
using System.Text.Json.Nodes;
using Helmsman.Connector.Identity;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Client;

/// <summary>What every activity from Teams carries, whatever it tells.</summary>
internal sealed class Scene(BotRegistration bot, string serviceUrl, TimeProvider clock)
{
    /// <param name="who">Whoever did it.</param>
    /// <param name="root">The thread's first message; null outside channels and for what concerns the whole conversation.</param>
    public JsonObject Activity(string type, string id, TeamsPerson who, TeamsPlace place, string? root = null)
    {
        var now = clock.GetUtcNow();
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = id,
            ["timestamp"] = now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture),
            ["serviceUrl"] = serviceUrl,
            ["channelId"] = "msteams",
            ["from"] = Account(who),
            ["conversation"] = Conversation(place, root),
            ["recipient"] = new JsonObject { ["id"] = bot.Id, ["name"] = bot.Name },
            ["channelData"] = ChannelData(place),
        };
    }

    /// <summary>What a client adds where a person wrote or clicked.</summary>
    public JsonObject FromClient(JsonObject activity, TeamsPerson who)
    {
        var local = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(who.Zone));
        activity["localTimestamp"] = local.ToString("yyyy-MM-ddTHH:mm:ss.fffzzz", CultureInfo.InvariantCulture);
        activity["localTimezone"] = who.Zone;
        activity["locale"] = who.Locale;
        activity["entities"] = new JsonArray(new JsonObject
        {
            ["type"] = "clientInfo",
            ["locale"] = who.Locale,
            ["country"] = who.Country,
            ["platform"] = "Web",
            ["timezone"] = who.Zone,
        });
        return activity;
    }

    public JsonObject BotAccount() => new() { ["id"] = bot.Id, ["name"] = bot.Name };

    // What Teams tells of people beside the one who acts is their ids alone.
    public static JsonObject Bare(TeamsPerson person) => new() { ["id"] = person.Id, ["aadObjectId"] = person.Oid };

    private static JsonObject Account(TeamsPerson person) => new() { ["id"] = person.Id, ["name"] = person.Name, ["aadObjectId"] = person.Oid };

    private static JsonObject Conversation(TeamsPlace place, string? root)
    {
        var conversation = new JsonObject
        {
            ["conversationType"] = place.ConversationType,
            ["tenantId"] = place.Tenant,
            ["id"] = root is null ? place.Id : $"{place.Id};messageid={root}",
        };
        if (place.Kind != PlaceKind.Personal)
        {
            conversation["isGroup"] = true;
        }

        return conversation;
    }

    private static JsonObject ChannelData(TeamsPlace place)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = place.Tenant } };
        if (place.Team is { } team)
        {
            data["teamsChannelId"] = place.Id;
            data["teamsTeamId"] = team.Id;
            data["channel"] = new JsonObject { ["id"] = place.Id };
            data["team"] = new JsonObject { ["id"] = team.Id };
        }

        return data;
    }
}
