using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Bot.Work.Outcomes;

/// <summary>When a figure was read, whoever asked and whoever did it hear of it in their own chats, once; and whoever runs the shop, where he has to decide.</summary>
public sealed class OutcomeNotices(Outbox outbox, Chats chats, OpenShops shops, OutcomeRules rules) : IFollowWork
{
    public async Task FollowAsync(WorkItem item, CancellationToken cancellationToken)
    {
        var read = item.Events.Count(happened => happened is WorkEvent.OutcomeRead);
        if (read == 0)
        {
            return;
        }

        var what = $"outcome/{item.Id}/{read}";
        var told = (await outbox.CopiesAsync(what, cancellationToken)).Select(copy => copy.Where).ToHashSet(StringComparer.Ordinal);
        var shop = await shops.LookAsync(item.Brief.Shop, cancellationToken);
        foreach (var place in await PlacesAsync(item, shop.Team, cancellationToken))
        {
            // What was told stays as it was told: the task's own card is the one that is kept up to date.
            if (!told.Contains(place.Where))
            {
                await outbox.ShowAsync(what, place.Where, Draw(item, shop, place), cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<KnownConversation>> PlacesAsync(WorkItem item, Team team, CancellationToken cancellationToken)
    {
        IEnumerable<Person?> told = [.. Readers.Askers(item, team), item.Standing.Assignee is { } assignee ? team.Find(assignee) : null, .. IsToBeDecided(item) ? team.WhoRuns : []];
        List<KnownConversation> places = [];
        foreach (var person in told.OfType<Person>().Where(person => person.LeftOn is null).DistinctBy(person => person.Id))
        {
            places.AddRange(await chats.OfAsync(item.Brief.Shop, person, cancellationToken));
        }

        return places;
    }

    private Card Draw(WorkItem item, ShopSnapshot shop, KnownConversation place) =>
        OutcomeNotice.Of(item, shop.Team, shop.Profile, Words.In(Languages.Culture(place.Locale)), IsToBeDecided(item));

    private bool IsToBeDecided(WorkItem item) => OutcomeCourse.IsToBeDecided(item, rules);
}
