using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Sending;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Api;

/// <summary>
/// Slack's Web API: form fields in, JSON out, at Slack's pace. Forms, because several methods take nothing else; what is no text is written as JSON.
/// </summary>
public sealed class SlackApi(IHttpClientFactory http, WorkspaceBook workspaces, Courtesy courtesy, IOptions<HelmsmanSettings> settings, TimeProvider clock)
{
    private readonly Uri api = new(settings.Value.Slack.ApiUrl);

    /// <summary>Speaks as the bot of this workspace.</summary>
    /// <returns>All that Slack answered; <c>ok</c> is true.</returns>
    /// <exception cref="TroubleException">Slack refused, or the app is not installed there.</exception>
    /// <exception cref="NotSentException">It was given up before it was made.</exception>
    public async Task<JsonObject> CallAsync(string team, string method, JsonObject arguments, CancellationToken cancellationToken) =>
        await workspaces.TokenOfAsync(team, cancellationToken) is { } token
            ? await CallAsync(team, token, method, arguments, cancellationToken)
            : throw new TroubleException(SlackTrouble.Of(method, "not_authed"));

    /// <summary>Speaks with a token that belongs to no workspace that is known, or with none.</summary>
    /// <exception cref="TroubleException">Slack refused.</exception>
    public Task<JsonObject> CallWithAsync(string? token, string method, JsonObject arguments, CancellationToken cancellationToken) => courtesy.CallAsync(
        new Address(SlackChannel.Id, null, method), () => CallOnceAsync(token, method, arguments, cancellationToken), cancellationToken);

    /// <summary>Whoever finds out first that a token is of no use notes it, so that nobody tries again with it.</summary>
    private async Task<JsonObject> CallAsync(string team, string token, string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        try
        {
            return await courtesy.CallAsync(
                SlackRates.AddressOf(team, method, arguments), () => CallOnceAsync(token, method, arguments, cancellationToken), cancellationToken);
        }
        catch (TroubleException error) when (SlackTrouble.IsOfWorkspace(error.Trouble))
        {
            await workspaces.RevokeAsync(team, error.Message, cancellationToken, token);
            throw;
        }
    }

    private async Task<JsonObject> CallOnceAsync(string? token, string method, JsonObject arguments, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(api, method));
        request.Content = new FormUrlEncodedContent(arguments.Where(each => each.Value is not null).Select(each => KeyValuePair.Create(each.Key, Text(each.Value!))));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var client = http.CreateClient(SlackChannel.HttpClientName);
        using var response = await client.SendAsync(request, cancellationToken);
        if (!response.IsSuccessStatusCode)
        {
            throw new TroubleException(SlackTrouble.Of(method, response.StatusCode, AfterOf(response)));
        }

        var said = JsonNode.Parse(await response.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
        return (bool?)said["ok"] is true ? said : throw new TroubleException(SlackTrouble.Of(method, (string?)said["error"] ?? "no error code", DetailIn(said)));
    }

    /// <summary>Which part of which block it was, for example.</summary>
    private static string? DetailIn(JsonObject said) =>
        said["response_metadata"]?["messages"] is JsonArray { Count: > 0 } messages ? string.Join(' ', messages.Select(message => (string?)message)) : null;

    private TimeSpan? AfterOf(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } until } => until - clock.GetUtcNow(),
        _ => null,
    };

    private static string Text(JsonNode value) => value is JsonValue text && text.TryGetValue<string>(out var plain) ? plain : value.ToJsonString();
}
