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

    /// <summary>Where it was posted before.</summary>
    public async Task<IReadOnlyList<KnownConversation>> SeenAsync(WorkItem item, CancellationToken cancellationToken)
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

    private async Task<List<KnownConversation>> BelongsAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var shop = item.Brief.Shop;
        var team = await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty;
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
        _ when item.IsUnapproved => [.. team.WhoRuns, .. Known(item.Brief.RequestedBy, team)],
        { State: WorkState.Declined } => Known(item.Brief.RequestedBy, team),
        { Assignee: { } assignee } => Known(assignee, team),
        { IsRunning: true } => team.WhoHas(item.Brief.Role),
        _ => [],
    };

    private static IEnumerable<Person> Known(string person, Team team) => team.Find(person) is { } known ? [known] : [];

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
