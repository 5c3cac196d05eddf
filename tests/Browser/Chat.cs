using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Helmsman.Browser;

/// <summary>The local page as somebody uses it, by what he sees and reads.</summary>
internal sealed class Chat(IPage page)
{
    private const string RememberLines =
        "globalThis.lines = []; globalThis.EventSource = class extends EventSource { constructor(...all) { super(...all); globalThis.lines.push(this); } };";

    /// <summary>Where pictures go, at the root of the repository; git ignores it.</summary>
    public static string Artifacts { get; } = ArtifactsBeside();

    public IPage Page => page;

    public ILocator Messages => page.Locator("#messages > .message");

    public ILocator Last => Messages.Last;

    public ILocator Composer => page.Locator("#text");

    /// <summary>What the browser complained of: scripts that failed, and everything that the content policy stopped.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Addresses outside this machine's server that the page asked for.</summary>
    public List<string> Outside { get; } = [];

    /// <param name="now">What the page's clock shows all the while; the machine's own when null.</param>
    public static async Task<Chat> OpenAsync(IBrowserContext window, Uri root, DateTimeOffset? now = null)
    {
        var chat = new Chat(await window.NewPageAsync());
        await chat.Page.AddInitScriptAsync(RememberLines);
        if (now is { } fixedTime)
        {
            await chat.Page.Clock.SetFixedTimeAsync(fixedTime.UtcDateTime);
        }

        chat.Page.PageError += (_, error) => chat.Complaints.Add(error);
        chat.Page.Console += (_, said) => chat.Hear(said);
        chat.Page.Request += (_, request) => chat.Note(request, root);
        await chat.Page.GotoAsync(new Uri(root, "local/").ToString());
        await chat.Page.Locator("body[data-ready]").WaitForAsync();
        return chat;
    }

    public async Task SayAsync(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    public Task BecomeAsync(string user) => page.Locator("#me").SelectOptionAsync(user);

    public Task EnterAsync(string room) => Room(room).ClickAsync();

    /// <summary>From now on no news reaches the page, as on a bad line.</summary>
    public async Task DeafenAsync() => await page.EvaluateAsync("globalThis.lines.forEach(line => line.close())");

    public ILocator Room(string room) => page.Locator($"[data-room='{room}'][type=button]");

    public ILocator Message(string id) => page.Locator($"[data-message='{id}']");

    /// <summary>Drops a text file on the room.</summary>
    public async Task DropAsync(string name, string content)
    {
        var held = await page.EvaluateHandleAsync(
            "([name, content]) => { const held = new DataTransfer(); held.items.add(new File([content], name, { type: 'text/csv' })); return held; }",
            new[] { name, content });
        await page.DispatchEventAsync("#room", "dragenter", new { dataTransfer = held });
        await page.DispatchEventAsync("#drop", "drop", new { dataTransfer = held });
    }

    public Task PictureAsync(string name) =>
        page.ScreenshotAsync(new() { Path = Path.Combine(Artifacts, "browser", $"{name}.png") });

    private void Hear(IConsoleMessage said)
    {
        // The browser reports every refused request as an error of its own; what the page makes of those is tested by name.
        if (said.Type == "error" && !said.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            Complaints.Add(said.Text);
        }
    }

    private void Note(IRequest request, Uri root)
    {
        if (!request.Url.StartsWith(root.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
        {
            Outside.Add(request.Url);
        }
    }

    private static string ArtifactsBeside([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "artifacts"));
}
