using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;
using Helmsman.Connector.World;

namespace Helmsman.Connector.Rest;

/// <summary>Who is there, and which channels a team has.</summary>
internal sealed class Rosters(TeamsWorld world)
{
    private const int UsualPage = 200;
    private const int LargestPage = 500;

    public Answer All(Call call) => InRoster(call, out var place)
        ?? Answer.Json(200, new JsonArray([.. place.People.Select(person => PersonForms.InList(person))]));

    public Answer Page(Call call)
    {
        if (InRoster(call, out var place) is { } no)
        {
            return no;
        }

        var size = int.TryParse(call.Query.GetValueOrDefault("pageSize"), CultureInfo.InvariantCulture, out var asked) ? Math.Clamp(asked, 1, LargestPage) : UsualPage;
        if (StartOf(call.Query.GetValueOrDefault("continuationToken")) is not { } start)
        {
            return Answer.Error(400, "Bad Argument", "The continuationToken is not one of ours.");
        }

        var page = new JsonObject
        {
            ["members"] = new JsonArray([.. place.People.Skip(start).Take(size).Select(person => PersonForms.InList(person))]),
        };
        if (start + size < place.People.Count)
        {
            page["continuationToken"] = TokenFor(start + size);
        }

        return Answer.Json(200, page);
    }

    public Answer One(Call call)
    {
        if (InRoster(call, out var place) is { } no)
        {
            return no;
        }

        return world.FindPerson(call.Target) is { } person && place.People.Any(each => each.Id == person.Id)
            ? Answer.Json(200, PersonForms.Alone(person))
            : Answer.Error(404, "MemberNotFoundInConversation", "The member was not found in the conversation.");
    }

    public Answer Team(Call call) => InTeam(call, out var team) ?? Answer.Json(200, new JsonObject
    {
        ["id"] = team.Id,
        ["name"] = team.Name,
        ["aadGroupId"] = team.GroupId,
        ["tenantId"] = team.Tenant,
        ["type"] = "standard",
        ["channelCount"] = team.Channels.Count(channel => !channel.IsDeleted),
        ["memberCount"] = team.People.Count,
    });

    // General comes without a name: each client says it in its own language. Bots are not told of private channels.
    public Answer Channels(Call call) => InTeam(call, out var team) ?? Answer.Json(200, new JsonObject
    {
        ["conversations"] = new JsonArray([.. team.Channels
            .Where(channel => channel is { IsDeleted: false, IsPrivate: false })
            .Select(channel => new JsonObject { ["id"] = channel.Id, ["name"] = channel.Name, ["type"] = "standard" })]),
    });

    // A roster belongs to the place: which thread was named does not matter.
    private Answer? InRoster(Call call, out TeamsPlace place) => Access.Refusal(world, call.Conversation!.Split(';')[0], out place);

    private Answer? InTeam(Call call, out TeamsTeam team)
    {
        team = world.FindTeam(call.Conversation)!;
        return team switch
        {
            null => Refusals.ConversationNotFound,
            { HasBot: false } => Refusals.BotNotInConversationRoster,
            _ => null,
        };
    }

    private static string TokenFor(int start) => Base64Url.EncodeToString(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"from:{start}")));

    private static int? StartOf(string? token)
    {
        if (token is null)
        {
            return 0;
        }

        return Base64Url.IsValid(token)
            && Encoding.ASCII.GetString(Base64Url.DecodeFromChars(token)).Split(':') is ["from", var start]
            && int.TryParse(start, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
