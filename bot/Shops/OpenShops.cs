using System.Collections.Concurrent;
using Helmsman.Shop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Bot.Shops;

/// <summary>What is known of each shop now. The history is held in memory; it is read again after a report came in.</summary>
public sealed class OpenShops(ShopCatalog catalog, IDocuments documents, ReportArchive archive)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ShopHistory>>> histories = new(StringComparer.Ordinal);

    public async Task<ShopSnapshot> LookAsync(string shop, CancellationToken cancellationToken)
    {
        var listed = catalog.Find(shop);
        return new ShopSnapshot(
            listed.Profile,
            await HistoryAsync(shop),
            await documents.AllAsync(MonthTarget.Documents, shop + "/", cancellationToken),
            listed.Calendar,
            await documents.FindAsync(Team.Documents, shop, cancellationToken) ?? Team.Empty);
    }

    /// <summary>Keeps a report that was read; the next look sees it.</summary>
    public async Task<ImportOutcome> TakeAsync(string shop, ReadResult.Read report, CancellationToken cancellationToken)
    {
        var outcome = await archive.ImportAsync(report, cancellationToken);
        histories.TryRemove(shop, out _);
        return outcome;
    }

    // A reader that gave up must not leave its cancellation behind for the next one: the load itself is never cancelled. Nor is a failure kept.
    private async Task<ShopHistory> HistoryAsync(string shop)
    {
        var loading = histories.GetOrAdd(shop, id => new Lazy<Task<ShopHistory>>(() => archive.LoadAsync(id, CancellationToken.None)));
        try
        {
            return await loading.Value;
        }
        finally
        {
            if (!loading.Value.IsCompletedSuccessfully)
            {
                histories.TryRemove(KeyValuePair.Create(shop, loading));
            }
        }
    }
}
