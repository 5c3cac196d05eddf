using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Signing;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>The whole bot with Slack at its door.</summary>
internal sealed class SlackDoor : IAsyncDisposable
{
    private const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Two lives of a bot have the same keys.</summary>
    public static readonly TokenGuard Guard = new(new EphemeralDataProtectionProvider());

    private readonly HttpClient http;
    private int events;

    private SlackDoor(BotHouse house, FakeSlack slack)
    {
        (House, Slack) = (house, slack);
        http = house.CreateClient();
    }

    public BotHouse House { get; }

    public FakeSlack Slack { get; }

    /// <param name="earlier">A life before this one, which kept what it kept.</param>
    public static async Task<SlackDoor> OpenAsync(FakeSlack? slack = null, IDocuments? documents = null, BotHouse? earlier = null, Action<IServiceCollection>? replace = null, params (string Key, string Value)[] settings)
    {
        var answering = slack ?? new FakeSlack();
        var house = new BotHouse(
            earlier,
            documents,
            replace: services =>
            {
                services.AddSingleton(Guard);
                services.AddHttpClient(SlackChannel.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => answering);
                replace?.Invoke(services);
            },
            settings: [("Helmsman:Slack:BotToken", FakeSlack.Token), ("Helmsman:Slack:SigningSecret", Secret), ("Helmsman:Slack:ApiUrl", FakeSlack.ApiUrl), .. settings]);
        await house.Services.GetRequiredService<WorkspaceBook>().InstallAsync(FakeSlack.Team, "Demo", FakeSlack.Bot, FakeSlack.Token, null, default);
        return new SlackDoor(house, answering);
    }

    public string NextId() => string.Create(CultureInfo.InvariantCulture, $"Ev{Interlocked.Increment(ref events)}");

    /// <summary>As Slack wraps it.</summary>
    public JsonObject Wrapped(string happened, string? id = null, bool isShared = false) => new()
    {
        ["type"] = "event_callback",
        ["team_id"] = FakeSlack.Team,
        ["event_id"] = id ?? NextId(),
        ["is_ext_shared_channel"] = isShared,
        ["authorizations"] = new JsonArray(new JsonObject { ["team_id"] = FakeSlack.Team, ["user_id"] = FakeSlack.Bot, ["is_bot"] = true }),
        ["event"] = JsonNode.Parse(happened),
    };

    public Task<HttpResponseMessage> TellAsync(string happened, string? id = null, bool isShared = false) => PostAsync(InboundEndpoints.Events, Wrapped(happened, id, isShared).ToJsonString());

    public Task<HttpResponseMessage> CommandAsync(string text, string channel = "C1", string trigger = "1.2.a", string user = "U1") => PostAsync(
        InboundEndpoints.Commands,
        $"team_id={FakeSlack.Team}&channel_id={channel}&user_id={user}&command=%2Fhelmsman&text={Uri.EscapeDataString(text)}&trigger_id={trigger}",
        "application/x-www-form-urlencoded");

    /// <summary>Signed as Slack signs.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, string body, string type = "application/json", TimeSpan age = default, string secret = Secret)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var time = (House.Clock.GetUtcNow() - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new(type);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        request.Headers.Add(SlackSignature.TimeHeader, time);
        request.Headers.Add(SlackSignature.SignatureHeader, SlackSignature.Of(secret, time, bytes));
        return await http.SendAsync(request);
    }

    /// <summary>Lets time pass until it is so.</summary>
    public async Task UntilAsync(Func<Task<bool>> seen)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!await seen())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, patience.Token);
            House.Clock.Advance(TimeSpan.FromMilliseconds(100));
        }
    }

    public Task UntilAsync(Func<bool> seen) => UntilAsync(() => Task.FromResult(seen()));

    /// <summary>Everything that was kept is worked off.</summary>
    public Task SettledAsync() => UntilAsync(async () => (await House.Documents.AllAsync(KeptEvent.Documents)).All(kept => kept.DoneAt is not null));

    public Task<KnownConversation?> PlaceAsync(string channel) => House.Documents.FindAsync(KnownConversation.Documents, $"slack/{channel}");

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await House.DisposeAsync();
        Assert.Empty(Slack.Unexpected);
    }
}
