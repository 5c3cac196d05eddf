using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Helmsman.Slack.Hosting;

/// <summary>Socket Mode: the app opens a connection with a ticket, gets envelopes through it, and acknowledges each by its id.</summary>
public sealed class Sockets
{
    private readonly ConcurrentDictionary<string, bool> tickets = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<WebSocket, SemaphoreSlim> open = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonNode?>> waiting = new(StringComparer.Ordinal);

    public bool IsOpen => !open.IsEmpty;

    /// <summary>How often the app has connected.</summary>
    public int Connections { get; private set; }

    /// <summary>Sends an envelope to one connection, and waits for its acknowledgement.</summary>
    /// <returns>What the app answered inside the acknowledgement; null when it only acknowledged.</returns>
    /// <exception cref="TimeoutException">It did not within <paramref name="patience"/>.</exception>
    public async Task<JsonNode?> SendAsync(string type, JsonNode payload, TimeSpan patience, JsonObject? more = null)
    {
        var id = Guid.NewGuid().ToString();
        var answer = waiting[id] = new TaskCompletionSource<JsonNode?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var envelope = new JsonObject(more ?? []) { ["envelope_id"] = id, ["type"] = type, ["payload"] = payload.DeepClone(), ["accepts_response_payload"] = type != "events_api" };
        await SayAsync(open.First(), envelope);
        return await answer.Task.WaitAsync(patience, TimeProvider.System);
    }

    /// <summary>As Slack does some times a day: the app is told and is to connect anew.</summary>
    public async Task RefreshAsync()
    {
        foreach (var each in open)
        {
            await SayAsync(each, new JsonObject { ["type"] = "disconnect", ["reason"] = "refresh_requested" });
        }
    }

    /// <summary>Cuts every connection without a word.</summary>
    public void Cut()
    {
        foreach (var socket in open.Keys)
        {
            socket.Abort();
        }
    }

    internal string NewTicket()
    {
        var ticket = Guid.NewGuid().ToString("N");
        tickets[ticket] = true;
        return ticket;
    }

    internal async Task ServeAsync(HttpContext http, string ticket)
    {
        if (!tickets.TryRemove(ticket, out _) || !http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = 403;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        using var turn = new SemaphoreSlim(1);
        await SayAsync(KeyValuePair.Create(socket, turn), new JsonObject { ["type"] = "hello", ["num_connections"] = open.Count + 1 });
        open[socket] = turn;
        Connections++;
        try
        {
            await ListenAsync(socket, http.RequestAborted);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException)
        {
            // The other side is gone; who waits for its acknowledgement runs out of patience.
        }
        finally
        {
            open.TryRemove(socket, out _);
        }
    }

    private async Task ListenAsync(WebSocket socket, CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        using var message = new MemoryStream();
        while (await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken) is { MessageType: WebSocketMessageType.Text } part)
        {
            await message.WriteAsync(buffer.AsMemory(0, part.Count), cancellationToken);
            if (part.EndOfMessage)
            {
                Hear(JsonNode.Parse(message.ToArray())!);
                message.SetLength(0);
            }
        }

        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellationToken);
    }

    private void Hear(JsonNode said)
    {
        if ((string?)said["envelope_id"] is { } id && waiting.TryRemove(id, out var answer))
        {
            answer.SetResult(said["payload"]?.DeepClone());
        }
    }

    private static async Task SayAsync(KeyValuePair<WebSocket, SemaphoreSlim> to, JsonObject envelope)
    {
        await to.Value.WaitAsync();
        try
        {
            await to.Key.SendAsync(Encoding.UTF8.GetBytes(envelope.ToJsonString()), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);
        }
        finally
        {
            to.Value.Release();
        }
    }
}
