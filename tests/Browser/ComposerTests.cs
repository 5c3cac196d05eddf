using System.Text;
using Helmsman.State.Memory;
using Helmsman.Tests.Bot.Channels.Local;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser;

/// <summary>Writing, sharing a file, and what happens when the program goes away.</summary>
public sealed class ComposerTests(Chromium chromium)
{
    [Fact]
    public async Task A_file_given_to_the_page_reaches_the_bot()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        var chat = await Chat.OpenAsync(window, server.Root);

        await chat.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "生意参谋.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes("日期,访客数\n") });

        await Expect(chat.Last.GetByRole(AriaRole.Link, new() { Name = "生意参谋.csv" })).ToBeVisibleAsync();
        var attachment = Assert.Single(server.Bot.OfType("message"))["attachments"]![0]!;
        Assert.Equal("日期,访客数\n", await server.Page.GetStringAsync(new Uri((string)attachment["contentUrl"]!), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_dropped_on_the_room_reaches_the_bot()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        var chat = await Chat.OpenAsync(window, server.Root);
        var held = await chat.Page.EvaluateHandleAsync("() => { const held = new DataTransfer(); held.items.add(new File(['a,b'], '拖入.csv', { type: 'text/csv' })); return held; }");

        await chat.Page.DispatchEventAsync("#room", "dragenter", new { dataTransfer = held });
        await Expect(chat.Page.GetByText("松开鼠标，把报表交给舵手")).ToBeVisibleAsync();
        await chat.Page.DispatchEventAsync("#drop", "drop", new { dataTransfer = held });

        await Expect(chat.Last.GetByRole(AriaRole.Link, new() { Name = "拖入.csv" })).ToBeVisibleAsync();
        await Expect(chat.Page.Locator("#drop")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_file_of_more_than_20_MB_is_not_sent_and_the_page_says_why()
    {
        await using var window = await chromium.OpenAsync("en");
        await using var server = await LocalServer.StartAsync();
        var chat = await Chat.OpenAsync(window, server.Root);

        await chat.Page.Locator("#file").SetInputFilesAsync(new FilePayload { Name = "year.csv", MimeType = "text/csv", Buffer = new byte[(20 * 1024 * 1024) + 1] });

        await Expect(chat.Page.Locator("#trouble")).ToHaveTextAsync("“year.csv” is larger than 20 MB and was not sent. Export a shorter period.");
        Assert.Empty(server.Bot.OfType("message"));
    }

    [Fact]
    public async Task Everything_can_be_reached_and_done_with_the_keyboard()
    {
        await using var window = await chromium.OpenAsync("zh-CN");
        await using var server = await LocalServer.StartAsync();
        var chat = await Chat.OpenAsync(window, server.Root);
        var reached = new List<string>();
        for (var press = 0; press < 14; press++)
        {
            await chat.Page.Keyboard.PressAsync("Tab");
            reached.Add(await chat.Page.EvaluateAsync<string>("document.activeElement.id || document.activeElement.dataset.room || document.activeElement.dataset.language || ''"));
        }

        Assert.Equal(
            ["me", "zh-CN", "en", "team", "chat-lin", "chat-zhou", "chat-xu", "chat-he", "chat-chen", "scroll", "attach", "text"], reached.Take(12));
        await chat.Composer.FocusAsync();
        await chat.Page.Keyboard.TypeAsync("第一行");
        await chat.Page.Keyboard.PressAsync("Shift+Enter");
        await chat.Page.Keyboard.TypeAsync("第二行");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Last.Locator(".text")).ToHaveTextAsync("@舵手 第一行\n第二行", new() { UseInnerText = true });
    }

    [Fact]
    public async Task After_a_restart_the_page_finds_its_way_back_and_shows_what_was_said()
    {
        await using var window = await chromium.OpenAsync("en");
        var documents = new MemoryDocuments();
        var server = await LocalServer.StartAsync(documents);
        var port = server.Root.Port;
        var chat = await Chat.OpenAsync(window, server.Root);
        await chat.SayAsync("before");
        await Expect(chat.Last.GetByText("before")).ToBeVisibleAsync();

        await server.DisposeAsync();
        await Expect(chat.Page.GetByText("Connection lost, reconnecting…")).ToBeVisibleAsync();
        await chat.SayAsync("while away");
        await Expect(chat.Page.Locator("#trouble")).ToHaveTextAsync("Not sent: the program is not running.");
        await Expect(chat.Composer).ToHaveValueAsync("while away");

        await using var again = await LocalServer.StartAsync(documents, port: port);
        await Expect(chat.Page.Locator("#lost")).ToBeHiddenAsync(new() { Timeout = 30_000 });
        await chat.SayAsync("after");
        await Expect(chat.Last.GetByText("after")).ToBeVisibleAsync();
        await Expect(chat.Messages).ToHaveCountAsync(2);
    }
}
