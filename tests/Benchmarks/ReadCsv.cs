using CsvHelper;
using Helmsman.Shop.Reports;

namespace Helmsman.Benchmarks;

/// <summary>1,000,000 rows of product × source: the bare CSV library to strings, our reading of it, and our reading with keeping.</summary>
internal static class ReadCsv
{
    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("helmsman-bench-").FullName;
        try
        {
            var path = Path.Combine(folder, "商品-流量来源-分日.csv");
            MadeUp.Write(path, new DateOnly(2026, 1, 1), days: 50, products: 4_000);
            Timing.Say($"1,000,000 rows, {new FileInfo(path).Length / 1e6:0} MB");
            var medians = Timing.InTurn(() => Bare(path), () => Read(path), () => Keep(path, folder).GetAwaiter().GetResult());
            Timing.Say($"bare: every cell to a string   {medians[0]:0} ms");
            Timing.Say($"read: to columns               {medians[1]:0} ms, {medians[1] / medians[0]:0.00} times bare");
            Timing.Say($"read and kept on disk          {medians[2]:0} ms, {medians[2] / medians[0]:0.00} times bare");
            Timing.Say($"medians of {Timing.Runs}, in turn; in a process of its own: {Timing.Apart("import", path, Path.Combine(folder, "apart"))}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return await Task.FromResult(0);
    }

    private static void Bare(string path)
    {
        using var reader = CsvReader.FromFile(path, new CsvReaderOptions { Separator = ',' });
        var length = 0L;
        while (reader.Read())
        {
            for (var cell = 0; cell < reader.FieldCount; cell++)
            {
                length += reader.GetString(cell).Length;
            }
        }

        GC.KeepAlive(length);
    }

    private static void Read(string path) => GC.KeepAlive(Import.Read(path));

    private static async Task Keep(string path, string folder)
    {
        var own = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        using var documents = Import.Documents(own);
        await Import.TakeAsync(Import.Archive(documents, own), Archived.Nothing, path);
    }
}
