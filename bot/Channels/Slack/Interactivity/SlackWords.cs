using Helmsman.Bot.Channels.Slack.People;
using Helmsman.Bot.Shops;
using Helmsman.Cards;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>In which language somebody reads.</summary>
public sealed class SlackWords(SlackPeople people, ShopCatalog shops)
{
    internal Task<Words> OfAsync(Gesture gesture, Spot at, CancellationToken cancellationToken) =>
        OfAsync(gesture.Team, gesture.User, at.Channel, cancellationToken);

    /// <summary>His own, or the shop's where Slack does not tell.</summary>
    public async Task<Words> OfAsync(string team, string user, string channel, CancellationToken cancellationToken)
    {
        var person = await people.FindAsync(team, user, cancellationToken);
        return Words.In(Languages.Culture(Languages.Of(person?.Locale, shops.ShopOf($"{SlackChannel.Id}/{channel}").Locale)));
    }
}
