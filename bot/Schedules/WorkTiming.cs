using System.Collections.Concurrent;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Work.Reminders;
using Microsoft.Extensions.Options;

namespace Helmsman.Bot.Schedules;

/// <summary>By which hours and terms time goes by in each shop, as the settings say.</summary>
public sealed class WorkTiming(IOptions<HelmsmanSettings> settings, ShopCatalog shops, FindDeputy deputyOf, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Timing> byShop = new(StringComparer.Ordinal);
    private readonly TermsBook terms = settings.Value.Terms.ToBook();
    private readonly TimeSpan together = settings.Value.Reminders.ToTogether();

    public TimeProvider Clock => clock;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>It is working time in the shop: people may be reminded.</summary>
    public bool IsOpen(string shop) => Of(shop).Hours.Shop.IsOpen(Now);

    /// <summary>Whether people get the list of what is open as their day begins.</summary>
    public bool WithList => settings.Value.Reminders.MorningList;

    /// <exception cref="FormatException">Hours in the settings are none.</exception>
    public Timing Of(string shop) => byShop.GetOrAdd(shop, id => new Timing(
        settings.Value.WorkingHours.ToHours(shops.Find(id).Profile),
        terms,
        deputyOf,
        together));
}
