using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.Files;
using Helmsman.Bot.Channels.Slack.Home;
using Helmsman.Bot.Channels.Slack.Interactivity;
using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Socket;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>The ways in from Slack.</summary>
internal static class InboundComposition
{
    public static IServiceCollection AddSlackInbound(this IServiceCollection services) => services
        .AddSingleton<EventInbox>()
        .AddSingleton<EventDoor>()
        .AddSingleton<EventsIn>()
        .AddSingleton<CommandsIn>()
        .AddSingleton<CommandPlaces>()
        .AddSingleton<SlackTurns>()
        .AddSingleton<Sites>()
        .AddSingleton<SharedRooms>()
        .AddSingleton<PlacesIn>()
        .AddSingleton<PeopleIn>()
        .AddSingleton<Renumbering>()
        .AddSingleton<SlackChanges>()
        .AddSingleton<SlackRooms>()
        .AddSingleton<Envelopes>()
        .AddSingleton(FilesOf);

    /// <summary>After everything that turns need. Where Slack is off nothing of it is made, nor asked of the store.</summary>
    public static IServiceCollection AddSlackWork(this IServiceCollection services) => services
        .AddSingleton<IHostedService>(provider => SlackOf(provider).IsOn ? ActivatorUtilities.CreateInstance<EventWorker>(provider) : new Idle())
        .AddSingleton<IHostedService>(provider => SlackOf(provider).IsOn ? ActivatorUtilities.CreateInstance<HomePainting>(provider) : new Idle())
        .AddSingleton<IHostedService>(provider => SlackOf(provider).IsOn ? ActivatorUtilities.CreateInstance<CardsForgotten>(provider) : new Idle())
        .AddSingleton<IHostedService>(provider => SlackOf(provider) is { IsOn: true, AppToken.Length: > 0 } ? ActivatorUtilities.CreateInstance<SocketMode>(provider) : new Idle());

    /// <summary>Without a secret nobody could prove over HTTP to be Slack.</summary>
    public static void MapSlackInbound(this WebApplication app)
    {
        if (SlackOf(app.Services).SigningSecret.Length > 0)
        {
            app.MapEvents();
        }
    }

    /// <summary>Files come in from every channel; the tokens are Slack's alone.</summary>
    private static SlackDownloads FilesOf(IServiceProvider provider) => new(
        provider.GetRequiredService<IHttpClientFactory>(),
        new Lazy<WorkspaceBook>(provider.GetRequiredService<WorkspaceBook>),
        provider.GetRequiredService<IOptions<HelmsmanSettings>>());

    private static HelmsmanSettings.SlackSettings SlackOf(IServiceProvider provider) => provider.GetRequiredService<IOptions<HelmsmanSettings>>().Value.Slack;

    private sealed class Idle : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
