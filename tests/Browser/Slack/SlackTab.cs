using Microsoft.Playwright;

namespace Helmsman.Browser.Slack;

/// <summary>The look-alike's page as somebody uses it.</summary>
internal sealed class SlackTab(IPage page)
{
    public ILocator Messages => page.Locator(".messages .msg");

    public ILocator Thread => page.Locator(".thread-pane");

    public ILocator Window => page.Locator(".modal");

    public static async Task<SlackTab> OpenAsync(IBrowserContext window, LocalSlack slack)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(slack.Page.ToString());
        await page.Locator(".status.ok").First.WaitForAsync();
        return new SlackTab(page);
    }

    public Task BecomeAsync(string person) => page.Locator(".actas select").Last.SelectOptionAsync(new SelectOptionValue { Label = Workspace.NameOf(person) });

    /// <summary>A channel by its name, or the bot's conversation with somebody by his.</summary>
    public Task EnterAsync(string name) => page.Locator(".sidebar-item").Filter(new() { HasText = name }).First.ClickAsync();

    public async Task OpenThreadAsync(ILocator message)
    {
        await message.HoverAsync();
        await message.Locator(".msg-hover-btn[title='Reply in thread']").ClickAsync();
    }

    public async Task ReplyAsync(string text)
    {
        await Thread.Locator(".composer-input").FillAsync(text);
        await Thread.Locator(".composer-input").PressAsync("Enter");
    }

    public ILocator MessageWith(string words) => Messages.Filter(new() { HasText = words }).Last;

    public Task PictureAsync(string name) => page.ScreenshotAsync(new() { Path = Path.Combine(Chat.Artifacts, "browser", $"{name}.png") });
}
