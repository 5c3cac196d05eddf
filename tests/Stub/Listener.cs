using System.Net;
using System.Text.Json.Nodes;

namespace Helmsman.Tests.Stub;

/// <summary>A bot that keeps what it is told, and answers as the test says.</summary>
internal sealed class Listener : HttpMessageHandler
{
    private readonly Lock gate = new();
    private readonly List<(JsonObject Activity, string? Token)> told = [];

    public Func<CancellationToken, Task<HttpResponseMessage>> Answer { get; set; } = _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));

    public IReadOnlyList<JsonObject> Activities
    {
        get
        {
            lock (gate)
            {
                return [.. told.Select(each => each.Activity)];
            }
        }
    }

    public string? LastToken => told[^1].Token;

    public HttpClient Client() => new(this, disposeHandler: false) { BaseAddress = new Uri("http://bot.test/") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Assert.Equal("/api/messages", request.RequestUri!.AbsolutePath);
        var activity = JsonNode.Parse(await request.Content!.ReadAsStringAsync(cancellationToken))!.AsObject();
        lock (gate)
        {
            told.Add((activity, request.Headers.Authorization?.Parameter));
        }

        return await Answer(cancellationToken);
    }
}
