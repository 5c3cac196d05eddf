using System.Globalization;
using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Local;

/// <summary>What the bot asks of the channel: the Bot Framework connector's REST API, as far as a chat needs it.</summary>
public static class ConnectorEndpoints
{
    public static void MapConnector(this IEndpointRouteBuilder local)
    {
        var conversations = local.MapGroup("v3/conversations");
        conversations.MapPost("", CreateAsync);
        conversations.MapPost("{conversation}/activities", SendAsync);
        conversations.MapPost("{conversation}/activities/{activity}", SendAsync);
        conversations.MapPut("{conversation}/activities/{activity}", UpdateAsync);
        conversations.MapDelete("{conversation}/activities/{activity}", DeleteAsync);
        conversations.MapGet("{conversation}/members", MembersAsync);
        conversations.MapGet("{conversation}/pagedmembers", PagedMembersAsync);
        conversations.MapGet("{conversation}/members/{member}", MemberAsync);
    }

    /// <summary>A chat with one person always exists: it is found, as the real connector does the second time.</summary>
    private static async Task<IResult> CreateAsync(HttpRequest request, Rooms rooms, Posting posting, CancellationToken cancellationToken)
    {
        if (await WireBody.ReadAsync(request, cancellationToken) is not { } parameters || parameters["members"] is not JsonArray { Count: 1 } members)
        {
            return WireError.BadSyntax("A conversation is created with exactly one member.");
        }

        if (await rooms.ChatOfAsync(WireBody.Text(members[0]?["id"]), cancellationToken) is not { } chat)
        {
            return WireError.NotFound("ConversationNotFound", "Nobody here has this id.");
        }

        return parameters["activity"] is JsonObject first
            ? await posting.PostAsync(chat, first, id => new() { ["id"] = chat.Id, ["activityId"] = id }, cancellationToken)
            : Results.Json(new JsonObject { ["id"] = chat.Id }, LocalJson.Default.JsonObject, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> SendAsync(string conversation, HttpRequest request, Rooms rooms, Posting posting, CancellationToken cancellationToken) =>
        await rooms.FindAsync(conversation, cancellationToken) is not { } room ? WireError.NoConversation()
        : await WireBody.ReadAsync(request, cancellationToken) is not { } sent ? WireError.BadSyntax("The body is no activity.")
        : await posting.PostAsync(room, sent, id => new() { ["id"] = id }, cancellationToken);

    private static async Task<IResult> UpdateAsync(
        string conversation, string activity, HttpRequest request, Rooms rooms, Posting posting, CancellationToken cancellationToken) =>
        await rooms.FindAsync(conversation, cancellationToken) is not { } room ? WireError.NoConversation()
        : await WireBody.ReadAsync(request, cancellationToken) is not { } sent ? WireError.BadSyntax("The body is no activity.")
        : await posting.EditAsync(room, activity, sent, cancellationToken);

    private static async Task<IResult> DeleteAsync(string conversation, string activity, Rooms rooms, Posting posting, CancellationToken cancellationToken) =>
        await rooms.FindAsync(conversation, cancellationToken) is not { } room
            ? WireError.NoConversation()
            : await posting.DeleteAsync(room, activity, cancellationToken);

    private static async Task<IResult> MembersAsync(string conversation, Rooms rooms, CancellationToken cancellationToken) =>
        await rooms.FindAsync(conversation, cancellationToken) is { } room
            ? Results.Json(Accounts(room.Members), LocalJson.Default.JsonArray)
            : WireError.NoConversation();

    private static async Task<IResult> PagedMembersAsync(
        string conversation, Rooms rooms, CancellationToken cancellationToken, int pageSize = 50, string? continuationToken = null)
    {
        if (await rooms.FindAsync(conversation, cancellationToken) is not { } room)
        {
            return WireError.NoConversation();
        }

        var start = int.TryParse(continuationToken, CultureInfo.InvariantCulture, out var from) ? from : 0;
        var next = start + Math.Clamp(pageSize, 1, 500);
        var page = new JsonObject { ["members"] = Accounts(room.Members.Skip(start).Take(next - start)) };
        if (next < room.Members.Count)
        {
            page["continuationToken"] = next.ToString(CultureInfo.InvariantCulture);
        }

        return Results.Json(page, LocalJson.Default.JsonObject);
    }

    private static async Task<IResult> MemberAsync(string conversation, string member, Rooms rooms, CancellationToken cancellationToken) =>
        await rooms.FindAsync(conversation, cancellationToken) is not { } room ? WireError.NoConversation()
        : room.Member(member) is { } found ? Results.Json(found.ToAccount(), LocalJson.Default.JsonObject)
        : WireError.NotFound("MemberNotFoundInConversation", "The user is not in the conversation.");

    private static JsonArray Accounts(IEnumerable<LocalPerson> people) => [.. people.Select(person => person.ToAccount())];
}
