using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BotFramework.Integration;

/// <summary>
/// A caller on this machine, of a host in Development. What a proxy or a tunnel on this machine passes on came from elsewhere.
/// </summary>
internal static class LocalDevelopment
{
    private static readonly string[] PassedOn = ["X-Forwarded-For", "Forwarded"];

    public static bool Is(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address)
        && !Array.Exists(PassedOn, request.Headers.ContainsKey)
        && (request.HttpContext.RequestServices.GetService<IHostEnvironment>()?.IsDevelopment() ?? false);
}
