using Helmsman.Bot.Shops;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Signing;

/// <summary>Answers 401 to whatever Slack has not signed. Afterwards the body can be read from its start.</summary>
public sealed partial class OnlySlack(IOptions<HelmsmanSettings> settings, TimeProvider clock, ILogger<OnlySlack> logger) : IEndpointFilter
{
    private readonly string secret = settings.Value.Slack.SigningSecret;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        var body = new MemoryStream();
        context.HttpContext.Response.RegisterForDispose(body);
        await request.Body.CopyToAsync(body, context.HttpContext.RequestAborted);
        if (!IsSigned(request, body.GetBuffer().AsSpan(0, (int)body.Length)))
        {
            Log.Refused(logger, context.HttpContext.Connection.RemoteIpAddress?.ToString());
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        body.Position = 0;
        request.Body = body;
        return await next(context);
    }

    private bool IsSigned(HttpRequest request, ReadOnlySpan<byte> body) =>
        request.Headers[SlackSignature.TimeHeader] is [var time]
        && request.Headers[SlackSignature.SignatureHeader] is [var signature]
        && SlackSignature.Proves(secret, time, signature, body, NowInTheWorld());

    /// <summary>A sample may live in another year than Slack.</summary>
    private DateTimeOffset NowInTheWorld() => (clock is ReplayedClock replayed ? replayed.Real : clock).GetUtcNow();

    private static partial class Log
    {
        [LoggerMessage(1700, LogLevel.Warning, "Refused {Remote}: its request is not signed by Slack, or not within the last five minutes")]
        public static partial void Refused(ILogger logger, string? remote);
    }
}
