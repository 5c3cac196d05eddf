using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Home;
using Helmsman.Bot.Channels.Slack.Workspaces;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Works off an event that was kept.</summary>
public sealed partial class EventsIn(WorkspaceBook workspaces, SlackTurns turns, SlackChanges changes, SlackHomes homes, ILogger<EventsIn> logger)
{
    public async Task TakeAsync(JsonObject payload, CancellationToken cancellationToken)
    {
        if (Heard.Of(payload) is not { } heard)
        {
            Log.Odd(logger);
        }
        else if (await workspaces.FindAsync(heard.Team, cancellationToken) is { Revoked: null } workspace)
        {
            await FollowAsync(workspace, heard, Meanings.Of(heard.Event, workspace.BotUser), cancellationToken);
        }
        else
        {
            Log.Stranger(logger, heard.Team);
        }
    }

    private Task FollowAsync(Workspace workspace, Heard heard, Meaning meaning, CancellationToken cancellationToken) => meaning switch
    {
        Meaning.Said said => turns.SayAsync(workspace, said, heard.IsShared, cancellationToken),
        Meaning.Arrival arrival => turns.ArriveAsync(workspace, arrival, heard.Id, heard.IsShared, cancellationToken),
        Meaning.Farewell farewell => turns.LeaveAsync(workspace, farewell, heard.Id, cancellationToken),
        Meaning.Joined joined => turns.JoinAsync(workspace, joined, heard.Id, heard.IsShared, cancellationToken),
        Meaning.Parted parted => turns.PartAsync(workspace, parted, heard.Id, heard.IsShared, cancellationToken),
        Meaning.Home(var user) => homes.OpenAsync(workspace.Id, user, cancellationToken),
        _ => changes.FollowAsync(workspace, meaning, cancellationToken),
    };

    private static partial class Log
    {
        [LoggerMessage(1706, LogLevel.Information, "An event of Slack's does not say what happened where, and means nothing")]
        public static partial void Odd(ILogger logger);

        [LoggerMessage(1707, LogLevel.Information, "An event of workspace {Team}, where the app is not installed, means nothing")]
        public static partial void Stranger(ILogger logger, string team);
    }
}
