using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>A month's target on its days (S2): by the weekday's usual share and the campaigns' weights; the days add up to the month to the cent.</summary>
public static class TargetSplit
{
    public static IReadOnlyDictionary<DateOnly, decimal> ByDay(MonthTarget target, ShopHistory history, CampaignCalendar calendar) =>
        throw new NotSupportedException();
}
