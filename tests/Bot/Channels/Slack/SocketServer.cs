using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Slack's side of sockets, on this machine.</summary>
internal sealed class SocketServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Channel<Connection> connections = Channel.CreateUnbounded<Connection>();

    private SocketServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.Single().Replace("http://", "ws://", StringComparison.Ordinal));

    public static async Task<SocketServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var server = new SocketServer(builder.Build());
        server.app.UseWebSockets();
        server.app.Run(server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>The next that the bot opens.</summary>
    public async Task<Connection> NextAsync() => await connections.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(1));

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        var connection = new Connection(socket);
        connections.Writer.TryWrite(connection);
        await connection.ListenAsync(context.RequestAborted);
    }

    internal sealed class Connection(WebSocket socket)
    {
        private readonly ConcurrentQueue<JsonObject> said = new();
        private readonly TaskCompletionSource closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IReadOnlyList<JsonObject> Said => [.. said];

        /// <summary>The bot has said that it goes.</summary>
        public Task Closed => closed.Task;

        public Task SendAsync(string frame) => socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, endOfMessage: true, default);

        public Task SendAsync(string type, string id, JsonObject payload) =>
            SendAsync(new JsonObject { ["envelope_id"] = id, ["type"] = type, ["accepts_response_payload"] = true, ["payload"] = payload }.ToJsonString());

        public void Break() => socket.Abort();

        public async Task ListenAsync(CancellationToken aborted)
        {
            var buffer = new byte[64 * 1024];
            try
            {
                while (await socket.ReceiveAsync(buffer.AsMemory(), aborted) is { MessageType: WebSocketMessageType.Text } frame)
                {
                    said.Enqueue(JsonNode.Parse(buffer.AsSpan(0, frame.Count))!.AsObject());
                }
            }
            catch (Exception broken) when (broken is WebSocketException or OperationCanceledException)
            {
                // The test broke it, or is over.
            }

            closed.TrySetResult();
        }
    }
}
