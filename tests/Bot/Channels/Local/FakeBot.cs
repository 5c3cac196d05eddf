using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Helmsman.Tests.Bot.Channels.Local;

/// <summary>The other end of the wire: takes activities, remembers them, and answers through the connector as a test tells it to.</summary>
internal sealed class FakeBot : IDisposable
{
    private readonly HttpClient connector = new();

    public ConcurrentQueue<JsonObject> Received { get; } = new();

    /// <summary>What the bot does with an activity; the result is the body of its HTTP answer (null: 200 and nothing).</summary>
    public Func<JsonObject, Task<IResult?>> OnActivity { get; set; } = _ => Task.FromResult<IResult?>(null);

    public IEnumerable<JsonObject> OfType(string type) => Received.Where(activity => (string?)activity["type"] == type);

    public void Map(WebApplication app) =>
        app.MapPost("/api/messages", async (JsonObject activity) =>
        {
            Received.Enqueue(activity);
            return await OnActivity(activity) ?? Results.Ok();
        });

    /// <returns>The new message's id.</returns>
    public async Task<string> ReplyAsync(JsonObject activity, JsonObject reply)
    {
        using var response = await connector.PostAsJsonAsync(AddressOf(activity, $"activities/{Escaped(activity["id"])}"), reply);
        response.EnsureSuccessStatusCode();
        return (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["id"]!;
    }

    public async Task<HttpResponseMessage> UpdateAsync(JsonObject activity, string id, JsonObject update) =>
        await connector.PutAsJsonAsync(AddressOf(activity, $"activities/{Uri.EscapeDataString(id)}"), update);

    public static Uri AddressOf(JsonObject activity, string path) =>
        new($"{activity["serviceUrl"]}v3/conversations/{Escaped(activity["conversation"]!["id"])}/{path}");

    public static JsonObject Text(string text) => new() { ["type"] = "message", ["text"] = text };

    public static JsonObject Card(JsonNode card) => new()
    {
        ["type"] = "message",
        ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
    };

    public void Dispose() => connector.Dispose();

    private static string Escaped(JsonNode? id) => Uri.EscapeDataString((string)id!);
}
