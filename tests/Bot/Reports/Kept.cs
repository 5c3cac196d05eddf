using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Bot.Reports;

/// <summary>What the bot of a house knows of its shop.</summary>
internal static class Kept
{
    public static async Task<DayBlock?> BlockAsync(this BotHouse house, string kind, DateOnly day) => (await HistoryAsync(house)).Block(kind, day);

    public static async Task<double?> RevenueAsync(this BotHouse house, DateOnly day) =>
        (await HistoryAsync(house)).Read(MetricDictionary.Revenue, Period.Of(day)).Value;

    public static async Task<IReadOnlyDictionary<string, double?>> SourcesAsync(this BotHouse house, string metric, DateOnly day) =>
        (await HistoryAsync(house)).Members(MetricDictionary.Find(metric)!, Period.Of(day), ReportKinds.TrafficBySource)
            .ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal);

    /// <summary>Ids of the files that were accepted.</summary>
    public static async Task<IReadOnlyList<string>> FilesAsync(this BotHouse house) =>
        [.. (await house.Documents.AllAsync(ReportFile.Documents, cancellationToken: TestContext.Current.CancellationToken)).Select(file => file.Id)];

    private static async Task<ShopHistory> HistoryAsync(BotHouse house)
    {
        var shop = house.Services.GetRequiredService<ShopCatalog>().All[0].Profile.Id;
        return (await house.Services.GetRequiredService<OpenShops>().LookAsync(shop, TestContext.Current.CancellationToken)).History;
    }
}
