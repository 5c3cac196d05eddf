using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Bot.Work;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Moves;

/// <summary>Where a team move is seen.</summary>
public sealed class MovePlaces(Outbox outbox, ConversationBook conversations, Chats chats, WorkPlaces work)
{
    /// <summary>People's own chats, opened where there is none yet.</summary>
    public async Task<IReadOnlyList<KnownConversation>> ChatsOfAsync(string shop, IEnumerable<Person> people, CancellationToken cancellationToken)
    {
        List<KnownConversation> places = [];
        foreach (var person in people.DistinctBy(person => person.Id))
        {
            places.AddRange(await chats.OfAsync(shop, person, cancellationToken));
        }

        return [.. places.DistinctBy(place => place.Where)];
    }

    /// <summary>Where the shop's briefing comes.</summary>
    public Task<IReadOnlyList<KnownConversation>> TeamAsync(string shop, CancellationToken cancellationToken) => work.TeamChannelsAsync(shop, cancellationToken);

    /// <summary>Where it was posted before: what is there is kept up to date.</summary>
    public async Task<IReadOnlyList<KnownConversation>> SeenAsync(string what, CancellationToken cancellationToken)
    {
        List<KnownConversation> places = [];
        foreach (var copy in await outbox.CopiesAsync(what, cancellationToken))
        {
            if (await conversations.FindAsync(copy.Where, cancellationToken) is { } place)
            {
                places.Add(place);
            }
        }

        return places;
    }
}
