using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Shop;

/// <summary>All that is known of a shop at one moment: what every decision is made from.</summary>
public sealed record ShopSnapshot(
    ShopProfile Profile,
    ShopHistory History,
    IReadOnlyList<MonthTarget> Targets,
    CampaignCalendar Calendar,
    Team Team)
{
    /// <summary>Days unlike their weekday, by the calendar of campaigns and by the holidays of the shop's country.</summary>
    public EventDays Events => new(Calendar, Profile.Zone);

    public MonthTarget? TargetOf(DateOnly day) =>
        Targets.FirstOrDefault(target => target.Month.Year == day.Year && target.Month.Month == day.Month);
}
