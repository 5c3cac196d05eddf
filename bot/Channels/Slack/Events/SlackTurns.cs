using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Channels.Slack.Workspaces;

namespace Helmsman.Bot.Channels.Slack.Events;

/// <summary>Makes turns of what happened.</summary>
public sealed class SlackTurns(SlackAdapter adapter, IBot bot, SlackPeople people, Sites sites, SharedRooms shared)
{
    /// <summary>Nobody means more people at once; the names of others are not asked for.</summary>
    private const int MostPeople = 20;

    internal async Task SayAsync(Workspace workspace, Meaning.Said said, bool? isShared, CancellationToken cancellationToken)
    {
        var (text, author) = (SlackText.Of(said.Text, workspace.BotUser), await WhoAsync(workspace, said.User, cancellationToken));
        if (!author.IsPerson)
        {
            return;
        }

        List<Author> meant = [];
        foreach (var id in text.People.Take(MostPeople))
        {
            meant.Add(id == workspace.BotUser ? Author.Of(id, null) : await WhoAsync(workspace, id, cancellationToken));
        }

        var site = await sites.FindAsync(workspace, said.Channel, isShared, cancellationToken);
        await RunAsync(site, SlackActivities.Message(site, said, text, author, meant), cancellationToken);
    }

    internal async Task ArriveAsync(Workspace workspace, Meaning.Arrival arrival, string id, bool? isShared, CancellationToken cancellationToken)
    {
        var by = arrival.By is { } user ? await WhoAsync(workspace, user, cancellationToken) : null;
        var site = await sites.FindAsync(workspace, arrival.Channel, isShared, cancellationToken);
        await RunAsync(site, SlackActivities.Arrival(site, id, by), cancellationToken);
    }

    internal Task LeaveAsync(Workspace workspace, Meaning.Farewell farewell, string id, CancellationToken cancellationToken) =>
        adapter.ProcessAsync(SlackActivities.Farewell(sites.Nameless(workspace, farewell.Channel), id), bot.OnTurnAsync, cancellationToken);

    internal async Task JoinAsync(Workspace workspace, Meaning.Joined joined, string id, bool? isShared, CancellationToken cancellationToken)
    {
        var (site, who) = (await sites.FindAsync(workspace, joined.Channel, isShared, cancellationToken), await WhoAsync(workspace, joined.User, cancellationToken));
        if (who.IsPerson && !shared.Keeps(site))
        {
            await adapter.ProcessAsync(SlackActivities.Joined(site, id, who), bot.OnTurnAsync, cancellationToken);
        }
    }

    internal async Task PartAsync(Workspace workspace, Meaning.Parted parted, string id, bool? isShared, CancellationToken cancellationToken)
    {
        var (site, who) = (await sites.FindAsync(workspace, parted.Channel, isShared, cancellationToken), await WhoAsync(workspace, parted.User, cancellationToken));
        if (!shared.Keeps(site))
        {
            await adapter.ProcessAsync(SlackActivities.Parted(site, id, who), bot.OnTurnAsync, cancellationToken);
        }
    }

    private async Task RunAsync(Site site, Activity happened, CancellationToken cancellationToken)
    {
        if (shared.Keeps(site))
        {
            await shared.CloseAsync(site, cancellationToken);
            await adapter.ProcessAsync(happened, shared.SayAsync, cancellationToken);
        }
        else
        {
            await adapter.ProcessAsync(happened, bot.OnTurnAsync, cancellationToken);
        }
    }

    private async Task<Author> WhoAsync(Workspace workspace, string user, CancellationToken cancellationToken) =>
        Author.Of(user, await people.FindAsync(workspace.Id, user, cancellationToken));
}
