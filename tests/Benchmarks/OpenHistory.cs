using System.Diagnostics;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Benchmarks;

/// <summary>5,000,000 rows of product × source in 50 files: opened by a process that has just started, then grouped by one dimension.</summary>
internal static class OpenHistory
{
    private const int Files = 50;
    private const int DaysOfFile = 10;

    private static readonly DateOnly First = new(2025, 1, 1);

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("helmsman-bench-").FullName;
        try
        {
            await FillAsync(folder);
            Timing.Say($"500 days × 2,000 products × 5 sources = 5,000,000 rows, {Size(folder) / 1e6:0} MB on disk");
            for (var run = 0; run < Timing.Runs; run++)
            {
                Timing.Say($"{Timing.Apart("open", folder)}");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    /// <summary>Once, in a process of its own.</summary>
    public static async Task<int> OnceAsync(string folder)
    {
        var watch = Stopwatch.StartNew();
        using var documents = Import.Documents(folder);
        var archived = await Import.Archive(documents, folder).LoadAsync("bench");
        var opened = watch.Elapsed.TotalMilliseconds;
        var times = Enumerable.Range(0, 1 + Timing.Runs).Select(_ => Timing.Once(() => Group(archived.History))).ToList();
        using var process = Process.GetCurrentProcess();
        Timing.Say(
            $"opened in {opened:0} ms; revenue by product over all rows: first {times[0]:0} ms, then {Timing.Median(times.Skip(1)):0.0} ms; at most {process.PeakWorkingSet64 / 1e6:0} MB");
        return 0;
    }

    private static void Group(ShopHistory history)
    {
        var all = new Period(First, First.AddDays(Files * DaysOfFile - 1));
        var products = history.Members(MetricDictionary.Revenue, all, ReportKinds.ProductBySource);
        if (products.Count != 2_000)
        {
            throw new InvalidOperationException($"{products.Count} products");
        }
    }

    private static async Task FillAsync(string folder)
    {
        using var documents = Import.Documents(folder);
        var (archive, kept) = (Import.Archive(documents, folder), Archived.Nothing);
        var path = Path.Combine(folder, "商品-流量来源-分日.csv");
        for (var file = 0; file < Files; file++)
        {
            MadeUp.Write(path, First.AddDays(file * DaysOfFile), DaysOfFile, products: 2_000);
            kept = await Import.TakeAsync(archive, kept, path);
        }

        File.Delete(path);
    }

    private static long Size(string folder) => new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
}
