using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Helmsman.Browser;

/// <summary>The steps of a day, as the people of the demo shop do them on the page.</summary>
internal static class HandOff
{
    public const string Operator = "lin";
    public const string Ads = "zhou";
    public const string Designer = "su";

    public static string ChatOf(string user) => $"chat-{user}";

    public static ILocator Button(this ILocator where, string name) => where.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Sits down as somebody, in his own chat.</summary>
    public static async Task SitDownAsync(this Chat chat, string user)
    {
        await chat.BecomeAsync(user);
        await chat.EnterAsync(ChatOf(user));
        await Expect(chat.Page.Locator("#room")).ToHaveAttributeAsync("data-room", ChatOf(user));
        await Expect(chat.Composer).ToBeVisibleAsync();
    }

    public static async Task<ILocator> AskWhyAsync(this Chat chat, Tongue say)
    {
        await chat.SayAsync(say.Why);
        var answer = chat.CardWith(say.HandToAds);
        await Expect(answer).ToBeVisibleAsync();
        return answer;
    }

    /// <summary>Presses the first hand-off button of the answer, takes the suggestion and the usual day, and says yes.</summary>
    public static async Task HandToAdsAsync(this Chat chat, ILocator answer, Tongue say, Func<string, Task>? look = null)
    {
        await answer.Button(say.HandToAds).ClickAsync();
        var chips = chat.Page.Locator("#chips");
        await chips.Button(say.Suggestion).ClickAsync();
        await Expect(chips.GetByRole(AriaRole.Button)).ToHaveCountAsync(3);
        await (look?.Invoke("due") ?? Task.CompletedTask);
        await chips.GetByRole(AriaRole.Button).First.ClickAsync();
        await Expect(chips.Button(say.Yes)).ToBeVisibleAsync();
        await (look?.Invoke("confirm") ?? Task.CompletedTask);
        await chips.Button(say.Yes).ClickAsync();
        await Expect(chat.Last.Locator(".card")).ToBeVisibleAsync();
    }

    /// <summary>The last message whose card has this button.</summary>
    public static ILocator CardWith(this Chat chat, string button) =>
        chat.Messages.Filter(new() { Has = chat.Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }) }).Last;

    public static ILocator TaskCard(this Chat chat, int number) =>
        chat.Messages.Filter(new() { Has = chat.Page.Locator(".card").GetByText(new Regex($"^(任务|Task) {number}[:：]", RegexOptions.None, TimeSpan.FromSeconds(1))) }).Last;
}
