using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser.Slack;

/// <summary>The three steps in Slack, with the real bot against a Slack look-alike that others wrote: its signatures, its clicks, its windows, its page.</summary>
public sealed class SlackInABrowser(Chromium chromium)
{
    private static readonly LocatorAssertionsToContainTextOptions Long = new() { Timeout = 30_000 };

    [Fact]
    public async Task From_the_morning_to_a_task_that_is_taken_care_of()
    {
        var say = Tongue.Chinese;
        Assert.SkipWhen(LocalSlack.Missing is not null, LocalSlack.Missing ?? "");
        await using var window = await chromium.OpenAsync(say.Locale);
        var (clock, folder) = (new MorningClock(), Directory.CreateTempSubdirectory("helmsman"));
        await Workspace.KeepAccountsAsync(RealBot.DataIn(folder));
        await using var door = await Door.OpenAsync();
        await using var slack = await LocalSlack.StartAsync(door.Address, clock.Shift);
        await using var bot = await RealBot.StartAsync(
            folder,
            clock,
            ("Helmsman:Slack:ApiUrl", $"{slack.Page}api/"),
            ("Helmsman:Slack:BotToken", Workspace.Options.BotToken),
            ("Helmsman:Slack:SigningSecret", Workspace.Options.SigningSecret));
        door.LeadTo(bot.Root);
        var tab = await SlackTab.OpenAsync(window, slack);
        await tab.BecomeAsync(HandOff.Operator);
        await tab.EnterAsync(Workspace.ChannelName);

        await InviteAsync(door, slack, clock);
        await Expect(tab.Messages.First).ToContainTextAsync("11月21日", Long);
        await tab.PictureAsync("slack-1-briefing");

        await tab.OpenThreadAsync(tab.Messages.First);
        await tab.ReplyAsync($"@helmsman {say.Why}");
        var answer = tab.Thread.Locator(".msg").Filter(new() { HasText = say.Source }).Last;
        await Expect(answer).ToContainTextAsync(say.Metric, Long);
        await tab.PictureAsync("slack-2-answer");

        await answer.Locator(".bk-button").Filter(new() { HasText = "填表交办" }).First.ClickAsync();
        await Expect(tab.Window).ToContainTextAsync("交办", Long);
        await tab.PictureAsync("slack-3-form");
        await tab.Window.Locator(".modal-btn.primary").ClickAsync();
        await Expect(tab.Window.Locator(".modal-btn.primary")).ToHaveCountAsync(0, new() { Timeout = 30_000 });
        await tab.PictureAsync("slack-4-handed-over");
        await tab.Window.Locator(".modal-x").ClickAsync();

        await tab.BecomeAsync(HandOff.Ads);
        var task = tab.MessageWith("任务 1");
        await Expect(task).ToContainTextAsync(say.Open, Long);
        await tab.PictureAsync("slack-5-task");

        await task.Locator(".bk-button").Filter(new() { HasText = say.Acknowledge }).First.ClickAsync();
        await Expect(task).ToContainTextAsync(say.UnderWay, Long);
        await Expect(task.Locator(".bk-button").Filter(new() { HasText = say.Acknowledge })).ToHaveCountAsync(0);
        await tab.PictureAsync("slack-6-acknowledged");

        await tab.BecomeAsync(HandOff.Designer);
        await Expect(tab.MessageWith("任务 1")).ToContainTextAsync(say.UnderWay);
        await Expect(tab.MessageWith("任务 1").Locator(".msg-edited")).ToBeVisibleAsync();
        await tab.PictureAsync("slack-7-everybody");
    }

    /// <summary>Once the bot knows whose token it has: what comes before that means nothing to it.</summary>
    private static async Task InviteAsync(Door door, LocalSlack slack, MorningClock clock)
    {
        while (!(await slack.RecordAsync()).Contains("auth.test", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }

        await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System);
        await door.InviteAsync(HandOff.Operator, clock.GetUtcNow());
    }
}
