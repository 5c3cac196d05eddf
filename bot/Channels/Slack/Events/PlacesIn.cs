using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>What becomes of Slack's channels and workspaces. What is not known is not kept either.</summary>
public sealed class PlacesIn(Places places, Installations installations, IDocuments documents, SlackRooms rooms, IOptions<HelmsmanSettings> settings)
{
    /// <summary>Another organisation may read along where the settings say so.</summary>
    private readonly Closure ignored = settings.Value.Slack.FiguresInSharedChannels ? Closure.SharedOutside : Closure.None;

    public Task RenameAsync(string team, string channel, string name, CancellationToken cancellationToken) =>
        ChangeAsync(team, channel, place => place with { Name = name }, cancellationToken);

    public Task CloseAsync(string team, string channel, Closure why, CancellationToken cancellationToken) =>
        ChangeAsync(team, channel, place => place with { Closed = place.Closed | (why & ~ignored) }, cancellationToken);

    public Task OpenAsync(string team, string channel, Closure why, CancellationToken cancellationToken) =>
        ChangeAsync(team, channel, place => place with { Closed = place.Closed & ~why }, cancellationToken);

    /// <summary>Nothing is sent there until the app is installed again; what waits is kept, and so is what was ordered.</summary>
    /// <param name="isUninstalled">Then the app was taken out of every channel too, and introduces itself anew.</param>
    public async Task LoseAsync(string team, string why, bool isUninstalled, CancellationToken cancellationToken)
    {
        await installations.RevokeAsync(team, why, cancellationToken);
        foreach (var known in await documents.OfWorkspaceAsync(team, cancellationToken))
        {
            await places.ChangeAsync(
                known.Where,
                place => place with { Closed = place.Closed | Closure.AppRevoked, IsWelcomed = place.IsWelcomed && !isUninstalled },
                cancellationToken);
        }
    }

    /// <summary>A button is told without what the event tells: what Slack said of the channel before would still be believed then.</summary>
    private Task ChangeAsync(string team, string channel, Func<KnownConversation, KnownConversation> change, CancellationToken cancellationToken)
    {
        rooms.Forget(team, channel);
        return places.ChangeAsync(SlackChannel.WhereOf(channel), change, cancellationToken);
    }
}
