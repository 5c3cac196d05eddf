using Helmsman.Bot.Channels.Slack.Lookup;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Makes turns of what happened. Where another organisation reads along, the bot says that it tells no figures there, and nothing more.</summary>
public sealed class SlackTurns(SlackAdapter adapter, IBot bot, Lookups lookups, PlacesIn places, IOptions<HelmsmanSettings> settings)
{
    /// <summary>Nobody means more people at once; the names of others are not asked for.</summary>
    private const int MostPeople = 20;

    private readonly HelmsmanSettings.SlackSettings slack = settings.Value.Slack;

    internal async Task SayAsync(Workspace workspace, Meaning.Said said, bool? isShared, CancellationToken cancellationToken)
    {
        var text = SlackText.Of(said.Text, workspace.BotUser);
        var author = await WhoAsync(workspace, said.User);
        if (author.IsBot)
        {
            return;
        }

        var people = await Task.WhenAll(text.People.Take(MostPeople).Select(id => id == workspace.BotUser ? Task.FromResult(Nameless(id)) : WhoAsync(workspace, id)));
        await RunAsync(await SpotAsync(workspace, said.Channel, isShared), spot => SlackActivities.Message(spot, said, text, author, people), cancellationToken);
    }

    internal async Task ArriveAsync(Workspace workspace, Meaning.Arrival arrival, string id, bool? isShared, CancellationToken cancellationToken)
    {
        var by = arrival.By is { } user ? await WhoAsync(workspace, user) : null;
        await RunAsync(await SpotAsync(workspace, arrival.Channel, isShared), spot => SlackActivities.Arrival(spot, id, by), cancellationToken);
    }

    internal Task LeaveAsync(Workspace workspace, Meaning.Farewell farewell, string id, CancellationToken cancellationToken) =>
        RunAsync(SlackActivities.Farewell(Unasked(workspace, farewell.Channel), id), cancellationToken);

    internal async Task JoinAsync(Workspace workspace, Meaning.Joined joined, string id, CancellationToken cancellationToken) =>
        await RunAsync(SlackActivities.Joined(Unasked(workspace, joined.Channel), id, await WhoAsync(workspace, joined.User)), cancellationToken);

    internal async Task PartAsync(Workspace workspace, Meaning.Parted parted, string id, CancellationToken cancellationToken) =>
        await RunAsync(SlackActivities.Parted(Unasked(workspace, parted.Channel), id, await WhoAsync(workspace, parted.User)), cancellationToken);

    private Task RunAsync(Activity activity, CancellationToken cancellationToken) => adapter.ProcessAsync(activity, bot.OnTurnAsync, cancellationToken);

    private async Task RunAsync(Spot spot, Func<Spot, Activity> happened, CancellationToken cancellationToken)
    {
        if (spot.Room is not { IsShared: true } || slack.FiguresInSharedChannels)
        {
            await RunAsync(happened(spot), cancellationToken);
            return;
        }

        await places.CloseAsync(spot.Channel, Closure.SharedOutside, cancellationToken);
        await adapter.ProcessAsync(happened(spot), SayThatItIsSharedAsync, cancellationToken);
    }

    private async Task SayThatItIsSharedAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var words = Words.In(Languages.Culture(Languages.Of(turn.Activity.Locale, settings.Value.Shop.Locale)));
        await turn.SendActivityAsync(MessageFactory.Text(words["slack.shared"]), cancellationToken);
    }

    /// <summary>What the event itself says of sharing is newer than what was asked some hours ago.</summary>
    private async Task<Spot> SpotAsync(Workspace workspace, string channel, bool? isShared)
    {
        var room = Spot.IsChatWithOne(channel) ? null : await lookups.RoomAsync(workspace.Id, channel);
        var known = isShared is { } told ? (room ?? new SlackRoom(null, IsGroupChat: false, told)) with { IsShared = told } : room;
        return new Spot(workspace, channel, known, slack.ApiUrl);
    }

    private Spot Unasked(Workspace workspace, string channel) => new(workspace, channel, null, slack.ApiUrl);

    private async Task<SlackUser> WhoAsync(Workspace workspace, string user) => await lookups.UserAsync(workspace.Id, user) ?? Nameless(user);

    private static SlackUser Nameless(string user) => new(user, user, null, null, IsBot: false);
}
