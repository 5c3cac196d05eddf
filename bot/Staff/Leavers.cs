using Helmsman.Bot.Conversations;
using Helmsman.Bot.Shops;
using Helmsman.Bot.Work;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Staff;

/// <summary>People who are no longer of a shop: somebody says so, or they are in none of its places any more.</summary>
public sealed class Leavers(IDocuments documents, ConversationBook conversations, WorkDesk work, OpenShops shops, Vacancies vacancies)
{
    /// <summary>Once: of somebody who has left already nothing is left to do.</summary>
    public async Task PartAsync(string shop, string person, CancellationToken cancellationToken)
    {
        var team = await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty;
        if (team.Find(person) is { LeftOn: null })
        {
            var all = await work.AllAsync(shop, cancellationToken);
            var decided = Vacancy.After(person, shop, team, all, shops.TodayIn(shop));
            await vacancies.SeeToAsync(decided.Id, kept => kept ?? decided, cancellationToken);
        }
    }

    /// <summary>Something was told of who is in the place that the turn is from.</summary>
    public async Task LookAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        if (place.IsPersonal || place.Channel != ConversationBook.Teams)
        {
            return;
        }

        var team = await documents.FindAsync(Team.Documents, place.Shop, cancellationToken) ?? Team.Empty;
        var told = await ToldAsync(place.Shop, cancellationToken);
        foreach (var person in team.People.Where(person => person.LeftOn is null && Membership.IsGone(person, place.Channel, told)))
        {
            await PartAsync(place.Shop, person.Id, cancellationToken);
        }
    }

    /// <summary>Somebody is in a place again: he has not left.</summary>
    public async Task ReturnAsync(ITurnContext turn, IEnumerable<ChannelAccount> joined, CancellationToken cancellationToken)
    {
        var place = await conversations.NoteAsync(turn, cancellationToken);
        var ids = Crowd.IdsOf(joined);
        await documents.ChangeAsync(
            Team.Documents,
            place.Shop,
            team => ids.Select(id => team?.FindAccount(place.Channel, id))
                .Where(person => person is { LeftOn: not null })
                .Aggregate(team ?? Team.Empty, (kept, person) => kept.Back(person!.Id, shops.TodayIn(place.Shop))),
            cancellationToken);
    }

    /// <summary>Of each place of the shop; null where nothing was told of it.</summary>
    private async Task<IReadOnlyList<Membership?>> ToldAsync(string shop, CancellationToken cancellationToken)
    {
        var places = (await conversations.ChannelsOfAsync(shop, cancellationToken)).Where(place => place.Channel == ConversationBook.Teams);
        List<Membership?> told = [];
        foreach (var id in places.Select(Membership.IdOf).Distinct(StringComparer.Ordinal))
        {
            told.Add(await documents.FindAsync(Membership.Documents, id, cancellationToken));
        }

        return told;
    }
}
