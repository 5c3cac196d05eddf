using System.Text.Json.Nodes;
using Helmsman.Tests.Bot.Channels.Local;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser;

/// <summary>Pictures of the page with made-up figures, in artifacts/browser/: for looking at, after a check that they show what they should.</summary>
public sealed class Pictures(Chromium chromium)
{
    [Theory]
    [InlineData("page-zh", "zh-CN", ColorScheme.Light, 1280)]
    [InlineData("page-en", "en", ColorScheme.Light, 1280)]
    [InlineData("page-dark", "zh-CN", ColorScheme.Dark, 1280)]
    [InlineData("page-narrow", "zh-CN", ColorScheme.Light, 420)]
    public async Task The_page_with_a_conversation_in_it(string name, string locale, ColorScheme colours, int width)
    {
        await using var window = await chromium.OpenAsync(locale, colours);
        await using var server = await LocalServer.StartAsync();
        server.Bot.OnActivity = async activity =>
        {
            foreach (var card in (string?)activity["type"] == "message" ? CardsFor((string?)activity["text"] ?? "") : [])
            {
                await server.Bot.ReplyAsync(activity, FakeBot.Card(card));
            }

            return null;
        };
        var chat = await Chat.OpenAsync(window, server.Root);
        await chat.Page.SetViewportSizeAsync(width, 860);
        using var work = await server.SayAsync("chat-zhou", "zhou", "任务");
        await chat.SayAsync("早报");
        await Expect(chat.Last.GetByRole(AriaRole.Button, new() { Name = "怎么算的" })).ToBeVisibleAsync();
        await chat.PictureAsync($"{name}-briefing");
        await chat.SayAsync("为什么流量下降了");
        await Expect(chat.Last.Locator("svg[role=img]")).ToHaveCountAsync(3);
        await chat.PictureAsync($"{name}-answer");
        await chat.EnterAsync("chat-zhou");
        await Expect(chat.Last.GetByText("换两张主图")).ToBeVisibleAsync();
        await chat.PictureAsync($"{name}-task");

        // A card as wide as its column never makes the room scroll sideways.
        Assert.True(await chat.Page.EvaluateAsync<bool>("document.getElementById('scroll').scrollWidth <= document.getElementById('scroll').clientWidth"));
    }

    private static JsonNode[] CardsFor(string text) =>
        text.Contains("早报", StringComparison.Ordinal) ? [SampleCards.Briefing()]
        : text.Contains("为什么", StringComparison.Ordinal) ? [SampleCards.Answer()]
        : [SampleCards.Work("待确认", open: true)];
}
