using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Helmsman.Tests.Bot.Channels.Local;

public sealed class ConversationTests
{
    [Fact]
    public async Task What_is_said_reaches_the_bot_as_an_activity_and_its_reply_stands_in_the_room()
    {
        await using var server = await LocalServer.StartAsync();
        server.Bot.OnActivity = async activity =>
        {
            if ((string?)activity["type"] == "message")
            {
                await server.Bot.ReplyAsync(activity, FakeBot.Text("好的"));
            }

            return null;
        };

        using var said = await server.SayAsync("team", "lin", "为什么流量下降了");

        Assert.Equal(HttpStatusCode.NoContent, said.StatusCode);
        var activity = Assert.Single(server.Bot.OfType("message"));
        Assert.Equal("local", (string?)activity["channelId"]);
        Assert.Equal($"http://localhost:{server.Root.Port}/local/", (string?)activity["serviceUrl"]);
        Assert.Equal("<at>舵手 Helmsman</at> 为什么流量下降了", (string?)activity["text"]);
        Assert.Equal("zh-CN", (string?)activity["locale"]);
        Assert.Equal("lin", (string?)activity["from"]!["id"]);
        Assert.Equal("channel", (string?)activity["conversation"]!["conversationType"]);
        Assert.Equal(["clientInfo", "mention"], activity["entities"]!.AsArray().Select(entity => (string?)entity!["type"]));
        Assert.Equal("Asia/Shanghai", (string?)activity["entities"]![0]!["timezone"]);
        Assert.Equal(
            ["<at>舵手 Helmsman</at> 为什么流量下降了", "好的"], (await server.HistoryAsync("team")).Select(message => (string?)message["activity"]!["text"]));
    }

    [Fact]
    public async Task In_a_persons_chat_nobody_needs_to_mention_the_bot()
    {
        await using var server = await LocalServer.StartAsync();
        using var said = await server.SayAsync("chat-xu", "xu", "我的任务");

        var activity = Assert.Single(server.Bot.OfType("message"));
        Assert.Equal("我的任务", (string?)activity["text"]);
        Assert.Equal("personal", (string?)activity["conversation"]!["conversationType"]);
    }

    [Fact]
    public async Task Nobody_speaks_in_the_chat_of_somebody_else()
    {
        await using var server = await LocalServer.StartAsync();
        using var said = await server.SayAsync("chat-xu", "lin", "嗨");

        Assert.Equal(HttpStatusCode.NotFound, said.StatusCode);
        Assert.Empty(server.Bot.OfType("message"));
    }

    [Fact]
    public async Task A_bot_that_fails_is_told_to_the_page_and_the_message_stays()
    {
        await using var server = await LocalServer.StartAsync();
        server.Bot.OnActivity = _ => Task.FromResult<IResult?>(Results.StatusCode(500));
        using var said = await server.SayAsync("team", "lin", "嗨");

        Assert.Equal(HttpStatusCode.BadGateway, said.StatusCode);
        Assert.Single(await server.HistoryAsync("team"));
    }

    [Fact]
    public async Task A_click_is_an_invoke_on_its_message_and_its_answer_comes_back_whole()
    {
        await using var server = await LocalServer.StartAsync();
        var answer = new JsonObject { ["statusCode"] = 200, ["type"] = "application/vnd.microsoft.activity.message", ["value"] = "收到了" };
        var card = "";
        server.Bot.OnActivity = async activity =>
        {
            if ((string?)activity["type"] == "message")
            {
                card = await server.Bot.ReplyAsync(activity, FakeBot.Card(new JsonObject { ["type"] = "AdaptiveCard" }));
            }

            return (string?)activity["type"] == "invoke" ? Results.Json(answer) : null;
        };
        using var said = await server.SayAsync("team", "lin", "任务");

        using var clicked = await server.ClickAsync("team", "zhou", card, "work.acknowledge", new { v = 1, work = "w1" });

        var body = JsonNode.Parse(await clicked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal(200, (int)body["status"]!);
        Assert.True(JsonNode.DeepEquals(answer, body["body"]));
        var invoke = Assert.Single(server.Bot.OfType("invoke"));
        Assert.Equal("adaptiveCard/action", (string?)invoke["name"]);
        Assert.Equal(card, (string?)invoke["replyToId"]);
        Assert.Equal("zhou", (string?)invoke["from"]!["id"]);
        Assert.Equal("work.acknowledge", (string?)invoke["value"]!["action"]!["verb"]);
        Assert.Equal("w1", (string?)invoke["value"]!["action"]!["data"]!["work"]);
    }

    [Fact]
    public async Task A_click_on_a_message_that_is_not_there_never_reaches_the_bot()
    {
        await using var server = await LocalServer.StartAsync();
        using var clicked = await server.ClickAsync("team", "lin", "team:0000000099", "work.done", new { });

        Assert.Equal(HttpStatusCode.NotFound, clicked.StatusCode);
        Assert.Empty(server.Bot.OfType("invoke"));
    }
}
