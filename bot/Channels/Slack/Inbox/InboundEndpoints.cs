using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.Signing;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>Slack's request URLs for events and commands. Both are answered once what came is kept, long before it is worked off.</summary>
internal static class InboundEndpoints
{
    public const string Events = "/slack/events";

    public const string Commands = "/slack/commands";

    /// <summary>Slack asks whether the address is the app's own, once when it is entered.</summary>
    private const string Question = "url_verification";

    public static void MapEvents(this IEndpointRouteBuilder app)
    {
        app.MapPost(Events, TakeEventAsync).ForSlack();
        app.MapPost(Commands, TakeCommandAsync).ForSlack();
    }

    private static async Task<IResult> TakeEventAsync(HttpRequest request, EventDoor door)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return Payload.Parse(body.GetBuffer().AsSpan(0, (int)body.Length)) switch
        {
            { } asked when asked.Text("type") == Question => asked.Text("challenge") is { } challenge ? Results.Text(challenge) : Results.BadRequest(),
            { } payload when await door.TakeAsync(payload) => Results.Ok(),
            _ => Results.BadRequest(),
        };
    }

    private static async Task<IResult> TakeCommandAsync(HttpRequest request, CommandsIn commands)
    {
        if (await ReadFormAsync(request) is not { } form)
        {
            return Results.BadRequest();
        }

        var fields = new JsonObject(form.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Key, field.Value.ToString())));
        return await commands.TakeAsync(fields) is { } answer ? Results.Text(answer.ToJsonString(), "application/json") : Results.BadRequest();
    }

    private static async Task<IFormCollection?> ReadFormAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? await request.ReadFormAsync() : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
