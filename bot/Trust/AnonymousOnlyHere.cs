using Helmsman.Bot.Channels.Local;

namespace Helmsman.Bot.Trust;

/// <summary>
/// Without an app id nobody can prove who he is: then only this machine is listened to, and in Development only. It stands before the adapter,
/// because not every adapter asks.
/// </summary>
public sealed partial class AnonymousOnlyHere(IConfiguration configuration, IHostEnvironment environment, ILogger<AnonymousOnlyHere> logger) : IEndpointFilter
{
    private readonly bool everybodyIsAnonymous = string.IsNullOrWhiteSpace(configuration["MicrosoftAppId"]);

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!everybodyIsAnonymous || (environment.IsDevelopment() && LoopbackOnly.IsFromHere(http)))
        {
            return next(context);
        }

        Log.Refused(logger, http.Connection.RemoteIpAddress?.ToString());
        return ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status401Unauthorized));
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Warning, "Refused {Remote}: without MicrosoftAppId only this machine is served, and in Development only")]
        public static partial void Refused(ILogger logger, string? remote);
    }
}
