using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser;

/// <summary>
/// The cards of the README as the page draws them, with the demo shop's figures, in artifacts/pictures/: scripts/readme-pictures takes them
/// from there. The clock and the shop are always the same, so the pictures are too.
/// </summary>
public sealed class CardPictures(Chromium chromium)
{
    /// <summary>In bytes: a README is read on slow lines too.</summary>
    private const int Largest = 160_000;

    [Theory]
    [InlineData("zh-CN", "看早报", "为什么下降了", "统计日期,访客数,支付买家数\n2026-11-20,30000,900\n", "店铺日报.csv")]
    [InlineData("en", "briefing", "what dropped", "date,visitors,buyers\n2026-11-20,30000,900\n", "shop by day.csv")]
    public async Task The_cards_of_the_readme(string locale, string briefing, string vague, string wrong, string file)
    {
        var say = Tongue.Of(locale);
        await using var window = await chromium.OpenAsync(locale);
        await using var bot = await RealBot.StartAsync();
        var chat = await Chat.OpenAsync(window, bot.Root, MorningClock.Nine);
        await chat.Page.SetViewportSizeAsync(1280, 2400);
        await chat.SitDownAsync(HandOff.Ads);
        await AskAsync(say.Help, "help");
        await chat.SitDownAsync(HandOff.Operator);
        await AskAsync(briefing, "briefing");
        await AskAsync(vague, "clarification");
        await AskAsync(say.Why, "answer");
        await chat.HandToAdsAsync(chat.CardWith(say.HandToAds), say);
        await chat.DropAsync(file, wrong);
        await Expect(chat.Last.Locator(".card")).ToContainTextAsync(file);
        await TakeAsync("import");
        await chat.SitDownAsync(HandOff.Ads);
        await Expect(chat.TaskCard(1)).ToContainTextAsync(say.Open);
        await TakeAsync("task");

        async Task AskAsync(string text, string name)
        {
            var before = await chat.Messages.CountAsync();
            await chat.SayAsync(text);
            await Expect(chat.Messages).ToHaveCountAsync(before + 2);
            await TakeAsync(name);
        }

        async Task TakeAsync(string name)
        {
            var path = Path.Combine(Chat.Artifacts, "pictures", $"{name}.{locale}.png");
            await chat.Page.Mouse.MoveAsync(0, 0);
            await chat.Last.Locator(".card").ScreenshotAsync(new() { Path = path, Animations = ScreenshotAnimations.Disabled });
            Assert.InRange(new FileInfo(path).Length, 5_000, Largest);
        }
    }
}
