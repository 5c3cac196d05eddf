using Helmsman.Bot.Channels.Slack.Api;
using Helmsman.Bot.Channels.Slack.Files;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Install;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Sending;
using Helmsman.Bot.Turns;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack;

/// <summary>What Slack is made of. Without a token or a client id it is all there and nothing is called.</summary>
public static class SlackComposition
{
    /// <summary>Keys made for another program in the same folder open nothing here.</summary>
    private const string Application = "helmsman";

    /// <param name="keys">The folder of the keys that tokens are hidden with; made when the first one is.</param>
    public static IServiceCollection AddSlack(this IServiceCollection services, Func<IServiceProvider, string> keys)
    {
        services.AddHttpClient(SlackChannel.HttpClientName);
        return services
            .AddSingleton(provider => DataProtectionProvider.Create(KeysIn(keys(provider)), protection => protection.SetApplicationName(Application)))
            .AddSingleton<TokenGuard>()
            .AddSlackInbound()
            .AddSingleton<WorkspaceBook>()
            .AddSingleton<SlackApi>()
            .AddSlackInstall()
            .AddSingleton<SlackFiles>()
            .AddSingleton<Lookback>()
            .AddSingleton<Rests>()
            .AddSingleton<SlackPosts>()
            .AddSlackInteractivity()
            .AddSingleton<Installations>()
            .AddSingleton<OwnToken>()
            .AddHostedService(provider => provider.GetRequiredService<OwnToken>())
            .AddSingleton(provider => (SlackAdapter)ActivatorUtilities.CreateInstance<SlackAdapter>(provider).WithTurns(provider).Use(ActivatorUtilities.CreateInstance<KeepsSlackCards>(provider)))
            .AddSingleton(provider => new Adapters(provider.GetRequiredService<CloudAdapter>(), new Lazy<SlackAdapter>(provider.GetRequiredService<SlackAdapter>)));
    }

    /// <summary>Where Slack calls in.</summary>
    public static WebApplication MapSlack(this WebApplication app)
    {
        if (app.Services.GetRequiredService<IOptions<HelmsmanSettings>>().Value.Slack.IsOn)
        {
            app.MapSlackInbound();
            app.MapSlackInstall();
            app.MapSlackInteractivity();
        }

        return app;
    }

    /// <summary>Nobody else on this machine has any business there.</summary>
    private static DirectoryInfo KeysIn(string folder) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(folder)
        : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
