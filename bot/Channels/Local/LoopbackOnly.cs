using System.Net;

namespace Helmsman.Bot.Channels.Local;

/// <summary>
/// Refuses everybody but the person at this machine. A web page of somebody else's that runs in his browser is refused too: it gives itself
/// away by its Origin, or by the Host name that it made point here.
/// </summary>
public sealed partial class LoopbackOnly(RequestDelegate next, ILogger<LoopbackOnly> logger)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsFromHere(context))
        {
            return next(context);
        }

        Log.Refused(logger, context.Connection.RemoteIpAddress, context.Request.Path);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsJsonAsync(
            Refused.For("LoopbackOnly", "The local channel only serves the machine it runs on."), LocalJson.Default.Refused);
    }

    internal static bool IsFromHere(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } remote && IsLoopback(remote)
        && IsNameOfHere(context.Request.Host.Host)
        && !context.Request.Headers.ContainsKey("X-Forwarded-For")
        && !context.Request.Headers.ContainsKey("Forwarded")
        && IsOwnPage(context.Request);

    private static bool IsLoopback(IPAddress address) =>
        IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address);

    private static bool IsNameOfHere(string host) =>
        host == "localhost" || (IPAddress.TryParse(host, out var address) && IsLoopback(address));

    private static bool IsOwnPage(HttpRequest request) =>
        request.Headers.Origin is not [{ } origin] || origin == $"{request.Scheme}://{request.Host}";

    private static partial class Log
    {
        [LoggerMessage(EventId = 3001, Level = LogLevel.Warning, Message = "Refused {Remote} at {Path}: the local channel is for this machine only")]
        public static partial void Refused(ILogger logger, IPAddress? remote, PathString path);
    }
}
