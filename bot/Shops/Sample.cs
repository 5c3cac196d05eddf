using Helmsman.Samples;
using Helmsman.Samples.DemoShop;
using Helmsman.Samples.OnlineRetail;
using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Shops;

/// <summary>A shop that comes with the product, ready to look at.</summary>
/// <param name="LastDay">The last day its reports tell of.</param>
/// <param name="Files">Its reports, made or read when first needed.</param>
public sealed record Sample(
    ShopProfile Profile,
    CampaignCalendar Calendar,
    Team Team,
    IReadOnlyList<MonthTarget> Targets,
    DateOnly LastDay,
    Func<IReadOnlyList<SampleFile>> Files)
{
    public const string Demo = "demo-shop";
    public const string Retail = "online-retail";

    /// <summary>Null for an empty name: the shop of the settings is meant.</summary>
    /// <param name="clock">The demo shop goes up to its yesterday.</param>
    public static Sample? Named(string? name, TimeProvider clock) => name switch
    {
        null or "" => null,
        Demo => DemoUpTo(clock.TodayIn(DemoShop.Profile).AddDays(-1)),
        Retail => new Sample(OnlineRetail.Profile, OnlineRetail.Calendar, OnlineRetail.Team, [], OnlineRetail.LastDay, OnlineRetail.Files),
        _ => throw new InvalidOperationException($"Helmsman:Sample is '{name}'; there are '{Demo}' and '{Retail}', or leave it empty for your own shop"),
    };

    /// <summary>The day a sample's own today is, for data that ended long ago; null: really today.</summary>
    public static DateOnly? TodayOf(string? name) => name == Retail ? OnlineRetail.LastDay.AddDays(1) : null;

    private static Sample DemoUpTo(DateOnly lastDay) => new(
        DemoShop.Profile, DemoShop.Calendar(lastDay), DemoShop.Team, DemoShop.Targets(lastDay), lastDay, () => DemoShop.Write(lastDay));
}

/// <summary>The sample the settings chose, if any.</summary>
public sealed record SampleOrNot(Sample? Sample);
