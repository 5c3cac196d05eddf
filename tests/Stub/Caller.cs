using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Connector;

namespace Helmsman.Tests.Stub;

/// <summary>Calls the connector as a bot does, by hand.</summary>
internal sealed class Caller(ConnectorStub connector) : IDisposable
{
    private readonly HttpClient http = new(connector.CreateHandler()) { BaseAddress = connector.Address };
    private string? token;

    public static string To(string conversation, string rest = "activities") => $"conversations/{Uri.EscapeDataString(conversation)}/{rest}";

    public static JsonObject Message(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card(JsonObject? card = null) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card ?? new JsonObject { ["type"] = "AdaptiveCard" } }),
    };

    public Task<Heard> PostAsync(string path, JsonNode? body) => CallAsync(HttpMethod.Post, path, body);

    public Task<Heard> GetAsync(string path) => CallAsync(HttpMethod.Get, path, null);

    public Task<Heard> PutAsync(string path, JsonNode? body = null) => CallAsync(HttpMethod.Put, path, body);

    public Task<Heard> DeleteAsync(string path) => CallAsync(HttpMethod.Delete, path, null);

    /// <summary>A call under <c>/teams/v3/</c> with a token that was asked for once.</summary>
    public async Task<Heard> CallAsync(HttpMethod method, string path, JsonNode? body) =>
        await RawAsync(method, $"teams/v3/{path}", body?.ToJsonString(), token ??= await TokenAsync());

    public async Task<Heard> RawAsync(HttpMethod method, string path, string? body, string? bearer)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
        using var response = await http.SendAsync(request);
        return await Heard.OfAsync(response);
    }

    public async Task<string> TokenAsync() => (string)(await AskTokenAsync()).Json!["access_token"]!;

    public async Task<Heard> AskTokenAsync(string? tenant = null, params (string Name, string? Value)[] changed)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = connector.Bot.AppId,
            ["client_secret"] = connector.Bot.Secret,
            ["scope"] = "https://api.botframework.com/.default",
        };
        foreach (var (name, value) in changed)
        {
            form[name] = value ?? string.Empty;
        }

        using var content = new FormUrlEncodedContent(form);
        using var response = await http.PostAsync(new Uri($"{tenant ?? connector.Bot.Tenant}/oauth2/v2.0/token", UriKind.Relative), content);
        return await Heard.OfAsync(response);
    }

    public void Dispose() => http.Dispose();
}

/// <summary>An answer of the connector.</summary>
internal sealed record Heard(int Status, string Body, string? RetryAfter)
{
    public JsonNode? Json => Body.Length == 0 ? null : JsonNode.Parse(Body);

    public string? Id => (string?)Json?["id"];

    public string? Code => (string?)Json?["error"]?["code"];

    public static async Task<Heard> OfAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        await response.Content.ReadAsStringAsync(),
        response.Headers.TryGetValues("Retry-After", out var values) ? values.Single() : null);
}
