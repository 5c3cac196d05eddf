using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Signing;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Slack's request URL for what people press and send.</summary>
internal static class InteractivityEndpoint
{
    public const string Path = "/slack/interactivity";

    public static void MapSlackInteractivity(this IEndpointRouteBuilder app) => app.MapPost(Path, TakeAsync).ForSlack();

    private static async Task<IResult> TakeAsync(HttpRequest request, SlackInteractivity interactivity)
    {
        if (await PayloadAsync(request) is not { } payload)
        {
            return Results.BadRequest();
        }

        // Slack hanging up is no reason to do it by halves.
        var answer = await interactivity.TakeAsync(payload, CancellationToken.None);
        return answer is null ? Results.Ok() : Results.Text(answer.ToJsonString(), "application/json");
    }

    private static async Task<JsonObject?> PayloadAsync(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType ? Nodes.Parse((await request.ReadFormAsync())["payload"]) : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
