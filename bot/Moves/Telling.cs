using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves;

/// <summary>Shows what is kept of a team move, in each place in its language.</summary>
public sealed class Telling(IDocuments documents, MovePlaces places, Outbox outbox)
{
    public IDocuments Documents => documents;

    /// <summary>Wherever it belongs and wherever it was shown before: what is there is kept up to date.</summary>
    /// <param name="readers">In whose own chats it belongs.</param>
    /// <param name="withTeam">It belongs in the shop's channels too.</param>
    /// <param name="age">Of what is shown, as the outbox has it: of two clicks at once the later one stays to be seen.</param>
    public async Task ShowAsync(
        string what, string shop, IEnumerable<Person> readers, bool withTeam, Func<KnownConversation, Words, Card> draw, CancellationToken cancellationToken, int age = 0) =>
        await ShowAsync(
            what,
            [
                .. await places.ChatsOfAsync(shop, readers, cancellationToken),
                .. withTeam ? await places.TeamAsync(shop, cancellationToken) : [],
                .. await places.SeenAsync(what, cancellationToken),
            ],
            draw,
            null,
            age,
            cancellationToken);

    /// <summary>To these alone; what was said of it to others is taken back.</summary>
    /// <param name="until">When it is no longer worth posting.</param>
    public async Task SayAsync(
        string what, string shop, IReadOnlyList<Person> readers, Func<KnownConversation, Words, Card> draw, DateTimeOffset until, CancellationToken cancellationToken, int age = 0)
    {
        foreach (var place in await places.SeenAsync(what, cancellationToken))
        {
            if (!readers.Any(person => person.Id == place.Person))
            {
                await outbox.WithdrawAsync(what, place.Where, cancellationToken, age);
            }
        }

        await ShowAsync(what, await places.ChatsOfAsync(shop, readers, cancellationToken), draw, until, age, cancellationToken);
    }

    private async Task ShowAsync(
        string what, IReadOnlyList<KnownConversation> where, Func<KnownConversation, Words, Card> draw, DateTimeOffset? until, int age, CancellationToken cancellationToken)
    {
        foreach (var place in where.DistinctBy(place => place.Where))
        {
            await outbox.ShowAsync(what, place.Where, draw(place, Words.In(Languages.Culture(place.Locale))), cancellationToken, until, age);
        }
    }
}
