using Helmsman.Bot.Channels.Slack.Events;
using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>Who makes a gesture, and where.</summary>
/// <param name="Refusal">Why nothing is told there; null: it is as everywhere.</param>
internal sealed record Standpoint(Site Site, SlackPerson? Person, Words Words, string? Refusal);

/// <summary>Finds out who makes a gesture, and where.</summary>
public sealed partial class Standpoints(WorkspaceBook workspaces, Sites sites, SharedRooms shared, SlackWords words, ILogger<Standpoints> logger)
{
    /// <returns>Null: the app is not, or no longer, installed there.</returns>
    internal async Task<Standpoint?> OfAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        if (await workspaces.FindAsync(gesture.Team, cancellationToken) is not { Revoked: null } workspace)
        {
            Log.NotInstalled(logger, gesture.Team);
            return null;
        }

        var (person, said) = await words.ReaderAsync(gesture, at, cancellationToken);
        var site = await sites.FindAsync(workspace, at.Channel, isShared: null, cancellationToken);
        return new(site, person, said, shared.Keeps(site) ? said.NoFiguresHere : null);
    }

    private static partial class Log
    {
        [LoggerMessage(1742, LogLevel.Warning, "Something was pressed in {Team}, where the app is not installed")]
        public static partial void NotInstalled(ILogger logger, string team);
    }
}
