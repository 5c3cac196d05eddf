using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser;

/// <summary>What the product is for, with the real bot on the real page: the morning, the question, the task that is taken care of.</summary>
public sealed class TheThreeSteps(Chromium chromium)
{
    private const string Team = "team";

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task From_the_morning_to_a_task_that_is_taken_care_of(string locale)
    {
        var say = Tongue.Of(locale);
        await using var window = await chromium.OpenAsync(locale);
        await using var bot = await RealBot.StartAsync();
        var chat = await Chat.OpenAsync(window, bot.Root, MorningClock.Nine);

        await Expect(chat.Messages.First.Locator("svg[role=img]")).ToBeVisibleAsync(new() { Timeout = 10_000 });
        await Expect(chat.Messages).ToHaveCountAsync(1);
        await LookAsync("1-morning");

        await chat.SitDownAsync(HandOff.Ads);
        await chat.SayAsync(say.Help);
        await Expect(chat.Last.Locator(".card")).ToBeVisibleAsync();
        await chat.SitDownAsync(HandOff.Operator);
        var answer = await chat.AskWhyAsync(say);
        await AssertAnswersAsync(answer, say);
        await LookAsync("2-answer");

        await chat.HandToAdsAsync(answer, say, step => LookAsync($"3-{step}"));
        await LookAsync("3-handed-over");
        await chat.SitDownAsync(HandOff.Ads);
        var task = chat.TaskCard(1);
        await Expect(task).ToContainTextAsync(say.Open);
        await LookAsync("4-task");

        await task.Button(say.Acknowledge).ClickAsync();
        await Expect(task).ToContainTextAsync(say.UnderWay);
        await Expect(task.Button(say.Acknowledge)).ToHaveCountAsync(0);
        await LookAsync("5-acknowledged");

        await chat.EnterAsync(Team);
        await Expect(chat.TaskCard(1)).ToContainTextAsync("进行中");
        await Expect(chat.TaskCard(1).Locator(".edited")).ToHaveTextAsync(say.Edited);
        await Expect(chat.Messages).ToHaveCountAsync(2);
        await LookAsync("6-team");
        Assert.Empty(chat.Complaints);
        Assert.Empty(chat.Outside);

        Task LookAsync(string step) => chat.PictureAsync($"{locale}-{step}");
    }

    [Fact]
    public async Task On_a_telephone_in_the_dark_no_card_is_wider_than_the_page()
    {
        var say = Tongue.Chinese;
        await using var window = await chromium.OpenAsync(say.Locale, ColorScheme.Dark);
        await using var bot = await RealBot.StartAsync();
        var chat = await Chat.OpenAsync(window, bot.Root, MorningClock.Nine);
        await chat.Page.SetViewportSizeAsync(390, 844);
        await LookAsync("morning");

        await chat.SitDownAsync(HandOff.Operator);
        await chat.HandToAdsAsync(await chat.AskWhyAsync(say), say, LookAsync);
        await chat.CardWith(say.HandToAds).ScrollIntoViewIfNeededAsync();
        await LookAsync("answer");
        await chat.SitDownAsync(HandOff.Ads);
        await Expect(chat.TaskCard(1)).ToContainTextAsync(say.Open);
        await LookAsync("task");

        async Task LookAsync(string step)
        {
            await chat.PictureAsync($"telephone-{step}");
            Assert.True(await chat.Page.EvaluateAsync<bool>("document.getElementById('scroll').scrollWidth <= document.getElementById('scroll').clientWidth"), step);
        }
    }

    [Fact]
    public async Task Only_the_owner_of_a_task_can_take_it_and_a_second_click_shows_it_as_it_is()
    {
        var say = Tongue.Chinese;
        await using var window = await chromium.OpenAsync(say.Locale);
        await using var bot = await RealBot.StartAsync();
        var chat = await HandedOverAsync(window, bot, say);
        await chat.EnterAsync(Team);
        var inTeam = chat.TaskCard(1);

        await chat.BecomeAsync(HandOff.Designer);
        await inTeam.Button(say.Acknowledge).ClickAsync();
        await Expect(inTeam.GetByRole(AriaRole.Status)).ToContainTextAsync("周晨");
        await Expect(inTeam).ToContainTextAsync(say.Open);
        await chat.PictureAsync("click-of-somebody-else");

        // The same task stands open in another window of its owner, as it was before he took it: that window gets no news.
        await using var otherWindow = await chromium.OpenAsync(say.Locale);
        var old = await Chat.OpenAsync(otherWindow, bot.Root, MorningClock.Nine);
        await old.SitDownAsync(HandOff.Ads);
        await old.DeafenAsync();
        await chat.SitDownAsync(HandOff.Ads);
        await chat.TaskCard(1).Button(say.Acknowledge).ClickAsync();
        await Expect(chat.TaskCard(1)).ToContainTextAsync(say.UnderWay);
        await old.TaskCard(1).Button(say.Acknowledge).ClickAsync();
        await Expect(old.TaskCard(1)).ToContainTextAsync(say.UnderWay);
        await Expect(old.TaskCard(1).Locator(".card-bar")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task After_a_restart_the_old_card_still_answers()
    {
        var say = Tongue.Chinese;
        await using var window = await chromium.OpenAsync(say.Locale);
        await using var first = await RealBot.StartAsync();
        var chat = await HandedOverAsync(window, first, say);
        await chat.SitDownAsync(HandOff.Ads);
        await chat.TaskCard(1).Button(say.Acknowledge).ClickAsync();
        await Expect(chat.TaskCard(1)).ToContainTextAsync(say.UnderWay);

        await using var second = await first.RestartAsync();
        await chat.Page.ReloadAsync();
        await chat.SitDownAsync(HandOff.Ads);
        await chat.TaskCard(1).Button(say.Done).ClickAsync();

        // Nothing is left to do with it at a glance; comments and the log are folded away.
        await Expect(chat.TaskCard(1).GetByRole(AriaRole.Button)).ToHaveTextAsync(["更多 …"]);
        await Expect(chat.TaskCard(1)).ToContainTextAsync($"任务 1：{say.IsDone}");
        await chat.PictureAsync("done-after-restart");
        await chat.EnterAsync(Team);
        await Expect(chat.TaskCard(1)).ToContainTextAsync($"任务 1：{say.IsDone}");
        await Expect(chat.Messages).ToHaveCountAsync(2);
    }

    private static async Task<Chat> HandedOverAsync(IBrowserContext window, RealBot bot, Tongue say)
    {
        var chat = await Chat.OpenAsync(window, bot.Root, MorningClock.Nine);
        await chat.SitDownAsync(HandOff.Operator);
        await chat.HandToAdsAsync(await chat.AskWhyAsync(say), say);
        return chat;
    }

    private static async Task AssertAnswersAsync(ILocator answer, Tongue say)
    {
        await Expect(answer).ToContainTextAsync(say.Metric);
        await Expect(answer).ToContainTextAsync(say.Total);
        await Expect(answer.GetByText(say.Source).First).ToBeVisibleAsync();
        Assert.True(await answer.Locator("svg[role=img]").CountAsync() > 0, "no chart");
        Assert.True(await answer.Locator("[data-verb='answer.ask']").CountAsync() > 0, "no question to go on with");
        await Expect(answer.Locator("[data-verb='handoff.start']").First).ToHaveTextAsync(say.HandToAds);
    }
}
