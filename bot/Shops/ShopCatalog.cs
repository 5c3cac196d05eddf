using Helmsman.Shop;
using Helmsman.Shop.Calendar;

namespace Helmsman.Bot.Shops;

/// <summary>The shops this bot works for, as the settings or a sample describe them.</summary>
public sealed class ShopCatalog(IReadOnlyList<ListedShop> shops)
{
    public IReadOnlyList<ListedShop> All { get; } = shops;

    public ListedShop Find(string id) =>
        All.FirstOrDefault(shop => shop.Profile.Id == id)
        ?? throw new InvalidOperationException($"Something is kept for the shop '{id}', which the settings no longer list");

    /// <summary>The shop a conversation met for the first time belongs to: with one shop there is nothing to choose.</summary>
    public ShopProfile ShopOf(string where) => All[0].Profile;
}

public sealed record ListedShop(ShopProfile Profile, CampaignCalendar Calendar);
