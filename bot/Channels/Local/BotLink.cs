using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Sends activities to the bot's own endpoint, over HTTP like every other channel.</summary>
public sealed partial class BotLink(IHttpClientFactory clients, LocalAddress address, TimeProvider clock, ILogger<BotLink> logger)
{
    public const string Client = "local-bot";

    /// <summary>After this time the channel gives an activity up, as Teams does.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<BotAnswer> SendAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        var root = address.Root ?? throw new InvalidOperationException("The server listens on no port, so the local channel cannot reach the bot.");
        using var late = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellationToken);
        try
        {
            return await PostAsync(new Uri(root, "api/messages"), activity, either.Token);
        }
        catch (OperationCanceledException) when (late.IsCancellationRequested)
        {
            Log.Late(logger, activity["type"]?.ToString());
            return new BotAnswer(HttpStatusCode.GatewayTimeout, null);
        }
        catch (HttpRequestException failure)
        {
            Log.Unreachable(logger, failure);
            return new BotAnswer(HttpStatusCode.BadGateway, null);
        }
    }

    private async Task<BotAnswer> PostAsync(Uri messages, JsonObject activity, CancellationToken cancellationToken)
    {
        using var client = clients.CreateClient(Client);
        using var content = JsonContent.Create(activity, LocalJson.Default.JsonObject);
        using var response = await client.PostAsync(messages, content, cancellationToken);
        var text = await response.Content.ReadAsStringAsync(cancellationToken);
        return new BotAnswer(response.StatusCode, Parsed(text));
    }

    /// <summary>An error page of some server in between is no answer of the bot's, and no reason to fail.</summary>
    private static JsonNode? Parsed(string text)
    {
        try
        {
            return string.IsNullOrWhiteSpace(text) ? null : JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(EventId = 3002, Level = LogLevel.Warning, Message = "The bot took too long over a {Type} activity of the local channel")]
        public static partial void Late(ILogger logger, string? type);

        [LoggerMessage(EventId = 3003, Level = LogLevel.Error, Message = "The local channel cannot reach the bot")]
        public static partial void Unreachable(ILogger logger, Exception failure);
    }
}

/// <param name="Body">Null when the bot answered with nothing that is JSON.</param>
public sealed record BotAnswer(HttpStatusCode Status, JsonNode? Body)
{
    public bool Taken => (int)Status is >= 200 and < 300;
}
