using Helmsman.Bot.Conversations;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Morning;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Schedules;

/// <summary>When the briefing comes to a place that has not said when it wants it: in the shop's zone, in a chat in its owner's.</summary>
public sealed class BriefingDefaults(IOptions<HelmsmanSettings> settings, ShopCatalog shops)
{
    public Subscription For(KnownConversation place)
    {
        var usual = settings.Value.Briefing;
        return new Subscription(place.Shop, place.Where, usual.At, place.Zone ?? shops.Find(place.Shop).Profile.Zone, usual.Days, place.Locale);
    }
}
