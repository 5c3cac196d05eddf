using Helmsman.Cards;
using Helmsman.Shop.Reports;

namespace Helmsman.Bot.Reports.Import;

/// <summary>Takes files in one after the other and shows what became of each.</summary>
internal sealed class ImportRun(ReportsIn reports, string shop, ImportScreen screen, Words words)
{
    public Task TakeAsync(IReadOnlyList<string> files, CancellationToken cancellationToken) => screen.WithBarAsync(files.Sum(LengthOf), async advance =>
    {
        foreach (var path in files)
        {
            advance(Path.GetFileName(path), 0);
            await TakeAsync(path, cancellationToken);
            advance(Path.GetFileName(path), LengthOf(path));
        }
    });

    private async Task TakeAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var file = IncomingFile.At(path);
            screen.Add(file.Name, await reports.TakeAsync(shop, file, cancellationToken));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            screen.Fail(ReportLines.Unreadable(path, error.Message, words));
        }
    }

    private static long LengthOf(string path) => new FileInfo(path) is { Exists: true } file ? file.Length : 0;
}
