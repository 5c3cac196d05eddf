using System.Collections.Concurrent;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Shops;

/// <summary>What is known of each shop now. The history is held in memory; a report that comes in gives a new one.</summary>
public sealed partial class OpenShops(ShopCatalog catalog, IDocuments documents, ReportArchive archive, TimeProvider clock, ILogger<OpenShops> logger)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> gates = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Archived> archives = new(StringComparer.Ordinal);

    public async Task<ShopSnapshot> LookAsync(string shop, CancellationToken cancellationToken)
    {
        var listed = catalog.Find(shop);
        return new ShopSnapshot(
            listed.Profile,
            await HistoryAsync(shop, cancellationToken),
            await documents.AllAsync(MonthTarget.Documents, shop + "/", cancellationToken),
            listed.Calendar,
            await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty);
    }

    public DateOnly TodayIn(string shop) => clock.TodayIn(catalog.Find(shop).Profile);

    /// <summary>Keeps a report that was read; the next look sees it. Reports of one shop come in one after the other.</summary>
    public Task<ImportOutcome> TakeAsync(string shop, ReadResult.Read report, CancellationToken cancellationToken) => AloneAsync(
        shop,
        async () =>
        {
            var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(catalog.Find(shop).Profile.Zone));
            var (archived, outcome) = await archive.ImportAsync(await LoadedAsync(shop), report, now, cancellationToken);
            archives[shop] = archived;
            return outcome;
        },
        cancellationToken);

    private async Task<ShopHistory> HistoryAsync(string shop, CancellationToken cancellationToken) => archives.TryGetValue(shop, out var archived)
        ? archived.History
        : await AloneAsync(shop, async () => (await LoadedAsync(shop)).History, cancellationToken);

    // A reader that gave up must not leave its cancellation behind for the next one: the load itself is never cancelled. Nor is a failure kept.
    private async Task<Archived> LoadedAsync(string shop)
    {
        if (!archives.TryGetValue(shop, out var archived))
        {
            archived = archives[shop] = await archive.LoadAsync(shop, CancellationToken.None);
            foreach (var lost in archived.Lost)
            {
                Log.Lost(logger, shop, lost.Name, lost.Blob, lost.Days[0].Day, lost.Days[^1].Day);
            }
        }

        return archived;
    }

    private async Task<T> AloneAsync<T>(string shop, Func<Task<T>> act, CancellationToken cancellationToken)
    {
        var gate = gates.GetOrAdd(shop, _ => new SemaphoreSlim(1, 1));
        await gate.WaitAsync(cancellationToken);
        try
        {
            return await act();
        }
        finally
        {
            gate.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(
            1420,
            LogLevel.Error,
            "{Shop}: the rows of {File} ({First} to {Last}) are gone or damaged: {Blob} is not what was written. Bring the file again; until then its days are missing")]
        public static partial void Lost(ILogger logger, string shop, string file, string blob, DateOnly first, DateOnly last);
    }
}
