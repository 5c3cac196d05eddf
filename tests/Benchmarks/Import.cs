using System.Diagnostics;
using Helmsman.Shop.Reports;
using Helmsman.State.Files;
using Helmsman.State.LiteDb;

namespace Helmsman.Benchmarks;

/// <summary>A file's whole way: read, kept in a data folder, counted.</summary>
internal static class Import
{
    private static readonly DateTimeOffset Now = new(2030, 1, 1, 8, 0, 0, TimeSpan.FromHours(8));

    public static async Task<Archived> TakeAsync(ReportArchive archive, Archived before, string path) =>
        (await archive.ImportAsync(before, Read(path), Now)).Archived;

    public static ReadResult.Read Read(string path) => ReportReader.Read("bench", IncomingFile.At(path)) switch
    {
        ReadResult.Read read => read,
        ReadResult.Refused refused => throw new InvalidOperationException($"{path}: {refused.Problems[0]}"),
        var other => throw new InvalidOperationException($"{path}: {other}"),
    };

    public static LiteDbDocuments Documents(string folder) => new(Path.Combine(folder, "helmsman.db"));

    public static ReportArchive Archive(LiteDbDocuments documents, string folder) => new(documents, new FileBlobs(Path.Combine(folder, "blobs")));

    /// <summary>Once, in a process of its own: says how long it took and the most memory that the process ever held.</summary>
    public static async Task<int> OnceAsync(string path, string folder)
    {
        using var documents = Documents(folder);
        var watch = Stopwatch.StartNew();
        var kept = await TakeAsync(Archive(documents, folder), Archived.Nothing, path);
        var took = watch.Elapsed.TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        Timing.Say($"{took:0} ms with everything cold, at most {process.PeakWorkingSet64 / 1e6:0} MB, {kept.History.Days(ReportKinds.ProductBySource).Count} days");
        return 0;
    }
}
