namespace Helmsman.Bot.Reports.Http;

/// <summary>Lets in whoever shows a key, and keeps it as a feature of the request; everybody else gets 401 before anything of his is read.</summary>
public sealed partial class OnlyWithAKey(ReportKeys keys, ILogger<OnlyWithAKey> logger) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (keys.Find(http.Request.Headers.Authorization) is { } key)
        {
            http.Features.Set(key);
            return next(context);
        }

        Log.Refused(logger, http.Connection.RemoteIpAddress?.ToString());
        http.Response.Headers.WWWAuthenticate = "Bearer";
        return ValueTask.FromResult<object?>(Results.StatusCode(StatusCodes.Status401Unauthorized));
    }

    private static partial class Log
    {
        [LoggerMessage(1430, LogLevel.Warning, "Refused {Remote}: it brought a report without a key of Helmsman:Reports:Keys")]
        public static partial void Refused(ILogger logger, string? remote);
    }
}
