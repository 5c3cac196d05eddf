using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Where an event happened, with what is known of the place.</summary>
public sealed class Sites(SlackRooms rooms, IOptions<HelmsmanSettings> settings)
{
    private readonly string api = settings.Value.Slack.ApiUrl;

    /// <param name="isShared">As the event itself says it, which is newer than what was asked some hours ago.</param>
    internal async Task<Site> FindAsync(Workspace workspace, string channel, bool? isShared, CancellationToken cancellationToken)
    {
        if (Site.IsChatWithOne(channel))
        {
            return Nameless(workspace, channel);
        }

        var room = await rooms.FindAsync(workspace.Id, channel, cancellationToken);
        return new Site(workspace, channel, isShared is { } told ? (room ?? new SlackRoom(null, IsGroupChat: false, told)) with { IsShared = told } : room, api);
    }

    internal Site Nameless(Workspace workspace, string channel) => new(workspace, channel, null, api);
}
