using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves;

/// <summary>Brings a card to one person alone, or to the team's channels; each reader's in the language of the place. The same twice is told once.</summary>
public sealed class Posts(WorkPlaces work, ConversationBook conversations, Chats chats, Outbox outbox)
{
    /// <param name="what">Of the outbox.</param>
    /// <param name="age">Of what is shown, as the outbox has it.</param>
    public async Task ToAsync(string shop, Person person, string what, Func<Words, Card> card, CancellationToken cancellationToken, DateTimeOffset? until = null, int age = 0)
    {
        foreach (var chat in (await chats.OfAsync(shop, person, cancellationToken)).Where(chat => chat.IsOpen))
        {
            await ShowAsync(chat, what, card, until, age, cancellationToken);
        }
    }

    /// <summary>Only where it is seen already.</summary>
    public async Task EditAsync(string what, Func<KnownConversation, bool> where, Func<Words, Card> card, CancellationToken cancellationToken, int age = 0)
    {
        foreach (var copy in await outbox.CopiesAsync(what, cancellationToken))
        {
            if (await conversations.FindAsync(copy.Where, cancellationToken) is { } place && where(place))
            {
                await ShowAsync(place, what, card, until: null, age, cancellationToken);
            }
        }
    }

    /// <summary>Ids of those in whose own chats it is, or is to be, seen.</summary>
    public async Task<IReadOnlySet<string>> PeopleReachedAsync(string what, CancellationToken cancellationToken)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var copy in await outbox.CopiesAsync(what, cancellationToken))
        {
            if (await conversations.FindAsync(copy.Where, cancellationToken) is { Person: { } person })
            {
                reached.Add(person);
            }
        }

        return reached;
    }

    /// <summary>To the channels in which the briefing comes, or where there is none to all.</summary>
    public async Task ToTeamAsync(string shop, string what, Func<Words, Card> card, CancellationToken cancellationToken)
    {
        foreach (var channel in await work.TeamChannelsAsync(shop, cancellationToken))
        {
            await ShowAsync(channel, what, card, until: null, age: 0, cancellationToken);
        }
    }

    private Task ShowAsync(KnownConversation place, string what, Func<Words, Card> card, DateTimeOffset? until, int age, CancellationToken cancellationToken) =>
        outbox.ShowAsync(what, place.Where, card(Words.In(Languages.Culture(place.Locale))), cancellationToken, until, age);
}
