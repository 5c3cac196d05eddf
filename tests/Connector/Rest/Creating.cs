using System.Text.Json.Nodes;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Opens a person's chat, or a thread in a channel, as Teams was seen to (CreateConversation-API-Behavior, 2026-04-17).</summary>
internal sealed class Creating(ConnectorOptions options, TeamsWorld world)
{
    public Answer Create(Call call) => call.Body switch
    {
        null => Refusals.BadSyntax,
        var body when (string?)body["channelData"]?["channel"]?["id"] is { } channel => OpenThread(body, channel),
        var body when Flag(body, "isGroup") => Refusals.BadSyntax,
        var body => OpenChat(body),
    };

    /// <summary>What the limit on creations counts it for.</summary>
    public static string KeyOf(JsonObject? body) => (string?)body?["channelData"]?["channel"]?["id"] ?? MemberIn(body) ?? string.Empty;

    private static string? MemberIn(JsonObject? body) => body?["members"] is JsonArray { Count: 1 } members ? (string?)members[0]?["id"] : null;

    private static string? TenantIn(JsonObject body) => (string?)body["tenantId"] ?? (string?)body["channelData"]?["tenant"]?["id"];

    private static bool Flag(JsonObject body, string member) => body[member] is JsonValue value && value.TryGetValue<bool>(out var set) && set;

    private Answer OpenThread(JsonObject body, string channel)
    {
        if (Access.Refusal(world, channel, out var place) is { } no)
        {
            return no;
        }

        if (place.Kind != PlaceKind.Channel || body["activity"] is not JsonObject activity)
        {
            return Refusals.BadSyntax;
        }

        return PayloadRules.Refusal(activity, place, options.MostBytes) ?? Opened(place, activity);
    }

    private Answer Opened(TeamsPlace place, JsonObject activity)
    {
        var posted = world.Post(place, null, options.Bot.Id, activity.DeepClone().AsObject());
        return Answer.Json(201, new JsonObject { ["id"] = posted.ThreadId, ["activityId"] = posted.Id }) with { Id = posted.Id };
    }

    // People are named by the id that the bot knows them by: no address, no sign-in name.
    private Answer OpenChat(JsonObject body)
    {
        if (MemberIn(body) is not { } member || !member.StartsWith("29:", StringComparison.Ordinal) || TenantIn(body) is null)
        {
            return Refusals.BadSyntax;
        }

        if (world.FindPerson(member) is not { } person || !IsReachable(person) || TenantIn(body) != person.Tenant)
        {
            return Refusals.BotNotInConversationRoster;
        }

        var chat = world.ChatWith(person);
        chat.HasBot = true;
        if (chat.IsBlocked)
        {
            return Refusals.ConversationBlockedByUser;
        }

        return body["activity"] is JsonObject activity ? WithMessage(chat, activity) : Answer.Resource(201, chat.Id);
    }

    private Answer WithMessage(TeamsPlace chat, JsonObject activity)
    {
        if (PayloadRules.Refusal(activity, chat, options.MostBytes) is { } bad)
        {
            return bad;
        }

        var posted = world.Post(chat, null, options.Bot.Id, activity.DeepClone().AsObject());
        return Answer.Json(201, new JsonObject { ["id"] = chat.Id, ["activityId"] = posted.Id }) with { Id = posted.Id };
    }

    /// <summary>The app is installed for him, or in a team that he is in.</summary>
    private bool IsReachable(TeamsPerson person) =>
        world.ChatWith(person).HasBot || world.Teams.Any(team => team.HasBot && team.People.Any(each => each.Id == person.Id));
}
