using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>
/// Channels where another organisation reads along (Slack Connect): unless the settings say otherwise the bot tells no figures there, says so to
/// whoever calls it, and sends nothing of its own accord.
/// </summary>
public sealed class SharedRooms(PlacesIn places, SlackRooms rooms, IOptions<HelmsmanSettings> settings)
{
    private readonly bool tells = settings.Value.Slack.FiguresInSharedChannels;

    /// <summary>The bot keeps what it knows to itself there.</summary>
    internal bool Keeps(Site site) => !tells && site.Room is { IsShared: true };

    /// <summary>Of a channel that may just have come to be shared: where Slack does not tell, it is taken for one that is.</summary>
    internal async Task<Closure> ClosureOfAsync(string team, string channel, CancellationToken cancellationToken)
    {
        rooms.Forget(team, channel);
        return tells || await rooms.FindAsync(team, channel, cancellationToken) is { IsShared: false } ? Closure.None : Closure.SharedOutside;
    }

    /// <summary>What was ordered there rests.</summary>
    internal Task CloseAsync(Site site, CancellationToken cancellationToken) => places.CloseAsync(site.Workspace.Id, site.Channel, Closure.SharedOutside, cancellationToken);

    internal Task SayAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var words = Words.In(Languages.Culture(Languages.Of(turn.Activity.Locale, settings.Value.Shop.Locale)));
        return turn.SendActivityAsync(MessageFactory.Text(words.NoFiguresHere), cancellationToken);
    }
}
