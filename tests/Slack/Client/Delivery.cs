using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace Helmsman.Slack.Client;

/// <summary>Brings things to the bot: signed over HTTP, or through its connection in Socket Mode.</summary>
internal sealed class Delivery(SlackStub stub, HttpClient bot)
{
    /// <summary>How long Slack waits before it takes a delivery for failed; by the machine's clock, and longer than Slack's 3 s: machines that run tests are slow at times.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public Task<BotAnswer> EventAsync(JsonObject envelope, Retry? retry = null) => stub.Options.SocketMode
        ? ThroughSocketAsync("events_api", envelope, retry)
        : PostAsync("slack/events", envelope.ToJsonString(), "application/json", retry);

    public Task<BotAnswer> InteractionAsync(JsonObject payload) => stub.Options.SocketMode
        ? ThroughSocketAsync("interactive", payload, null)
        : PostAsync("slack/interactivity", $"payload={Uri.EscapeDataString(payload.ToJsonString())}", "application/x-www-form-urlencoded", null);

    public Task<BotAnswer> CommandAsync(JsonObject fields) => stub.Options.SocketMode
        ? ThroughSocketAsync("slash_commands", fields, null)
        : PostAsync("slack/commands", string.Join('&', fields.Select(field => $"{field.Key}={Uri.EscapeDataString((string)field.Value!)}")), "application/x-www-form-urlencoded", null);

    public Task<BotAnswer> PostAsync(string path, string body, string type, Retry? retry)
    {
        var time = Signing.TimeOf(stub.Options.Clock.GetUtcNow());
        return PostSignedAsync(path, body, type, time, Signing.Of(stub.Options.SigningSecret, time, body), retry);
    }

    public async Task<BotAnswer> PostSignedAsync(string path, string body, string type, string? time, string? signature, Retry? retry = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) };
        foreach (var (name, value) in Headers(type, time, signature, retry).Where(header => header.Value is not null))
        {
            (name == "Content-Type" ? (System.Net.Http.Headers.HttpHeaders)request.Content.Headers : request.Headers).TryAddWithoutValidation(name, value);
        }

        using var patience = new CancellationTokenSource(Patience);
        var watch = Stopwatch.StartNew();
        try
        {
            using var response = await bot.SendAsync(request, patience.Token);
            return new BotAnswer(response.StatusCode, await response.Content.ReadAsStringAsync(patience.Token), watch.Elapsed);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new BotAnswer(null, string.Empty, watch.Elapsed);
        }
    }

    private async Task<BotAnswer> ThroughSocketAsync(string type, JsonObject payload, Retry? retry)
    {
        var watch = Stopwatch.StartNew();
        var more = retry is null ? null : new JsonObject { ["retry_attempt"] = retry.Number, ["retry_reason"] = retry.Reason };
        try
        {
            var said = await stub.Sockets.SendAsync(type, payload, Patience, more);
            return new BotAnswer(HttpStatusCode.OK, said?.ToJsonString() ?? string.Empty, watch.Elapsed);
        }
        catch (TimeoutException)
        {
            return new BotAnswer(null, string.Empty, watch.Elapsed);
        }
    }

    private static IEnumerable<(string Name, string? Value)> Headers(string type, string? time, string? signature, Retry? retry) =>
    [
        ("Content-Type", type),
        (Signing.TimeHeader, time),
        (Signing.SignatureHeader, signature),
        ("X-Slack-Retry-Num", retry?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("X-Slack-Retry-Reason", retry?.Reason),
    ];
}

/// <summary>Slack sends again what was not acknowledged: at once, after a minute, after five.</summary>
public sealed record Retry(int Number, string Reason = "http_timeout");
