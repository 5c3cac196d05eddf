using System.Globalization;
using Helmsman.Bot.Conversations;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>Keeps the work items and shows them where they belong.</summary>
public sealed class WorkDesk(IDocuments documents, WorkCards cards, ConversationBook conversations, Chats chats, TimeProvider clock)
{
    /// <summary>Claims a number for the key, keeps the item, then tells the assignee and the shop's channels. Whatever of it was done before is not done again.</summary>
    public async Task<WorkItem> HandOverAsync(Brief brief, string key, CancellationToken cancellationToken)
    {
        var number = await ClaimAsync(brief.Shop, key, cancellationToken);
        var item = new WorkItem(IdOf(brief.Shop, number), number, brief, clock.GetUtcNow(), []);
        item = await documents.ChangeAsync(WorkItem.Documents, item.Id, kept => kept ?? item, cancellationToken);
        await PostAsync(item, cancellationToken);
        return item;
    }

    private async Task<long> ClaimAsync(string shop, string key, CancellationToken cancellationToken)
    {
        var id = $"{shop}/{key}";
        if (await documents.FindAsync(HandOver.Documents, id, cancellationToken) is { } claimed)
        {
            return claimed.Number;
        }

        var number = await documents.ChangeAsync(Counter.Documents, $"work/{shop}", last => new Counter((last?.Last ?? 0) + 1), cancellationToken);
        // Of two that claim at once one is first; the number of the other stays unused.
        return (await documents.ChangeAsync(HandOver.Documents, id, first => first ?? new HandOver(number.Last), cancellationToken)).Number;
    }

    /// <summary>After a start: what was kept but not told before the program died is told now; what is seen already stays as it is.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        foreach (var item in await documents.AllAsync(WorkItem.Documents, cancellationToken: cancellationToken))
        {
            if (await cards.RefreshAsync(item, cancellationToken) == 0)
            {
                await PostAsync(item, cancellationToken);
            }
        }
    }

    public Task<WorkItem?> FindAsync(string item, CancellationToken cancellationToken) =>
        documents.FindAsync(WorkItem.Documents, item, cancellationToken);

    public async Task<IReadOnlyList<WorkItem>> OpenAsync(string shop, string person, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(WorkItem.Documents, shop + "/", cancellationToken);
        return [.. all.Where(item => item.Brief.Assignee == person && item.State != WorkState.Done)];
    }

    /// <summary>Lets <paramref name="happened"/> happen if nobody else was faster; null when there is no such item.</summary>
    /// <returns>What came of it, judged on the item as it is kept.</returns>
    public async Task<Applied?> ApplyAsync(string id, WorkEvent happened, CancellationToken cancellationToken)
    {
        while (await documents.ReadAsync(WorkItem.Documents, id, cancellationToken) is { } kept)
        {
            var applied = kept.Value.Apply(happened);
            if (applied is Applied.Refused
                || await documents.CompareAndSetAsync(WorkItem.Documents, id, applied.Item, kept.Version, cancellationToken))
            {
                return applied;
            }
        }

        return null;
    }

    // Ids sort as numbers do, so that lists are in the order of handing over.
    private static string IdOf(string shop, long number) => string.Create(CultureInfo.InvariantCulture, $"{shop}/{number:D6}");

    private async Task PostAsync(WorkItem item, CancellationToken cancellationToken)
    {
        foreach (var place in await PlacesOfAsync(item, cancellationToken))
        {
            await cards.ShowAsync(item, place, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<KnownConversation>> PlacesOfAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var brief = item.Brief;
        var team = await documents.FindAsync(Team.Documents, brief.Shop, cancellationToken);
        var own = team?.Find(brief.Assignee) is { } assignee ? await chats.OfAsync(brief.Shop, assignee, cancellationToken) : [];
        return [.. own, .. await TeamChannelsAsync(brief.Shop, cancellationToken)];
    }

    /// <summary>
    /// Where the briefing comes; a channel in which somebody merely asked a question is spared other people's tasks, unless there is no other.
    /// </summary>
    private async Task<IReadOnlyList<KnownConversation>> TeamChannelsAsync(string shop, CancellationToken cancellationToken)
    {
        var subscriptions = await documents.AllAsync(Subscription.Documents, shop + "/", cancellationToken);
        var channels = await conversations.ChannelsOfAsync(shop, cancellationToken);
        var subscribed = channels.Where(channel => subscriptions.Any(subscription => subscription.Where == channel.Where)).ToList();
        return subscribed is [] ? channels : subscribed;
    }
}
