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
public sealed partial class ChangeLogWriter(IDocuments documents, OpenShops shops, ReportsIn reports, ILogger<ChangeLogWriter> logger) : IDisposable
{
    // Reading a day and replacing it must not be done twice at once.
    private readonly SemaphoreSlim alone = new(1, 1);

    /// <summary>Not kept in this life.</summary>
    private readonly HashSet<(string Shop, ChangeLine Line)> lost = [];

    /// <summary>Sees to it that every change that went live on the day stands in the day's log. Done twice, it changes nothing.</summary>
    public async Task WriteAsync(string shop, DateOnly day, CancellationToken cancellationToken)
    {
        await alone.WaitAsync(cancellationToken);
        try
        {
            var all = await documents.AllAsync(ShopChange.Documents, shop + "/", cancellationToken);
            var (zone, written) = await WrittenAsync(shop, day, cancellationToken);
            var wanted = all.Select(change => ChangeLine.Of(change, zone)).OfType<ChangeLine>().Where(line => line.Day == day).ToList();
            if (ChangeLine.Missing(wanted, written).Where(line => !lost.Contains((shop, line))).ToList() is { Count: > 0 } missing)
            {
                var facts = new FactsPosted(ReportKinds.Changes, [.. written.Concat(missing).Select(Row)]);
                var received = await reports.TakeAsync(shop, IncomingFile.Of($"变更上线 {day:yyyy-MM-dd}.csv", FactsTable.Of(facts)), ReportKinds.Changes, cancellationToken);
                Note(shop, ChangeLine.Missing(missing, (await WrittenAsync(shop, day, cancellationToken)).Lines), received);
            }
        }
        finally
        {
            alone.Release();
        }
    }

    /// <summary>What was refused would be refused again, and what reads back as something else would be written over and over.</summary>
    private void Note(string shop, IReadOnlyList<ChangeLine> missing, Received received)
    {
        foreach (var line in missing)
        {
            lost.Add((shop, line));
            Log.NotKept(logger, shop, line.Day, received.GetType().Name);
        }
    }

    private async Task<(string Zone, List<ChangeLine> Lines)> WrittenAsync(string shop, DateOnly day, CancellationToken cancellationToken)
    {
        var snapshot = await shops.LookAsync(shop, cancellationToken);
        return (snapshot.Profile.Zone, snapshot.History.Block(ReportKinds.Changes, day) is { } block ? Lines(block) : []);
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

    private static partial class Log
    {
        [LoggerMessage(1620, LogLevel.Warning, "{Shop}: a change that went live on {Day} is not in the log of changes: {Received}")]
        public static partial void NotKept(ILogger logger, string shop, DateOnly day, string received);
    }
}
