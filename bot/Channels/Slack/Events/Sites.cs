using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Where an event happened, with what is known of the place.</summary>
public sealed class Sites(SlackRooms rooms, IDocuments documents, IOptions<HelmsmanSettings> settings)
{
    private readonly string api = settings.Value.Slack.ApiUrl;

    /// <param name="isShared">As the event itself says it, which is newer than what was asked some hours ago.</param>
    internal async Task<Site> FindAsync(Workspace workspace, string channel, bool? isShared, CancellationToken cancellationToken)
    {
        if (Site.IsChatWithOne(channel))
        {
            return Nameless(workspace, channel);
        }

        var room = await rooms.FindAsync(workspace.Id, channel, cancellationToken) ?? await ToldBeforeAsync(channel, cancellationToken);
        return new Site(workspace, channel, isShared is { } told ? (room ?? new SlackRoom(null, IsGroupChat: false, told)) with { IsShared = told } : room, api);
    }

    internal Site Nameless(Workspace workspace, string channel) => new(workspace, channel, null, api);

    /// <summary>Slack does not tell just now: above all what it told of who reads along still holds.</summary>
    private async Task<SlackRoom?> ToldBeforeAsync(string channel, CancellationToken cancellationToken) =>
        await documents.FindAsync(KnownConversation.Documents, SlackChannel.WhereOf(channel), cancellationToken) is { } place
            ? new SlackRoom(place.Name, IsGroupChat: false, place.Closed.HasFlag(Closure.SharedOutside))
            : null;
}
