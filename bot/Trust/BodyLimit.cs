using System.Buffers;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Trust;

/// <summary>Answers 413 to a body that is larger than any channel sends, before anything of it is read as an activity.</summary>
public sealed partial class BodyLimit(IOptions<HelmsmanSettings> settings, ILogger<BodyLimit> logger) : IEndpointFilter
{
    private readonly int largest = settings.Value.LargestActivityBytes;

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (request.ContentLength is { } length ? length <= largest : await FitsAsync(request))
        {
            return await next(context);
        }

        Log.TooLarge(logger, context.HttpContext.Connection.RemoteIpAddress?.ToString(), largest);
        return Results.StatusCode(StatusCodes.Status413PayloadTooLarge);
    }

    /// <summary>A body that does not tell its length is read until it ends or is one byte too long.</summary>
    private async Task<bool> FitsAsync(HttpRequest request)
    {
        var read = new MemoryStream();
        request.HttpContext.Response.RegisterForDispose(read);
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            while (read.Length <= largest && await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted) is var count and > 0)
            {
                await read.WriteAsync(buffer.AsMemory(0, count), request.HttpContext.RequestAborted);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        read.Position = 0;
        request.Body = read;
        return read.Length <= largest;
    }

    private static partial class Log
    {
        [LoggerMessage(1002, LogLevel.Warning, "Refused {Remote}: its request is larger than {Largest} bytes")]
        public static partial void TooLarge(ILogger logger, string? remote, int largest);
    }
}
