using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.Files;
using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Socket;

namespace Helmsman.Bot.Channels.Slack.Inbox;

/// <summary>The ways in from Slack.</summary>
internal static class InboundComposition
{
    public static IServiceCollection AddSlackInbound(this IServiceCollection services) => services
        .AddSingleton<EventInbox>()
        .AddSingleton<EventDoor>()
        .AddSingleton<EventsIn>()
        .AddSingleton<CommandsIn>()
        .AddSingleton<SlackTurns>()
        .AddSingleton<SlackPlaces>()
        .AddSingleton<Lookups>()
        .AddSingleton<SlackFiles>()
        .AddSingleton<Envelopes>();

    /// <summary>Only where the app is on: nobody else asks a store for what Slack once brought, nor Slack for a socket.</summary>
    public static IServiceCollection AddSlackWork(this IServiceCollection services) => services
        .AddHostedService<EventWorker>()
        .AddHostedService<SocketMode>();
}
