using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>What a Teams client sends to the bot, as a real one was seen to: invokes without trigger and without action id.</summary>
public sealed class TeamsClient(HttpClient http, FakeConnector connector, FakeTimeProvider clock, string channelId = "msteams")
{
    /// <summary>People do not talk faster than this, and a bot that may only send so much a second would wait for ever on a clock that stands.</summary>
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    public const string Team = "19:general@thread.v2";

    // Ids are unique wherever they are given, across clients and lives of the bot.
    private static int sent;

    public static string ChatOf(string user) => $"chat-{user}";

    public Task<HttpResponseMessage> InstallAsync(string user, string conversation) =>
        PostAsync(user, conversation, new JsonObject { ["type"] = "installationUpdate", ["action"] = "add" });

    public Task<HttpResponseMessage> MeetAsync(string user, string conversation) => PostAsync(user, conversation, new JsonObject
    {
        ["type"] = "conversationUpdate",
        ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = user }, new JsonObject { ["id"] = "bot" }),
    });

    public async Task<Sent> AskAsync(string user, string conversation, string text, string locale = "zh-CN")
    {
        var before = connector.All.Count;
        using var response = await SayAsync(user, conversation, text, locale);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Assert.Single(connector.All.Skip(before), call => call.Verb == "post" && call.Conversation == conversation);
    }

    public Task<HttpResponseMessage> SayAsync(string user, string conversation, string text, string locale = "zh-CN") =>
        PostAsync(user, conversation, new JsonObject { ["type"] = "message", ["text"] = text, ["locale"] = locale });

    /// <summary>Presses the first button with this verb on a card that was sent.</summary>
    public async Task<ClickAnswer> ClickAsync(string user, Sent on, string verb, string locale = "zh-CN")
    {
        var button = on.Button(verb) ?? throw new InvalidOperationException($"No button {verb} on: {on.Words}");
        return await ClickAsync(user, on.Conversation, on.ActivityId, verb, button["data"]!.DeepClone(), locale);
    }

    public async Task<ClickAnswer> ClickAsync(string user, string conversation, string? activity, string verb, JsonNode data, string locale = "zh-CN")
    {
        using var response = await PostAsync(user, conversation, new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["locale"] = locale,
            ["replyToId"] = activity,
            ["value"] = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } },
        });
        return await ClickAnswer.OfAsync(response);
    }

    public Task<HttpResponseMessage> PostAsync(string user, string conversation, JsonObject activity)
    {
        connector.Knows(conversation);
        clock.Advance(Between);
        activity["id"] ??= string.Create(CultureInfo.InvariantCulture, $"in{Interlocked.Increment(ref sent)}");
        activity["channelId"] = channelId;
        activity["serviceUrl"] = FakeConnector.ServiceUrl;
        activity["from"] ??= new JsonObject { ["id"] = user, ["name"] = user };
        activity["recipient"] ??= new JsonObject { ["id"] = "bot", ["name"] = "Helmsman" };
        activity["conversation"] ??= new JsonObject
        {
            ["id"] = conversation,
            ["conversationType"] = conversation == Team ? "channel" : "personal",
            ["isGroup"] = conversation == Team,
            ["tenantId"] = "tenant",
        };
        return PostRawAsync(activity.ToJsonString());
    }

    public Task<HttpResponseMessage> PostRawAsync(string body) =>
        http.PostAsync(new Uri("/api/messages", UriKind.Relative), new StringContent(body, Encoding.UTF8, "application/json"));
}

/// <summary>What the clicker sees at once.</summary>
public sealed record ClickAnswer(HttpStatusCode Status, int StatusCode, string? Type, JsonNode? Value)
{
    public bool IsCard => Type == "application/vnd.microsoft.card.adaptive";

    public string Words => IsCard ? string.Join('\n', CardReading.TextsOf(Value)) : Value?.ToString() ?? string.Empty;

    public static async Task<ClickAnswer> OfAsync(HttpResponseMessage response)
    {
        var body = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        return new ClickAnswer(response.StatusCode, (int?)body?["statusCode"] ?? 0, (string?)body?["type"], body?["value"]?.DeepClone());
    }
}
