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
        var people = OutcomeCourse.ToldOf(item);
        if (people.Count == 0)
        {
            return;
        }

        var read = item.Events.Count(happened => happened is WorkEvent.OutcomeRead);
        var what = $"outcome/{item.Id}/{read}";
        var told = (await outbox.CopiesAsync(what, cancellationToken)).Select(copy => copy.Where).ToHashSet(StringComparer.Ordinal);
        var shop = await shops.LookAsync(item.Brief.Shop, cancellationToken);
        foreach (var place in await PlacesAsync(item, people, shop.Team, cancellationToken))
        {
            // What was told stays as it was told: the task's own card is the one that is kept up to date.
            if (!told.Contains(place.Where))
            {
                await outbox.ShowAsync(what, place.Where, Draw(item, shop, place), cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<KnownConversation>> PlacesAsync(WorkItem item, IReadOnlyList<string> people, Team team, CancellationToken cancellationToken)
    {
        IEnumerable<string> told = [.. people, .. IsToBeDecided(item) ? team.WhoRuns.Select(person => person.Id) : []];
        List<KnownConversation> places = [];
        foreach (var person in told.Distinct(StringComparer.Ordinal).Select(team.Find).OfType<Person>().Where(person => person.LeftOn is null))
        {
            places.AddRange(await chats.OfAsync(item.Brief.Shop, person, cancellationToken));
        }

        return places;
    }

    private Card Draw(WorkItem item, ShopSnapshot shop, KnownConversation place) =>
        OutcomeNotice.Of(WorkCards.SeenBy(item, place.Person is { } person ? shop.Team.Find(person) : null, shop.Team), shop.Team, shop.Profile, Words.In(Languages.Culture(place.Locale)), IsToBeDecided(item));

    private bool IsToBeDecided(WorkItem item) => OutcomeCourse.IsToBeDecided(item, rules);
}
