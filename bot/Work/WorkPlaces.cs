using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Work;

/// <summary>Where a work item is seen.</summary>
public sealed class WorkPlaces(IDocuments documents, Outbox outbox, ConversationBook conversations, Chats chats)
{
    /// <summary>Where it belongs now, and where it was posted before: what is there is kept up to date.</summary>
    public async Task<IReadOnlyList<KnownConversation>> OfAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var places = await BelongsAsync(item, cancellationToken);
        return [.. places.Concat(await SeenAsync(item, cancellationToken)).DistinctBy(place => place.Where)];
    }

    /// <summary>Where it was posted before, but for whom it does not concern any more: who has left, and of what is private who had it before.</summary>
    public async Task<IReadOnlyList<KnownConversation>> SeenAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var team = await TeamAsync(item, cancellationToken);
        return [.. (await PostedAsync(item, cancellationToken)).Where(place => place.Person is not { } person
            || (team.Find(person) is not { LeftOn: not null } && Readers.MayRead(item, person, team)))];
    }

    /// <summary>What is private is taken out of the chats of those for whom it is no more.</summary>
    public async Task ClearAsync(WorkItem item, CancellationToken cancellationToken)
    {
        if (!item.Brief.IsPrivate)
        {
            return;
        }

        var team = await TeamAsync(item, cancellationToken);
        foreach (var place in await PostedAsync(item, cancellationToken))
        {
            if (place.Person is { } person && !Readers.MayRead(item, person, team))
            {
                await outbox.WithdrawAsync(WorkCards.WhatOf(item), place.Where, cancellationToken);
            }
        }
    }

    private async Task<List<KnownConversation>> PostedAsync(WorkItem item, CancellationToken cancellationToken)
    {
        List<KnownConversation> places = [];
        foreach (var copy in await outbox.CopiesAsync(WorkCards.WhatOf(item), cancellationToken))
        {
            if (await conversations.FindAsync(copy.Where, cancellationToken) is { } place)
            {
                places.Add(place);
            }
        }

        return places;
    }

    private async Task<Team> TeamAsync(WorkItem item, CancellationToken cancellationToken) =>
        await documents.FindAsync(Team.Documents, item.Brief.Shop, cancellationToken) ?? Team.Empty;

    private async Task<List<KnownConversation>> BelongsAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var (shop, team) = (item.Brief.Shop, await TeamAsync(item, cancellationToken));
        List<KnownConversation> places = [];
        foreach (var person in Concerned(item, team).DistinctBy(person => person.Id))
        {
            places.AddRange(await chats.OfAsync(shop, person, cancellationToken));
        }

        // What nobody has said yes to is between two people, and so is what is about a person's own figures.
        places.AddRange(item.Brief.IsPrivate || item.IsUnapproved ? [] : await TeamChannelsAsync(shop, cancellationToken));
        return places;
    }

    /// <summary>Who gets it in his own chat.</summary>
    private static IEnumerable<Person> Concerned(WorkItem item, Team team) => item.Standing switch
    {
        _ when item.IsUnapproved => [.. team.WhoRuns, .. Readers.Askers(item, team)],
        { State: WorkState.Declined } => Readers.Askers(item, team),
        { Assignee: { } assignee } => Known(assignee, team),
        { IsRunning: true } => Routing.Holders(team, item.Brief.Role),
        _ => [],
    };

    private static IEnumerable<Person> Known(string person, Team team) => team.Find(person) is { LeftOn: null } known ? [known] : [];

    /// <summary>
    /// Where the briefing comes; a channel in which somebody merely asked a question is spared other people's tasks, unless there is no other.
    /// </summary>
    public async Task<IReadOnlyList<KnownConversation>> TeamChannelsAsync(string shop, CancellationToken cancellationToken)
    {
        var subscriptions = await documents.AllAsync(Subscription.Documents, shop + "/", cancellationToken);
        var channels = await conversations.ChannelsOfAsync(shop, cancellationToken);
        var subscribed = channels.Where(channel => subscriptions.Any(subscription => subscription.Where == channel.Where)).ToList();
        return subscribed is [] ? channels : subscribed;
    }
}
