using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack;
using Helmsman.Bot.Channels.Slack.Signing;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Helmsman.Tests.Scenarios.House;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using BlockReading = Helmsman.Slack.World.BlockReading;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>The whole bot where everybody works in Slack: a channel, and a chat with each; Slack itself is fake.</summary>
public sealed class SlackOffice : IAsyncDisposable
{
    public const string Team = FakeSlack.Team;
    public const string Bot = FakeSlack.Bot;
    public const string Channel = "C0001";
    public const string Secret = "not a secret";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly HttpClient http;
    private int presses;

    private SlackOffice(BotHouse house, FakeSlack slack) => (House, Slack, http) = (house, slack, house.CreateClient());

    public BotHouse House { get; }

    public FakeSlack Slack { get; }

    public static string UserOf(string person) => $"U{person.ToUpperInvariant().PadRight(5, '0')}";

    public static string ChatOf(string person) => $"D{person.ToUpperInvariant()}";

    public static async Task<SlackOffice> OpenAsync()
    {
        var slack = new FakeSlack();
        var house = new BotHouse(
            documents: await DocumentsAsync(),
            replace: services =>
            {
                services.AddHttpClient(SlackChannel.HttpClientName).ConfigurePrimaryHttpMessageHandler(() => slack);
                services.AddSingleton(new TokenGuard(new EphemeralDataProtectionProvider()));
            },
            settings: [("Helmsman:Slack:BotToken", FakeSlack.Token), ("Helmsman:Slack:SigningSecret", Secret), ("Helmsman:Slack:ApiUrl", FakeSlack.ApiUrl)]);
        await house.Services.GetRequiredService<WorkspaceBook>().InstallAsync(Team, "店", Bot, FakeSlack.Token, null, TestContext.Current.CancellationToken);
        return new SlackOffice(house, slack);
    }

    /// <summary>A call, made or yet to come.</summary>
    public Task<ApiCall> SeenAsync(Func<ApiCall, bool> wanted, string what) => SeenAsync(wanted, what, TimeSpan.FromMilliseconds(50));

    /// <param name="step">By how much the clock goes on between two looks; none where somebody waits for it.</param>
    public async Task<ApiCall> SeenAsync(Func<ApiCall, bool> wanted, string what, TimeSpan step)
    {
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (Slack.Calls.FirstOrDefault(wanted) is { } found)
            {
                return found;
            }

            Assert.True(TimeProvider.System.GetElapsedTime(until) < Patience, $"Never came: {what}. What came: {string.Join("\n---\n", Slack.Calls.Select(call => $"{call.Method} {call.Arguments.ToJsonString()[..Math.Min(300, call.Arguments.ToJsonString().Length)]}"))}");
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
            House.Clock.Advance(step);
        }
    }

    /// <summary>Time for whatever else may come.</summary>
    public async Task SettleAsync()
    {
        for (var turn = 0; turn < 40; turn++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
            House.Clock.Advance(TimeSpan.FromMilliseconds(50));
        }
    }

    /// <summary>Presses a button of a message in the channel or a chat.</summary>
    public Task<JsonObject?> PressAsync(string person, ApiCall message, JsonObject button) => PostAsync(new JsonObject
    {
        ["type"] = "block_actions",
        ["container"] = new JsonObject { ["type"] = "message", ["message_ts"] = message["ts"] ?? message.Ts, ["channel_id"] = message["channel"], ["is_ephemeral"] = message.Method == "chat.postEphemeral" },
        ["channel"] = new JsonObject { ["id"] = message["channel"], ["name"] = "shop" },
        ["actions"] = Pressed(button),
    }, person);

    /// <summary>Presses one in a window, or at home.</summary>
    public Task<JsonObject?> PressInViewAsync(string person, string id, JsonNode view, JsonObject button, JsonObject? typed = null) => PostAsync(new JsonObject
    {
        ["type"] = "block_actions",
        ["container"] = new JsonObject { ["type"] = "view", ["view_id"] = id },
        ["view"] = Shown(id, view, typed),
        ["actions"] = Pressed(button),
    }, person);

    /// <param name="typed">By the ids of the inputs, as Slack tells their states; the others are left as they were drawn.</param>
    public Task<JsonObject?> SendAsync(string person, string id, JsonNode view, JsonObject? typed = null) =>
        PostAsync(new JsonObject { ["type"] = "view_submission", ["view"] = Shown(id, view, typed) }, person);

    public async Task<JsonObject?> PostAsync(JsonObject payload, string person)
    {
        payload["team"] ??= new JsonObject { ["id"] = Team };
        payload["user"] ??= new JsonObject { ["id"] = UserOf(person), ["name"] = person };
        payload["trigger_id"] ??= $"trigger-{Interlocked.Increment(ref presses)}";
        using var response = await PostRawAsync($"payload={Uri.EscapeDataString(payload.ToJsonString())}", Secret);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return body.Length == 0 ? null : JsonNode.Parse(body)!.AsObject();
    }

    public async Task<HttpResponseMessage> PostRawAsync(string body, string secret)
    {
        var time = House.Clock.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/slack/interactivity", UriKind.Relative))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded"),
        };
        request.Headers.Add(SlackSignature.TimeHeader, time);
        request.Headers.Add(SlackSignature.SignatureHeader, SlackSignature.Of(secret, time, Encoding.UTF8.GetBytes(body)));
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await House.DisposeAsync();
        Assert.Empty(Slack.Unexpected);
    }

    private JsonArray Pressed(JsonObject button)
    {
        var action = button.DeepClone().AsObject();
        action["action_ts"] = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Increment(ref presses)}");
        return [action];
    }

    private static JsonObject Shown(string id, JsonNode view, JsonObject? typed)
    {
        var shown = view.DeepClone().AsObject();
        (shown["id"], shown["hash"]) = (id, Guid.NewGuid().ToString());
        shown["state"] = new JsonObject { ["values"] = new JsonObject(BlockReading.InputsOf(view["blocks"]).Select(input => State(input, typed))) };
        return shown;
    }

    private static KeyValuePair<string, JsonNode?> State(JsonObject block, JsonObject? typed)
    {
        var element = block["element"]!.AsObject();
        var (id, type) = ((string)element["action_id"]!, (string)element["type"]!);
        var state = typed?[id]?.DeepClone().AsObject() ?? type switch
        {
            "static_select" => new() { ["selected_option"] = element["initial_option"]?.DeepClone() },
            "multi_static_select" or "checkboxes" => new() { ["selected_options"] = element["initial_options"]?.DeepClone() ?? new JsonArray() },
            "users_select" => new() { ["selected_user"] = element["initial_user"]?.DeepClone() },
            "multi_users_select" => new() { ["selected_users"] = element["initial_users"]?.DeepClone() ?? new JsonArray() },
            "datepicker" => new() { ["selected_date"] = element["initial_date"]?.DeepClone() },
            _ => new JsonObject { ["value"] = element["initial_value"]?.DeepClone() },
        };
        state["type"] = type;
        return KeyValuePair.Create<string, JsonNode?>((string)block["block_id"]!, new JsonObject { [id] = state });
    }

    private static async Task<MemoryDocuments> DocumentsAsync()
    {
        var documents = await Met.WithAsync(person => new Account(SlackChannel.Id, UserOf(person.Id)));
        await KeepPlaceAsync(documents, Channel, person: null);
        foreach (var person in DemoShop.Team.People)
        {
            await KeepPlaceAsync(documents, ChatOf(person.Id), person.Id);
        }

        return documents;
    }

    private static async Task KeepPlaceAsync(MemoryDocuments documents, string conversation, string? person)
    {
        var place = new KnownConversation($"{SlackChannel.Id}/{conversation}", DemoShop.Profile.Id, SlackChannel.Id, conversation, FakeSlack.ApiUrl, Bot, "zh-CN", person, Team, IsWelcomed: true);
        Assert.True(await documents.CompareAndSetAsync(KnownConversation.Documents, place.Where, place, 0));
    }
}
