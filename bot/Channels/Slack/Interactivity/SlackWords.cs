using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Shops;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>In which language somebody reads: his own, or the shop's where Slack does not tell.</summary>
public sealed class SlackWords(SlackPeople people, ShopCatalog shops)
{
    /// <param name="channel">Where he reads.</param>
    public async Task<Words> OfAsync(string team, string user, string channel, CancellationToken cancellationToken) =>
        Of(await people.FindAsync(team, user, cancellationToken), channel);

    internal async Task<(SlackPerson? Person, Words Words)> ReaderAsync(Gesture gesture, Spot at, CancellationToken cancellationToken)
    {
        var person = await people.FindAsync(gesture.Team, gesture.User, cancellationToken);
        return (person, Of(person, at.Channel));
    }

    private Words Of(SlackPerson? person, string channel) =>
        Words.In(Languages.Culture(Languages.Of(person?.Locale, shops.ShopOf(SlackChannel.WhereOf(channel)).Locale)));
}
