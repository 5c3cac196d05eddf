using Helmsman.Bot.Schedules;
using Helmsman.Cards;
using Helmsman.Shop.Documents;

namespace Helmsman.Bot.Conversations;

/// <summary>
/// The bot introduces itself where it is new: once, although a client tells of an arrival several times and at the same time, and not for a newer
/// version of itself.
/// </summary>
public sealed class Welcome(IDocuments documents, BriefingSchedule briefings)
{
    public async Task OnArrivalAsync(ITurnContext turn, KnownConversation place, CancellationToken cancellationToken)
    {
        if (place.IsWelcomed)
        {
            return;
        }

        if (place.IsPersonal)
        {
            await GreetAsync(turn, place, cancellationToken);
        }
        else if (!turn.Activity.IsUpgrade() || await briefings.FindAsync(place, cancellationToken) is null)
        {
            // Both steps may be done twice at once and yet are seen once; only when they are done is the place a welcomed one.
            await briefings.WelcomeAsync(place, cancellationToken);
            await ClaimAsync(place, cancellationToken);
        }
    }

    /// <summary>Of several activities that tell of the same arrival one gets to say hello; when that fails, the next one may.</summary>
    private async Task GreetAsync(ITurnContext turn, KnownConversation place, CancellationToken cancellationToken)
    {
        // The local page says itself what can be done on it.
        if (place.Channel == Shop.Work.Account.LocalPage || !await ClaimAsync(place, cancellationToken))
        {
            return;
        }

        try
        {
            await turn.SendActivityAsync(CardActivity.Of(HelpCard.Of(Words.In(Languages.Culture(place.Locale)))), cancellationToken);
        }
        catch
        {
            await MarkAsync(place, isWelcomed: false, CancellationToken.None);
            throw;
        }
    }

    private Task<bool> ClaimAsync(KnownConversation place, CancellationToken cancellationToken) => MarkAsync(place, isWelcomed: true, cancellationToken);

    /// <returns>Whether it was this call that changed it.</returns>
    private async Task<bool> MarkAsync(KnownConversation place, bool isWelcomed, CancellationToken cancellationToken)
    {
        var changed = false;
        await documents.ChangeAsync(
            KnownConversation.Documents,
            place.Where,
            kept =>
            {
                changed = (kept ?? place).IsWelcomed != isWelcomed;
                return changed || kept is null ? (kept ?? place) with { IsWelcomed = isWelcomed } : kept;
            },
            cancellationToken);
        return changed;
    }
}
