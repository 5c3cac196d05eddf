using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Morning;

/// <summary>The day that a morning compares with.</summary>
internal static class ComparableDay
{
    /// <summary>
    /// The same weekday of the week before; when that one was itself unlike its kind (a spike, a campaign, an outage), the latest one that
    /// was not. A fall against last week's spike is none.
    /// </summary>
    public static DateOnly Of(ShopSnapshot shop, DateOnly day)
    {
        var expected = Expectations.Of(shop.History, MetricDictionary.Revenue, day, shop.Calendar);
        return expected?.ComparableDays.Where(other => IsUsual(shop.History, expected, other)).Cast<DateOnly?>().FirstOrDefault()
            ?? day.AddDays(-7);
    }

    private static bool IsUsual(ShopHistory history, Expectation expected, DateOnly day) =>
        history.Read(MetricDictionary.Revenue, Period.Of(day)).Value is { } revenue && revenue >= expected.Low && revenue <= expected.High;
}
