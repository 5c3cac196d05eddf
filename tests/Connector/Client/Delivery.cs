using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Helmsman.Connector.Client;

/// <summary>Brings activities to the bot, and hangs up on an invoke as Teams does.</summary>
internal sealed class Delivery(HttpClient bot, TimeProvider clock)
{
    /// <summary>How long Teams waits for the answer to an invoke (platform facts §1.6, 'closes at ~15 s').</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<BotAnswer> SendAsync(JsonObject activity, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/messages", UriKind.Relative))
        {
            Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var patience = (string?)activity["type"] == "invoke" ? new CancellationTokenSource(Patience, clock) : new CancellationTokenSource();
        var began = clock.GetTimestamp();
        try
        {
            using var response = await bot.SendAsync(request, patience.Token);
            var body = await response.Content.ReadAsStringAsync(patience.Token);
            return new BotAnswer(response.StatusCode, body, clock.GetElapsedTime(began));
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return new BotAnswer(null, string.Empty, clock.GetElapsedTime(began));
        }
    }
}
