using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace Helmsman.Bot.Reports.Http;

/// <summary>A request's body, up to a length.</summary>
internal static class LimitedBody
{
    /// <returns>False as soon as it is longer; then only a part of it was copied.</returns>
    public static async Task<bool> CopyToAsync(this HttpRequest request, Stream target, long most)
    {
        if (request.ContentLength > most)
        {
            return false;
        }

        LiftServersOwnLimit(request.HttpContext);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var left = most;
            while (await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is var count and > 0)
            {
                if ((left -= count) < 0)
                {
                    return false;
                }

                await target.WriteAsync(buffer.AsMemory(0, count), request.HttpContext.RequestAborted);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return true;
    }

    /// <summary>30 MB, which ours takes the place of.</summary>
    private static void LiftServersOwnLimit(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = null;
        }
    }
}
