using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Reports;

/// <summary>Tells whoever runs a shop what went wrong with its reports, in his own chat and nowhere else.</summary>
internal sealed class ShopOperators(IDocuments documents, ShopCatalog shops, Chats chats, Outbox outbox)
{
    /// <summary>In the shop's own language.</summary>
    public Words WordsOf(string shop) => Words.In(Languages.Culture(shops.Find(shop).Profile.Locale));

    /// <param name="what">Of the outbox: the same twice is told once.</param>
    public async Task TellAsync(string shop, string what, Func<Words, Card> card, CancellationToken cancellationToken)
    {
        var team = await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty;
        foreach (var person in team.WhoHas(Roles.Operator) is { Count: > 0 } operators ? operators : team.WhoHas(Roles.Owner))
        {
            foreach (var chat in (await chats.OfAsync(shop, person, cancellationToken)).Where(chat => chat.Silence is null))
            {
                await outbox.ShowAsync(what, chat.Where, card(Words.In(Languages.Culture(chat.Locale))), cancellationToken);
            }
        }
    }
}
