using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Shop.Reports;

/// <summary>
/// Keeps accepted files: first their rows as a blob, then the document that makes them count. One import of a shop at a time is the caller's care.
/// </summary>
public sealed class ReportArchive(IDocuments documents, IBlobs blobs)
{
    private const string Folder = "reports/";

    /// <summary>Puts a file's days in place of what was kept of them. Safe to repeat: what is known already is not written again.</summary>
    /// <param name="now">Its day in the shop's zone tells which days of the file are over.</param>
    public async Task<(Archived Archived, ImportOutcome Outcome)> ImportAsync(
        Archived before, ReadResult.Read read, DateTimeOffset now, CancellationToken cancellationToken = default)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var changes = read.Blocks.Select(block => Change(before.History.Block(block.Kind, block.Day), block with { IsWhole = block.Day < today }, read.ByMember)).ToList();
        var changed = changes.Where(change => change is not BlockChange.Unchanged).Select(change => change.Block).ToList();
        var number = changed.Count == 0 ? before.LastNumber : await KeepAsync(before.LastNumber + 1, read, changed, now, cancellationToken);
        var history = before.History.With(changed);
        return (
            before with { History = history, LastNumber = number },
            new ImportOutcome(read.File, read.Kind, changes, [.. read.Doubts, .. ReportCheck.Problems(history, read)], read.LeftOut));
    }

    /// <summary>What is kept of a shop. What no longer counts is cleared away on the way.</summary>
    public async Task<Archived> LoadAsync(string shop, CancellationToken cancellationToken = default)
    {
        var files = await documents.AllAsync(ReportFile.Documents, $"{shop}/", cancellationToken);
        var living = Living(files);
        var counting = files.Where(file => living.Contains(file.Id)).ToList();
        var read = await Task.WhenAll(counting.Select(file => Task.Run(() => ReadAsync(file, cancellationToken), cancellationToken)));
        var lost = counting.Where((_, index) => read[index] is null).ToList();
        if (files.Count > 0 && lost.Count == 0)
        {
            // Where something is gone, or the documents are, an older file may be all that is left to look at.
            await ClearAsync(files.Except(counting), cancellationToken);
            await DropAsync(shop, counting, cancellationToken);
        }

        return new Archived(ShopHistory.Of(read.SelectMany(blocks => blocks ?? [])), files.Count == 0 ? 0 : files.Max(file => file.Number), lost);
    }

    private static BlockChange Change(DayBlock? before, DayBlock block, bool byMember) =>
        ReportImport.Compare(before, ReportImport.Join(before, block, byMember));

    /// <summary>The files that still tell of a day of their own.</summary>
    private static HashSet<string> Living(IReadOnlyList<ReportFile> files) =>
    [
        .. from file in files
           from day in file.Days
           group file by (file.Kind, day.Day) into told
           select told.MaxBy(file => file.Number)!.Id,
    ];

    private async Task<long> KeepAsync(long number, ReadResult.Read read, List<DayBlock> changed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var shop = changed[0].Shop;
        var blob = $"{Folder}{shop}/{read.Kind}/{changed[0].Day:yyyy-MM-dd}_{changed[^1].Day:yyyy-MM-dd}_{Guid.CreateVersion7(now):N}.arrows";
        var checksum = await WriteAsync(blob, [.. changed.Select(block => block.Columns)], cancellationToken);
        var days = changed.ConvertAll(block => new ReportDay(block.Day, block.IsWhole));
        while (!await documents.CompareAndSetAsync(
            ReportFile.Documents,
            ReportFile.IdOf(shop, number),
            new ReportFile(shop, number, read.Kind, read.File, now, blob, checksum, days),
            0,
            cancellationToken))
        {
            number++;
        }

        return number;
    }

    private async Task<string> WriteAsync(string blob, IReadOnlyList<DayColumns> days, CancellationToken cancellationToken)
    {
        var checksum = string.Empty;
        await blobs.WriteAsync(
            blob,
            async (stream, token) =>
            {
                await using var hashed = new HashedStream(stream);
                await BlockFile.WriteAsync(hashed, days, token);
                checksum = hashed.Hash;
            },
            cancellationToken);
        return checksum;
    }

    /// <returns>Null when its rows are gone or damaged.</returns>
    private async Task<List<DayBlock>?> ReadAsync(ReportFile file, CancellationToken cancellationToken) =>
        await blobs.ReadAsync(file.Blob, cancellationToken) is { } content && HashedStream.HashOf(content.Span) == file.Checksum
            ? [.. BlockFile.Read(content).Zip(file.Days, (columns, day) => new DayBlock(file.Shop, file.Kind, day.Day, file.Name, columns, day.IsWhole))]
            : null;

    private async Task ClearAsync(IEnumerable<ReportFile> superseded, CancellationToken cancellationToken)
    {
        foreach (var file in superseded)
        {
            var kept = await documents.ReadAsync(ReportFile.Documents, file.Id, cancellationToken);
            await documents.CompareAndSetAsync(ReportFile.Documents, file.Id, value: null, kept?.Version ?? 0, cancellationToken);
        }
    }

    /// <summary>Rows of files that were never accepted, because the power failed in between, or that no longer count.</summary>
    private async Task DropAsync(string shop, IReadOnlyList<ReportFile> counting, CancellationToken cancellationToken)
    {
        var wanted = counting.Select(file => file.Blob).ToHashSet(StringComparer.Ordinal);
        await foreach (var blob in blobs.ListAsync($"{Folder}{shop}/", cancellationToken))
        {
            if (!wanted.Contains(blob))
            {
                await blobs.DeleteAsync(blob, cancellationToken);
            }
        }
    }
}

/// <summary>What is kept of a shop's reports.</summary>
/// <param name="LastNumber">Of the file accepted last; 0 when there is none.</param>
/// <param name="Lost">Files whose rows are gone or damaged: their days are missing until somebody brings them again.</param>
public sealed record Archived(ShopHistory History, long LastNumber, IReadOnlyList<ReportFile> Lost)
{
    public static readonly Archived Nothing = new(ShopHistory.Empty, 0, []);
}

/// <summary>What a file came to.</summary>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="Changes">One a day, in the order of days.</param>
/// <param name="Problems">Disagreements with other reports; the file is kept all the same.</param>
/// <param name="LeftOut">What stood in the file and is not kept.</param>
public sealed record ImportOutcome(
    string File, string Kind, IReadOnlyList<BlockChange> Changes, IReadOnlyList<Problem> Problems, IReadOnlyList<LeftOut> LeftOut)
{
    public IReadOnlyList<BlockChange.New> New => [.. Changes.OfType<BlockChange.New>()];

    public IReadOnlyList<BlockChange.Replaced> Replaced => [.. Changes.OfType<BlockChange.Replaced>()];

    public IReadOnlyList<BlockChange.Unchanged> Unchanged => [.. Changes.OfType<BlockChange.Unchanged>()];
}
