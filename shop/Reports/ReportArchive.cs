using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>Keeps day blocks as documents.</summary>
public sealed class ReportArchive(IDocuments documents)
{
    /// <summary>Puts a file's days in place of what was kept of them. Safe to repeat: what was already stored is unchanged the second time.</summary>
    public async Task<ImportOutcome> ImportAsync(ReadResult.Read read, CancellationToken cancellationToken = default)
    {
        // All days at once: a store may write many together for the price of one.
        var changes = await Task.WhenAll(read.Blocks.Select(block => KeepAsync(block, cancellationToken)));
        var others = await OtherReportsAsync(read, cancellationToken);
        var history = ShopHistory.Of([.. others, .. changes.Select(change => change.Block)]);
        return new ImportOutcome(read.File, read.Kind, changes, ReportCheck.Problems(history, read));
    }

    public async Task<ShopHistory> LoadAsync(string shop, CancellationToken cancellationToken = default)
    {
        var blocks = new List<DayBlock>();
        await foreach (var document in documents.ListAsync(DayBlock.Documents, $"{shop}/", cancellationToken))
        {
            blocks.Add(document.Value);
        }

        return ShopHistory.Of(blocks);
    }

    private async Task<BlockChange> KeepAsync(DayBlock block, CancellationToken cancellationToken)
    {
        while (true)
        {
            var kept = await documents.ReadAsync(DayBlock.Documents, block.Id, cancellationToken);
            var change = ReportImport.Compare(kept?.Value, block);
            if (change is BlockChange.Unchanged
                || await documents.CompareAndSetAsync(DayBlock.Documents, block.Id, block, kept?.Version ?? 0, cancellationToken))
            {
                return change;
            }
        }
    }

    private async Task<List<DayBlock>> OtherReportsAsync(ReadResult.Read read, CancellationToken cancellationToken)
    {
        var ids =
            from block in read.Blocks
            from kind in ReportKinds.All
            where kind != read.Kind
            select (block with { Kind = kind }).Id;
        var found = new List<DayBlock>();
        foreach (var id in ids)
        {
            if (await documents.ReadAsync(DayBlock.Documents, id, cancellationToken) is { } kept)
            {
                found.Add(kept.Value);
            }
        }

        return found;
    }
}

/// <summary>What a file came to.</summary>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="Changes">One a day, in the order of days.</param>
/// <param name="Problems">Disagreements with other reports; the file is kept all the same.</param>
public sealed record ImportOutcome(string File, string Kind, IReadOnlyList<BlockChange> Changes, IReadOnlyList<Problem> Problems)
{
    public IReadOnlyList<BlockChange.New> New => [.. Changes.OfType<BlockChange.New>()];

    public IReadOnlyList<BlockChange.Replaced> Replaced => [.. Changes.OfType<BlockChange.Replaced>()];

    public IReadOnlyList<BlockChange.Unchanged> Unchanged => [.. Changes.OfType<BlockChange.Unchanged>()];
}
