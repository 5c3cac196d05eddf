using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Logs;
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
    /// <summary>Of the days that are spoken of; none where nobody asked for them.</summary>
    public ShopLogs Logs { get; init; } = ShopLogs.None;

    /// <summary>Days unlike their weekday, by the calendar of campaigns and by the holidays of the shop's country.</summary>
    public EventDays Events => new(Calendar, Profile.Zone);

    public MonthTarget? TargetOf(DateOnly day) =>
        Targets.FirstOrDefault(target => target.Month.Year == day.Year && target.Month.Month == day.Month);
}
