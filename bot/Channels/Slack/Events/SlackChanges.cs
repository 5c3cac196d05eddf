using Helmsman.Bot.Channels.Slack.Workspaces;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>What is different from before: channels, people, and whether the app is there. Nobody waits for an answer.</summary>
public sealed class SlackChanges(PlacesIn places, PeopleIn people, Renumbering renumbering)
{
    internal Task FollowAsync(Workspace workspace, Meaning meaning, CancellationToken cancellationToken) => meaning switch
    {
        Meaning.Renamed(var channel, var name) => places.RenameAsync(workspace.Id, channel, name, cancellationToken),
        Meaning.Renumbered(var before, var now) => renumbering.FollowAsync(workspace.Id, before, now, cancellationToken),
        Meaning.Closed(var channel, var why) => places.CloseAsync(workspace.Id, channel, why, cancellationToken),
        Meaning.Opened(var channel, var why) => places.OpenAsync(workspace.Id, channel, why, cancellationToken),
        Meaning.Retold(var user, var told) => people.ChangeAsync(workspace.Id, user, told, cancellationToken),
        Meaning.Revoked(var why, var isUninstalled) => places.LoseAsync(workspace.Id, why, isUninstalled, cancellationToken),
        _ => Task.CompletedTask,
    };
}
