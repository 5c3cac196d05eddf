using System.Globalization;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Interactions;
using Helmsman.Bot.Work.Outcomes;
using Helmsman.Dialogs;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>Keeps the work items and shows them where they belong.</summary>
public sealed class WorkDesk(IDocuments documents, WorkPlaces places, WorkCards cards, IEnumerable<IFollowWork> followers, Freezing freezing)
{
    /// <summary>Claims a number for the key, keeps the item, then tells the assignee and the shop's channels. Whatever of it was done before is not done again.</summary>
    /// <param name="key">Of the same one, one item is ever made; the second time it is that one that comes back.</param>
    public Task<WorkItem> HandOverAsync(Brief brief, string key, CancellationToken cancellationToken) =>
        MakeAsync(brief, key, new WorkEvent.Assigned(brief.RequestedBy, freezing.Clock.GetUtcNow(), brief.Assignee), cancellationToken);

    /// <summary>The same, but it waits for the yes of somebody who may give it, and only he and whoever proposes it are told.</summary>
    public Task<WorkItem> ProposeAsync(Brief brief, string key, CancellationToken cancellationToken) =>
        MakeAsync(brief, key, new WorkEvent.Proposed(brief.RequestedBy, freezing.Clock.GetUtcNow()), cancellationToken);

    private async Task<WorkItem> MakeAsync(Brief brief, string key, WorkEvent first, CancellationToken cancellationToken)
    {
        var number = await ClaimAsync(brief.Shop, key, cancellationToken);
        var item = new WorkItem(IdOf(brief.Shop, number), number, await freezing.FreezeAsync(brief, cancellationToken), first.At, [first]);
        item = await documents.ChangeAsync(WorkItem.Documents, item.Id, kept => kept ?? item, cancellationToken);
        await TellAsync(item, cancellationToken);
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

    /// <summary>After a start: what was kept but not told before the program died is told now. What is over is not posted where it never was.</summary>
    public async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        foreach (var item in await documents.AllAsync(WorkItem.Documents, cancellationToken: cancellationToken))
        {
            await TellAsync(item, item.Standing.IsOver ? await places.SeenAsync(item, cancellationToken) : await places.OfAsync(item, cancellationToken), cancellationToken);
        }
    }

    public Task<WorkItem?> FindAsync(string item, CancellationToken cancellationToken) =>
        documents.FindAsync(WorkItem.Documents, item, cancellationToken);

    /// <summary>The task that a button names; null where it is none of the clicker's shop, or is not for his eyes.</summary>
    public async Task<WorkItem?> FindAsync(Click click, CancellationToken cancellationToken) =>
        click.Payload.Work is { } id && await FindAsync(id, cancellationToken) is { } item && IsFor(click.Speaker, item) ? item : null;

    private static bool IsFor(Speaker reader, WorkItem item) =>
        item.Brief.Shop == reader.Shop.Profile.Id
        && (!item.Brief.IsPrivate || item.IsFor(reader.Person.Id, reader.Shop.Team) || item.IsSteeredBy(reader.Person.Id, reader.Shop.Team));

    public async Task<IReadOnlyList<WorkItem>> OpenAsync(string shop, string person, CancellationToken cancellationToken)
    {
        var all = await documents.AllAsync(WorkItem.Documents, shop + "/", cancellationToken);
        return [.. all.Where(item => item.Standing is { IsRunning: true } standing && standing.Assignee == person)];
    }

    public async Task<IReadOnlyList<WorkItem>> AllAsync(string shop, CancellationToken cancellationToken) =>
        await documents.AllAsync(WorkItem.Documents, shop + "/", cancellationToken);

    /// <summary>Lets <paramref name="happened"/> happen if nobody else was faster, and tells; null when there is no such item.</summary>
    /// <returns>What came of it, judged on the item as it is kept.</returns>
    public Task<Applied?> ApplyAsync(string id, WorkEvent happened, CancellationToken cancellationToken) => ApplyAsync(id, (_, _) => happened, cancellationToken);

    /// <summary>The same for what is to happen only if the item, as it is kept, still wants it; null too when it does not.</summary>
    /// <param name="decide">Given the item and who holds which role; asked again when somebody else was faster.</param>
    public async Task<Applied?> ApplyAsync(string id, Func<WorkItem, Team, WorkEvent?> decide, CancellationToken cancellationToken)
    {
        var applied = await ChangeAsync(id, decide, cancellationToken);
        if (applied is Applied.Changed)
        {
            await TellAsync(applied.Item, cancellationToken);
        }

        return applied;
    }

    /// <summary>The same, for who tells afterwards by <see cref="TellAsync(WorkItem, CancellationToken)"/>: after a crash in between <see cref="CatchUpAsync"/> does.</summary>
    public Task<Applied?> ChangeAsync(string id, Func<WorkItem, Team, WorkEvent?> decide, CancellationToken cancellationToken) =>
        documents.ApplyAsync(id, decide, cancellationToken);

    // Ids sort as numbers do, so that lists are in the order of handing over.
    private static string IdOf(string shop, long number) => string.Create(CultureInfo.InvariantCulture, $"{shop}/{number:D6}");

    /// <summary>What is kept is now shown wherever it belongs, and whoever goes by the clock hears of it.</summary>
    public async Task TellAsync(WorkItem item, CancellationToken cancellationToken)
    {
        // It may have changed since: what is told last must be what is so.
        var kept = await FindAsync(item.Id, cancellationToken) ?? item;
        await TellAsync(kept, await places.OfAsync(kept, cancellationToken), cancellationToken);
    }

    private async Task TellAsync(WorkItem item, IReadOnlyList<KnownConversation> where, CancellationToken cancellationToken)
    {
        foreach (var place in where)
        {
            await cards.ShowAsync(item, place, cancellationToken);
        }

        foreach (var follower in followers)
        {
            await follower.FollowAsync(item, cancellationToken);
        }
    }
}
