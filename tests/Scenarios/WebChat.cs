using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Web Chat and Direct Line come in by the same door as Teams, name neither a tenant nor a kind of conversation, and can do less.</summary>
public sealed class WebChat
{
    private const string Visitor = "dl_visitor";
    private const string Conversation = "7xQ2bVd1-eu";

    public static TheoryData<string, string, string> Clients() => new()
    {
        { "webchat", "https://webchat.botframework.com/", "zh-CN" },
        { "webchat", "https://webchat.botframework.com/", "en-US" },
        { "directline", "https://directline.botframework.com/", "zh-CN" },
        { "directline", "https://directline.botframework.com/", "en-US" },
    };

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task Whoever_comes_is_greeted_once(string channel, string serviceUrl, string locale)
    {
        await using var house = new BotHouse();
        var client = Client(house, channel, serviceUrl);

        foreach (var member in new[] { "bot", Visitor })
        {
            using var response = await PostAsync(client, new JsonObject { ["type"] = "conversationUpdate", ["locale"] = locale, ["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member }) });
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Single(house.Connector.All, sent => sent.Card is not null);
        AssertPlain(house);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_question_is_answered_by_a_card_whose_buttons_and_charts_have_something_to_fall_back_to(string channel, string serviceUrl, string locale)
    {
        await using var house = new BotHouse();

        var answer = await AskAsync(house, Client(house, channel, serviceUrl), IsChinese(locale) ? "为什么流量下降了" : "why did traffic drop", locale);

        Assert.True(answer.Says(IsChinese(locale) ? "访客数" : "Visitors"), answer.Words);
        Assert.NotEmpty(CardReading.ActionsOf(answer.Card));
        Assert.All(CardReading.ActionsOf(answer.Card), AssertSubmits);
        Assert.All(CardReading.ElementsOf(answer.Card, "Chart.Line").Append(null), chart => Assert.True(chart is null || chart["fallback"] is JsonObject));
        Assert.Contains(CardReading.ElementsOf(answer.Card, "Chart.Line"), _ => true);
        AssertPlain(house);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_button_that_arrives_as_a_message_is_answered_by_one(string channel, string serviceUrl, string locale)
    {
        await using var house = new BotHouse();
        var client = Client(house, channel, serviceUrl);
        var help = await AskAsync(house, client, IsChinese(locale) ? "帮助" : "help", locale);

        var mine = await SubmitAsync(house, client, help.Button(Verbs.ShowMyWork)!, locale);
        var briefing = await SubmitAsync(house, client, help.Button(Verbs.ShowBriefing)!, locale);

        Assert.NotEqual(string.Empty, mine.Words);
        Assert.NotNull(briefing.Card);
        AssertPlain(house);
    }

    [Theory]
    [MemberData(nameof(Clients))]
    public async Task A_finding_is_handed_over_in_words(string channel, string serviceUrl, string locale)
    {
        await using var house = new BotHouse();
        var client = Client(house, channel, serviceUrl);
        var answer = await AskAsync(house, client, IsChinese(locale) ? "为什么流量下降了" : "why did traffic drop", locale);

        var said = await SubmitAsync(house, client, answer.Button(Verbs.HandOff)!, locale);
        foreach (var reply in IsChinese(locale) ? new[] { "用建议", "1", "跳过", "是" } : ["use the suggestion", "1", "skip", "yes"])
        {
            said = await AskAsync(house, client, reply, locale);
        }

        Assert.True(said.Says(IsChinese(locale) ? "任务 1" : "Task 1"), said.Words);
        AssertPlain(house);
    }

    /// <summary>What only Teams understands stays away.</summary>
    private static void AssertPlain(BotHouse house) => Assert.All(house.Connector.All, sent =>
    {
        var text = sent.Activity.ToJsonString();
        foreach (var word in new[] { "\"refresh\"", "feedbackLoop", "task/fetch", "graph.microsoft.com/users", "\"mention\"" })
        {
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
        }
    });

    private static void AssertSubmits(JsonObject action)
    {
        var instead = action["fallback"]!;
        Assert.Equal("Action.Submit", (string?)instead["type"]);
        Assert.Equal(action["data"]!.ToJsonString(), instead["data"]!.ToJsonString());
        Assert.Equal((string?)action["verb"], (string?)instead["data"]!["verb"]);
    }

    private static bool IsChinese(string locale) => locale == "zh-CN";

    private static TeamsClient Client(BotHouse house, string channel, string serviceUrl) =>
        new(house.CreateClient(), house.Connector, house.Clock, channel, serviceUrl);

    private static Task<Sent> SubmitAsync(BotHouse house, TeamsClient client, JsonObject button, string locale) =>
        AnsweredAsync(house, client, new JsonObject { ["type"] = "message", ["locale"] = locale, ["value"] = button["fallback"]!["data"]!.DeepClone() });

    private static Task<Sent> AskAsync(BotHouse house, TeamsClient client, string text, string locale) =>
        AnsweredAsync(house, client, new JsonObject { ["type"] = "message", ["locale"] = locale, ["text"] = text });

    /// <summary>The first message that comes back.</summary>
    private static async Task<Sent> AnsweredAsync(BotHouse house, TeamsClient client, JsonObject activity)
    {
        var before = house.Connector.All.Count;
        using var response = await PostAsync(client, activity);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await house.SeenAsync(sent => house.Connector.All.ToList().IndexOf(sent) >= before && sent.Conversation == Conversation, "the answer");
    }

    private static Task<HttpResponseMessage> PostAsync(TeamsClient client, JsonObject activity)
    {
        activity["conversation"] = new JsonObject { ["id"] = Conversation };
        return client.PostAsync(Visitor, Conversation, activity);
    }
}
