using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Work;

namespace Helmsman.Samples.OnlineRetail;

/// <summary>
/// A real gift shop from the United Kingdom, 2010-12-01 to 2011-12-08: UCI "Online Retail", CC BY 4.0, see README.md. It has orders, units,
/// revenue and refunds, but no visitors, no buyers and no traffic sources; on Saturdays it was closed. Its people here are made up.
/// </summary>
public static class OnlineRetail
{
    /// <summary>The file ends at noon of the 9th.</summary>
    public static readonly DateOnly LastDay = new(2011, 12, 8);

    private static readonly string[] FileNames = ["shop-daily.csv", "product-daily.csv"];

    public static ShopProfile Profile { get; } = new("online-retail", "Online Retail (UCI)", "Europe/London", "GBP", "en");

    public static CampaignCalendar Calendar => CampaignCalendar.Empty;

    /// <summary>Made up.</summary>
    public static Team Team { get; } = new(
        [Person("ann", "Ann Parker"), Person("ben", "Ben Clarke"), Person("dora", "Dora Lane"), Person("sam", "Sam Whitby"), Person("olive", "Olive Hart")],
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
        {
            [Roles.Operator] = ["ann"],
            [Roles.Ads] = ["ben"],
            [Roles.Design] = ["dora"],
            [Roles.Service] = ["sam"],
            [Roles.Owner] = ["olive"],
        });

    /// <summary>Read from beside the program.</summary>
    public static IReadOnlyList<SampleFile> Files() =>
        [.. FileNames.Select(name => new SampleFile(name, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "online-retail", name))))];

    private static Person Person(string id, string name) => new(id, name, [new Account(Account.LocalPage, id)]);
}
