using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Shop.Morning;

/// <summary>The day that a morning compares with: for all its figures the same one, the one that was usual by revenue.</summary>
internal static class ComparableDay
{
    public static DateOnly Of(ShopSnapshot shop, DateOnly day) =>
        Baselines.Comparable(shop, new Scope(shop.History), MetricDictionary.Revenue, Period.Of(day)).First;
}
