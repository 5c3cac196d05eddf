using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Trading;

/// <summary>The days on which the shop sold anything.</summary>
internal static class SellingDays
{
    /// <returns>Ascending.</returns>
    public static IReadOnlyList<DateOnly> Of(ShopHistory history)
    {
        var days = history.Days(MetricDictionary.Revenue);
        return days.Count == 0 ? [] :
        [
            .. history.Series(MetricDictionary.Revenue, new(days[0], days[^1])).Where(point => point.Value > 0).Select(point => point.Day),
        ];
    }
}
