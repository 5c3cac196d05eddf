using Helmsman.Bot;
using Helmsman.Bot.Channels.Local;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Helmsman.Browser;

/// <summary>The bot as the program puts it together, with the demo shop, on a free port of this machine and on a data file of its own.</summary>
internal sealed class RealBot : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly DirectoryInfo folder;
    private readonly (string Key, string Value)[] settings;
    private bool livesOn;

    private RealBot(WebApplication app, DirectoryInfo folder, MorningClock clock, (string Key, string Value)[] settings)
    {
        (this.app, this.folder, this.settings) = (app, folder, settings);
        Clock = clock;
        Root = new Uri(app.Urls.First());
    }

    public Uri Root { get; }

    public MorningClock Clock { get; }

    public static Task<RealBot> StartAsync() => StartAsync(Directory.CreateTempSubdirectory("helmsman"), new MorningClock());

    /// <param name="folder">Where its data file is; what is kept there was before it. It is deleted with the bot.</param>
    public static Task<RealBot> StartAsync(DirectoryInfo folder, MorningClock clock, params (string Key, string Value)[] settings) => StartAsync(folder, clock, port: 0, settings);

    public static string DataIn(DirectoryInfo folder) => Path.Combine(folder.FullName, "bot.db");

    /// <summary>This life ends, the next one begins at the same address with what this one kept.</summary>
    public async Task<RealBot> RestartAsync()
    {
        livesOn = true;
        await app.DisposeAsync();
        return await StartAsync(folder, Clock, Root.Port, settings);
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        if (!livesOn)
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<RealBot> StartAsync(DirectoryInfo folder, MorningClock clock, int port, (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = Environments.Development,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddInMemoryCollection([new("Urls", $"http://127.0.0.1:{port}"), new("Helmsman:Data", DataIn(folder)), .. settings.Select(each => new KeyValuePair<string, string?>(each.Key, each.Value))]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.AddHelmsman();
        builder.AddLocalChannel();
        var built = builder.Build();
        built.MapHelmsman();
        built.MapLocalChannel();
        await built.StartAsync();
        return new RealBot(built, folder, clock, settings);
    }
}

/// <summary>Runs as the machine's clock does, but began at nine in the morning of Sunday 22 November 2026, in the shop's zone.</summary>
internal sealed class MorningClock : TimeProvider
{
    public static readonly DateTimeOffset Nine = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(8));

    /// <summary>How far it is from the machine's clock.</summary>
    public TimeSpan Shift { get; } = Nine - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Shift;
}
