using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;

namespace Helmsman.Bot.Channels.Slack.Socket;

/// <summary>One socket to Slack: frames of JSON, read by one and written by many.</summary>
internal sealed class SlackSocket(int largestFrame) : IDisposable
{
    /// <summary>A connection that is dead without saying so is noticed after both.</summary>
    private static readonly TimeSpan PingEvery = TimeSpan.FromSeconds(30), PongWithin = TimeSpan.FromSeconds(15);

    private readonly ClientWebSocket socket = new() { Options = { KeepAliveInterval = PingEvery, KeepAliveTimeout = PongWithin } };
    private readonly SemaphoreSlim writing = new(1);

    /// <exception cref="WebSocketException">Nobody answers there as a socket.</exception>
    public Task OpenAsync(Uri address, CancellationToken cancellationToken) => socket.ConnectAsync(address, cancellationToken);

    /// <returns>The next frame, empty when it is no JSON object; null once Slack has closed.</returns>
    /// <exception cref="WebSocketException">The connection broke, or a frame is larger than any should be.</exception>
    public async Task<JsonObject?> ReadAsync(CancellationToken cancellationToken)
    {
        using var frame = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            ValueWebSocketReceiveResult piece;
            do
            {
                piece = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
                if (piece.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                await frame.WriteAsync(buffer.AsMemory(0, piece.Count), cancellationToken);
                if (frame.Length > largestFrame)
                {
                    throw new WebSocketException(WebSocketError.Faulted, $"A frame is larger than {largestFrame} bytes.");
                }
            }
            while (!piece.EndOfMessage);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Payload.Parse(frame.GetBuffer().AsSpan(0, (int)frame.Length)) ?? [];
    }

    public async Task WriteAsync(JsonObject frame, CancellationToken cancellationToken)
    {
        await writing.WaitAsync(cancellationToken);
        try
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()).AsMemory(), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>Says that it goes; whether Slack still listens does not matter.</summary>
    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
        }
        catch (WebSocketException)
        {
            // It is closed, in whatever way.
        }
    }

    public void Dispose()
    {
        socket.Dispose();
        writing.Dispose();
    }
}
