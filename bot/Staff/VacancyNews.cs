using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Staff;

/// <summary>Whoever runs the shop is told in one message what became of somebody's work; and who is away, of what still waits for his own word.</summary>
public sealed class VacancyNews(WorkDesk work, Chats chats, Outbox outbox)
{
    /// <param name="shop">Its team as it is after all was done.</param>
    public async Task TellAsync(Vacancy vacancy, ShopSnapshot shop, DateOnly today, CancellationToken cancellationToken)
    {
        var named = vacancy.Moves.Select(move => move.Item).Concat(vacancy.Kept).ToHashSet(StringComparer.Ordinal);
        List<WorkItem> items = [.. (await work.AllAsync(vacancy.Shop, cancellationToken)).Where(item => named.Contains(item.Id))];
        var standIn = shop.Team.StandIn(vacancy.Person, today);
        foreach (var reader in Readers(vacancy, shop.Team))
        {
            foreach (var chat in (await chats.OfAsync(vacancy.Shop, reader, cancellationToken)).Where(chat => chat.Silence is null))
            {
                var card = VacancyCard.Of(vacancy, items, standIn, shop, forHimself: reader.Id == vacancy.Person, Words.In(Languages.Culture(chat.Locale)));
                await outbox.ShowAsync($"vacancy/{vacancy.Id}", chat.Where, card, cancellationToken);
            }
        }
    }

    /// <summary>Himself only while he comes back, and only where something is left for him to say.</summary>
    private static IEnumerable<Person> Readers(Vacancy vacancy, Team team) =>
    [
        .. team.WhoRuns.Where(person => person.Id != vacancy.Person),
        .. vacancy is { Last: not null, Kept.Count: > 0 } && team.Find(vacancy.Person) is { } himself ? [himself] : Array.Empty<Person>(),
    ];
}
