using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;

namespace Helmsman.Bot.Channels.Local;

/// <summary>What the page asks of the channel.</summary>
public static class PageEndpoints
{
    public static void MapPage(this IEndpointRouteBuilder local)
    {
        var page = local.MapGroup("page").AddEndpointFilter(NotThereAsync);
        page.MapGet("state", StateAsync);
        page.MapGet("rooms/{room}/messages", HistoryAsync);
        page.MapGet("events", Events);
        page.MapPost("say", SayAsync);
        page.MapPost("click", ClickAsync);
        page.MapPost("files", ShareAsync);
        local.MapGet("files/{key}/{name}", Fetch);
    }

    private static async Task<IResult> StateAsync(
        Rooms rooms, ActivityStore store, Introductions introductions, TimeProvider clock, CancellationToken cancellationToken)
    {
        await introductions.CatchUpAsync(clock.GetUtcNow(), cancellationToken);
        var all = await rooms.ListAsync(cancellationToken);
        var shown = new List<PageRoom>();
        foreach (var room in all)
        {
            shown.Add(new PageRoom(room.Id, room.IsTeam ? null : room.Members[0].User, await store.NewestAsync(room.Id, cancellationToken)));
        }

        return Results.Json(new PageState(new PageBot(LocalBot.Id, LocalBot.Name), all[0].Members, shown), LocalJson.Default.PageState);
    }

    private static async Task<IResult> HistoryAsync(string room, ActivityStore store, CancellationToken cancellationToken) =>
        Results.Json(await store.HistoryAsync(room, cancellationToken), LocalJson.Default.IReadOnlyListPageMessage);

    private static IResult Events(HttpRequest request, LocalFeed feed, IHostApplicationLifetime lifetime, CancellationToken cancellationToken) =>
        Results.ServerSentEvents(UntilEitherEndsAsync(feed, request.Headers["Last-Event-ID"], lifetime.ApplicationStopping, cancellationToken));

    /// <summary>An open page must not hold up the program's end.</summary>
    private static async IAsyncEnumerable<SseItem<string>> UntilEitherEndsAsync(
        LocalFeed feed, string? lastEventId, CancellationToken stopping, [EnumeratorCancellation] CancellationToken left)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, left);
        await foreach (var item in feed.FollowAsync(lastEventId, either.Token))
        {
            yield return item;
        }
    }

    private static async Task<IResult> SayAsync(Say say, PageTalk talk, CancellationToken cancellationToken) =>
        Told(await talk.SayAsync(say, cancellationToken));

    private static async Task<IResult> ClickAsync(Click click, PageTalk talk, CancellationToken cancellationToken)
    {
        var answer = await talk.ClickAsync(click, cancellationToken);
        return Results.Json(answer, LocalJson.Default.ClickAnswer);
    }

    private static async Task<IResult> ShareAsync(
        [AsParameters] Upload upload, HttpRequest request, FileShelf shelf, PageTalk talk, CancellationToken cancellationToken)
    {
        if (await upload.ReadAsync(request, cancellationToken) is not { } content)
        {
            return Results.Json(
                Refused.For("FileTooLarge", $"A file may have up to {FileShelf.MaxBytes / 1024 / 1024} MB."), LocalJson.Default.Refused, statusCode: StatusCodes.Status413PayloadTooLarge);
        }

        var file = new SharedFile(shelf.Put(upload.Name, content), upload.Name, request.ContentType ?? "application/octet-stream");
        return Told(await talk.ShareAsync(upload.Room, upload.Reader, file, cancellationToken));
    }

    private static IResult Fetch(string key, FileShelf shelf) =>
        shelf.Find(key) is { } file
            ? Results.File(file.Content, "application/octet-stream", file.Name)
            : Results.Json(Refused.For("FileNotFound", "The file is kept for a day, and not across a restart."), LocalJson.Default.Refused, statusCode: StatusCodes.Status404NotFound);

    private static IResult Told(BotAnswer answer) =>
        answer.Taken
            ? Results.NoContent()
            : Results.Json(Refused.For("BotFailed", $"The bot answered {(int)answer.Status}."), LocalJson.Default.Refused, statusCode: StatusCodes.Status502BadGateway);

    private static async ValueTask<object?> NotThereAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (NotThereException missing)
        {
            return Results.Json(Refused.For("NotFound", missing.Message), LocalJson.Default.Refused, statusCode: StatusCodes.Status404NotFound);
        }
    }
}
