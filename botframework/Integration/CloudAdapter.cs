using System.Text.Json;
using BotFramework.Authentication;
using BotFramework.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotFramework.Integration;

/// <summary>
/// Receives activities over HTTP. 405 for anything but POST, 400 for what is no activity, 401 and one line in the log for who may not send
/// it; else the turn runs and then 200, or an invoke's own status and body (501 if nothing answered it). A turn is not cancelled by a client
/// that hangs up: it has 100 seconds of its own.
/// </summary>
public partial class CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
    : CloudAdapterBase(botFrameworkAuthentication, logger), IBotFrameworkHttpAdapter
{
    private static readonly TimeSpan TurnTime = TimeSpan.FromSeconds(100);

    public async Task ProcessAsync(
        HttpRequest httpRequest, HttpResponse httpResponse, IBot bot, CancellationToken cancellationToken = default)
    {
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.Headers.Allow = HttpMethods.Post;
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        if (await ReadAsync(httpRequest) is not { } activity)
        {
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (await AdmitAsync(httpRequest, activity) is not { } admitted)
        {
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (!ReceivedActivity.CanBeAnswered(activity))
        {
            Log.Unanswerable(Logger);
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await AnswerAsync(httpResponse, await RunAsync(admitted, activity, bot, TurnToken(httpRequest, cancellationToken)));
    }

    /// <summary>Minimal APIs pass the request's own token where a handler asks for one; a turn must not end with the request.</summary>
    private static CancellationToken TurnToken(HttpRequest request, CancellationToken given) =>
        given == request.HttpContext.RequestAborted ? CancellationToken.None : given;

    private static async Task AnswerAsync(HttpResponse httpResponse, InvokeResponse? answer)
    {
        httpResponse.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is { } body)
        {
            await httpResponse.WriteAsJsonAsync(body, body.GetType(), SchemaJson.Options);
        }
    }

    private async Task<InvokeResponse?> RunAsync(
        AuthenticateRequestResult admitted, Activity activity, IBot bot, CancellationToken cancellationToken)
    {
        using var time = new CancellationTokenSource(TurnTime, Clock);
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(time.Token, cancellationToken);
        return await ProcessActivityAsync(admitted, activity, bot.OnTurnAsync, turn.Token);
    }

    private async Task<Activity?> ReadAsync(HttpRequest httpRequest)
    {
        try
        {
            return await ReceivedActivity.ReadAsync(httpRequest.Body, httpRequest.HttpContext.RequestAborted);
        }
        catch (Exception error) when (error is JsonException or BadHttpRequestException)
        {
            Log.Unreadable(Logger, error.Message);
            return null;
        }
    }

    private async Task<AuthenticateRequestResult?> AdmitAsync(HttpRequest httpRequest, Activity activity)
    {
        try
        {
            var header = httpRequest.Headers.Authorization.ToString();
            var result = await BotFrameworkAuthentication.AuthenticateRequestAsync(activity, header, httpRequest.HttpContext.RequestAborted);
            if (result.ClaimsIdentity.IsAuthenticated || LocalDevelopment.Is(httpRequest))
            {
                return result;
            }

            Log.Anonymous(Logger, httpRequest.HttpContext.Connection.RemoteIpAddress?.ToString());
        }
        catch (UnauthorizedAccessException error)
        {
            Log.Refused(Logger, error.Message);
        }

        return null;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A request was refused: its body is not an activity. {Error}")]
        public static partial void Unreadable(ILogger logger, string error);

        [LoggerMessage(2, LogLevel.Warning, "A request was refused: its activity has no serviceUrl to answer to")]
        public static partial void Unanswerable(ILogger logger);

        [LoggerMessage(3, LogLevel.Warning, "A request was refused: its sender could not be verified. {Error}")]
        public static partial void Refused(ILogger logger, string error);

        [LoggerMessage(4, LogLevel.Warning,
            "A request from {Address} was refused: without MicrosoftAppId only this machine is served, and in Development only")]
        public static partial void Anonymous(ILogger logger, string? address);
    }
}
