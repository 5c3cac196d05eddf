using Helmsman.Shop;

namespace Helmsman.Bot.Shops;

/// <summary>Which day it is in a shop.</summary>
public static class ShopClock
{
    public static DateOnly TodayIn(this TimeProvider clock, string zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zone)).DateTime);

    public static DateOnly TodayIn(this TimeProvider clock, ShopProfile shop) => clock.TodayIn(shop.Zone);
}
