using Microsoft.Playwright;
using Xunit.Sdk;
using Xunit.v3;

[assembly: AssemblyFixture(typeof(Helmsman.Browser.Chromium))]
[assembly: Parallelization(Mode = ParallelMode.None)]

namespace Helmsman.Browser;

/// <summary>One real browser for all tests: Debian's, or the one that CHROMIUM names.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private static readonly string Path = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium";

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async ValueTask InitializeAsync()
    {
        if (File.Exists(Path))
        {
            playwright = await Playwright.CreateAsync();
            browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Headless = true, Args = Arguments });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    /// <summary>A fresh browser window, with nothing kept from another test. Skips the test where there is no browser.</summary>
    public Task<IBrowserContext> OpenAsync(string locale, ColorScheme colours = ColorScheme.Light)
    {
        Assert.SkipUnless(browser is not null, $"No Chromium at {Path}: install Debian's packages chromium and fonts-noto-cjk, or name another one in CHROMIUM.");
        return browser!.NewContextAsync(new()
        {
            Locale = locale,
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = 1280, Height = 860 },
            ColorScheme = colours,
        });
    }
}
