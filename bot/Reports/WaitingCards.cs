using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Shops;
using Helmsman.Cards;
using Helmsman.Shop;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports;

/// <summary>What is seen of a file that waits for an answer, in each place in its language.</summary>
public sealed class WaitingCards(Outbox outbox, ConversationBook conversations, ShopCatalog shops, TimeProvider clock)
{
    /// <summary>What is asked of the file now.</summary>
    public Func<Words, ShopProfile, Card> Question(WaitingFile waiting) => waiting switch
    {
        { Signature: not null, Kind: null } => (words, _) => AskKindCard.Of(waiting.ToAsked(), null, words),
        { Signature: not null } => (words, _) => KindColumns.Find(waiting.Kind) is { } kind
            ? AskColumnsCard.Of(waiting.ToAsked(), kind, null, [], [], words)
            : AskKindCard.Of(waiting.ToAsked(), null, words),
        _ => (words, shop) => AskDayCard.Of(waiting.ToAsked(), waiting.Kind!, clock.TodayIn(shop), null, words),
    };

    public Card Draw(WaitingFile waiting, Func<Words, ShopProfile, Card> card, Words words) => card(words, shops.Find(waiting.Shop).Profile);

    /// <summary>From now on this is seen wherever the file was asked about.</summary>
    public async Task ShowAsync(WaitingFile waiting, Func<Words, ShopProfile, Card> card, CancellationToken cancellationToken)
    {
        foreach (var copy in await outbox.CopiesAsync(waiting.What, cancellationToken))
        {
            await ShowAsync(waiting, copy.Where, card, cancellationToken);
        }
    }

    public async Task ShowAsync(WaitingFile waiting, string where, Func<Words, ShopProfile, Card> card, CancellationToken cancellationToken)
    {
        if (await conversations.FindAsync(where, cancellationToken) is { } place)
        {
            await outbox.ShowAsync(waiting.What, where, Draw(waiting, card, Words.In(Languages.Culture(place.Locale))), cancellationToken);
        }
    }
}
