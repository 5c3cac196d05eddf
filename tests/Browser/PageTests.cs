using System.Text.Json.Nodes;
using Helmsman.Tests.Bot.Channels.Local;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser;

/// <summary>The page alone, in a real browser, with a fake bot that says what a test wants.</summary>
public sealed class PageTests(Chromium chromium)
{
    [Fact]
    public async Task Somebody_asks_and_the_answer_appears_with_its_charts_in_words_too()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        Replies(server, SampleCards.Answer);
        var chat = await Chat.OpenAsync(window, server.Root);

        await chat.SayAsync("为什么流量下降了");

        await Expect(chat.Last.GetByText("访客数为什么下降")).ToBeVisibleAsync();
        var charts = chat.Last.Locator("svg[role=img]");
        await Expect(charts).ToHaveCountAsync(3);
        await Expect(charts.Nth(1)).ToHaveAttributeAsync("aria-label", "按流量来源拆开（访客数变化）. 手淘搜索 -910, 手淘首页推荐 -120, 直通车 160, 我的淘宝 40");
        await Expect(chat.Messages.First.Locator(".mention")).ToHaveTextAsync("@舵手");
        AssertClean(chat);
    }

    [Fact]
    public async Task A_loss_is_drawn_to_the_left_of_the_axis_and_a_gain_to_the_right()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        Replies(server, SampleCards.Answer);
        var chat = await Chat.OpenAsync(window, server.Root);
        await chat.SayAsync("为什么");

        var plot = chat.Last.Locator("svg[role=img]").Nth(1);
        var axis = (await plot.Locator(".axis").BoundingBoxAsync())!.X;
        var loss = (await plot.Locator("rect").First.BoundingBoxAsync())!;
        var gain = (await plot.Locator("rect").Nth(2).BoundingBoxAsync())!;

        Assert.InRange(loss.X + loss.Width, axis - 1, axis + 2);
        Assert.InRange(gain.X, axis - 1, axis + 2);
        Assert.True(loss.Width > gain.Width * 4, "910 lost is longer than 160 won");
    }

    [Fact]
    public async Task A_pressed_button_cannot_be_pressed_again_until_the_answer_is_there()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        var answer = new TaskCompletionSource<IResult?>();
        server.Bot.OnActivity = async activity => (string?)activity["type"] switch
        {
            "message" => await CardAsync(server, activity, SampleCards.Work("待确认", open: true)),
            "invoke" => await answer.Task,
            _ => null,
        };
        var chat = await Chat.OpenAsync(window, server.Root);
        await chat.SayAsync("任务");
        var button = chat.Last.Locator("[data-verb='work.acknowledge']");
        await Expect(button).ToHaveTextAsync("收到");
        await chat.Last.GetByLabel("备注").FillAsync("今天内");

        await button.ClickAsync();

        await Expect(button).ToBeDisabledAsync();
        await Expect(chat.Last.Locator(".card")).ToHaveAttributeAsync("aria-busy", "true");
        await button.DispatchEventAsync("click");
        answer.SetResult(Results.Json(Invoked("application/vnd.microsoft.activity.message", "收到，已记下")));
        await Expect(chat.Last.GetByRole(AriaRole.Status)).ToHaveTextAsync("收到，已记下");
        await Expect(button).ToBeEnabledAsync();
        var invoke = Assert.Single(server.Bot.OfType("invoke"));
        Assert.Equal("今天内", (string?)invoke["value"]!["action"]!["data"]!["note"]);
        Assert.Equal("w7", (string?)invoke["value"]!["action"]!["data"]!["work"]);
    }

    [Fact]
    public async Task The_clicker_sees_the_new_card_and_everybody_else_sees_the_edit()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var otherWindow = await chromium.OpenAsync("en");
        await using var server = await LocalServer.StartAsync();
        var card = "";
        server.Bot.OnActivity = async activity =>
        {
            switch ((string?)activity["type"])
            {
                case "message":
                    card = await server.Bot.ReplyAsync(activity, FakeBot.Card(SampleCards.Work("待确认", open: true)));
                    return null;
                case "invoke":
                    using (await server.Bot.UpdateAsync(activity, card, FakeBot.Card(SampleCards.Work("周扬已收到", open: false))))
                    {
                        return Results.Json(Invoked("application/vnd.microsoft.card.adaptive", SampleCards.Work("你已收到", open: false)));
                    }

                default:
                    return null;
            }
        };
        var clicker = await Chat.OpenAsync(window, server.Root);
        var other = await Chat.OpenAsync(otherWindow, server.Root);
        await clicker.SayAsync("任务");
        await Expect(other.Last.GetByText("待确认")).ToBeVisibleAsync();

        await clicker.Last.GetByRole(AriaRole.Button, new() { Name = "收到" }).ClickAsync();

        await Expect(clicker.Last.GetByText("你已收到")).ToBeVisibleAsync();
        await Expect(other.Last.GetByText("周扬已收到")).ToBeVisibleAsync();
        await Expect(other.Last.GetByText("edited")).ToBeVisibleAsync();
        await Expect(other.Messages).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task An_error_is_shown_in_words_under_the_card()
    {
        await using var window = await chromium.OpenAsync("en");
        await using var server = await LocalServer.StartAsync();
        server.Bot.OnActivity = async activity => (string?)activity["type"] switch
        {
            "message" => await CardAsync(server, activity, SampleCards.Work("open", open: true)),
            "invoke" => Results.Json(new JsonObject
            {
                ["statusCode"] = 400,
                ["type"] = "application/vnd.microsoft.error",
                ["value"] = new JsonObject { ["code"] = "NotYours", ["message"] = "This task is Zhou’s." },
            }),
            _ => null,
        };
        var chat = await Chat.OpenAsync(window, server.Root);
        await chat.SayAsync("task");
        await chat.Last.GetByRole(AriaRole.Button, new() { Name = "收到" }).ClickAsync();

        await Expect(chat.Last.GetByRole(AriaRole.Alert)).ToHaveTextAsync("This task is Zhou’s.");
    }

    [Fact]
    public async Task No_text_becomes_markup()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        Replies(server, SampleCards.Hostile);
        var chat = await Chat.OpenAsync(window, server.Root);
        await chat.SayAsync("<b>嗨</b>");

        await Expect(chat.Last.Locator(".ac-textBlock").First).ToHaveTextAsync("<img src=x onerror=document.title='owned'> 粗 **原样** snake_case_name");
        await Expect(chat.Last.Locator("strong").Nth(1)).ToHaveTextAsync("粗");
        await Expect(chat.Last.Locator(".card img, .card a")).ToHaveCountAsync(0);
        await Expect(chat.Messages.First.Locator(".text")).ToContainTextAsync("<b>嗨</b>");
        await Expect(chat.Page).ToHaveTitleAsync("舵手 Helmsman");
        AssertClean(chat);
    }

    [Fact]
    public async Task Every_word_of_the_page_changes_with_the_language()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        var chat = await Chat.OpenAsync(window, server.Root);
        await Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Name = "团队群" })).ToBeVisibleAsync();

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "English" }).ClickAsync();

        await Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Name = "Team channel" })).ToBeVisibleAsync();
        await Expect(chat.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        var words = await chat.Page.EvaluateAsync<string>(
            "[document.body.innerText, ...[...document.querySelectorAll('[aria-label],[title],[placeholder]')].map(e => [e.ariaLabel, e.title, e.placeholder].join(' '))].join(' ')");
        foreach (var name in LocalServer.Crew.People.Select(person => person.Name).Concat(["舵手", "中文", .. LocalServer.Crew.People.Select(person => person.Name[^1..])]))
        {
            words = words.Replace(name, "", StringComparison.Ordinal);
        }

        Assert.DoesNotContain(words, letter => letter >= 0x4e00);
        await chat.SayAsync("why");
        await Expect(chat.Last.GetByText("why")).ToBeVisibleAsync();
        Assert.Equal("en", (string?)Assert.Single(server.Bot.OfType("message"))["locale"]);
    }

    [Fact]
    public async Task What_happens_in_another_room_is_marked_unread_until_it_is_read()
    {
        await using var window = await chromium.OpenAsync("en");
        await using var server = await LocalServer.StartAsync();
        var chat = await Chat.OpenAsync(window, server.Root);

        using var said = await server.SayAsync("chat-xu", "xu", "我的任务");

        await Expect(chat.Room("chat-xu").GetByLabel("1 unread")).ToBeVisibleAsync();
        await chat.EnterAsync("chat-xu");
        await Expect(chat.Room("chat-xu").Locator(".unread")).ToHaveCountAsync(0);
        await Expect(chat.Composer).ToBeHiddenAsync();
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Continue as 徐曼" }).ClickAsync();
        await Expect(chat.Page.Locator("#me")).ToHaveValueAsync("xu");
        await chat.SayAsync("好");
        await Expect(chat.Messages).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_suggestion_is_one_press_and_goes_away_once_used()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        server.Bot.OnActivity = async activity =>
        {
            if ((string?)activity["text"] == "任务")
            {
                var reply = FakeBot.Text("交给谁？");
                reply["suggestedActions"] = new JsonObject { ["actions"] = new JsonArray(
                    new JsonObject { ["type"] = "imBack", ["title"] = "周扬", ["value"] = "周扬" },
                    new JsonObject { ["type"] = "imBack", ["title"] = "徐曼", ["value"] = "徐曼" }) };
                await server.Bot.ReplyAsync(activity, reply);
            }

            return null;
        };
        var chat = await Chat.OpenAsync(window, server.Root);
        await chat.EnterAsync("chat-lin");
        await chat.SayAsync("任务");

        await chat.Page.Locator("#chips").GetByRole(AriaRole.Button, new() { Name = "徐曼" }).ClickAsync();

        await Expect(chat.Last.GetByText("徐曼")).ToBeVisibleAsync();
        await Expect(chat.Page.Locator("#chips button")).ToHaveCountAsync(0);
    }

    private static void Replies(LocalServer server, Func<JsonNode> card) =>
        server.Bot.OnActivity = async activity => (string?)activity["type"] == "message" ? await CardAsync(server, activity, card()) : null;

    private static async Task<IResult?> CardAsync(LocalServer server, JsonObject activity, JsonNode card)
    {
        await server.Bot.ReplyAsync(activity, FakeBot.Card(card));
        return null;
    }

    private static JsonObject Invoked(string type, JsonNode value) => new() { ["statusCode"] = 200, ["type"] = type, ["value"] = value };

    private static void AssertClean(Chat chat)
    {
        Assert.Empty(chat.Complaints);
        Assert.Empty(chat.Outside);
    }
}
