using Helmsman.Bot.Reports;
using Helmsman.Bot.Reports.Facts;
using Helmsman.Bot.Shops;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Bot.Moves.Changes;

/// <summary>
/// Writes what went live into the shop's log of changes, in which causes are looked for. A day of a report is replaced as a whole, so the lines it
/// has are written again with it.
/// </summary>
public sealed class ChangeLogWriter(IDocuments documents, OpenShops shops, ReportsIn reports) : IDisposable
{
    // Reading a day and replacing it must not be done twice at once.
    private readonly SemaphoreSlim alone = new(1, 1);

    /// <summary>Sees to it that every change that went live on the day stands in the day's log. Done twice, it changes nothing.</summary>
    public async Task WriteAsync(string shop, DateOnly day, CancellationToken cancellationToken)
    {
        await alone.WaitAsync(cancellationToken);
        try
        {
            var (snapshot, all) = (await shops.LookAsync(shop, cancellationToken), await documents.AllAsync(ShopChange.Documents, shop + "/", cancellationToken));
            var written = snapshot.History.Block(ReportKinds.Changes, day) is { } block ? Lines(block) : [];
            var wanted = written.Concat(all.Select(change => ChangeLine.Of(change, snapshot.Profile.Zone)).OfType<ChangeLine>().Where(line => line.Day == day))
                .DistinctBy(line => (line.Type, line.Product, line.What))
                .ToList();
            if (wanted.Count > written.Count)
            {
                var facts = new FactsPosted(ReportKinds.Changes, [.. wanted.Select(Row)]);
                await reports.TakeAsync(shop, IncomingFile.Of($"变更上线 {day:yyyy-MM-dd}.csv", FactsTable.Of(facts)), ReportKinds.Changes, cancellationToken);
            }
        }
        finally
        {
            alone.Release();
        }
    }

    public void Dispose() => alone.Dispose();

    private static List<ChangeLine> Lines(DayBlock block)
    {
        var (type, product, note) = (block.Columns.Dimension("change"), block.Columns.Dimension("product"), block.Columns.Dimension("note"));
        return [.. Enumerable.Range(0, block.Columns.Rows).Select(row => new ChangeLine(
            block.Day, IdOf(type, row) ?? string.Empty, IdOf(product, row), IdOf(product, row) is null ? null : product!.Members.Name(product.Codes[row]), IdOf(note, row) ?? string.Empty))];
    }

    private static string? IdOf(DimensionColumn? column, int row) => column?.Members.Id(column.Codes[row]) is { Length: > 0 } id ? id : null;

    private static Dictionary<string, FactValue> Row(ChangeLine line) => new(StringComparer.Ordinal)
    {
        ["date"] = Value($"{line.Day:yyyy-MM-dd}"),
        ["change-type"] = Value(line.Type),
        ["product-id"] = Value(line.Product),
        ["product-name"] = Value(line.ProductName),
        ["change-note"] = Value(line.What),
    };

    private static FactValue Value(string? text) => string.IsNullOrEmpty(text) ? FactValue.Missing : new(FactType.Text, text);
}
