using MiniExcelLibs;

namespace Helmsman.Benchmarks;

/// <summary>A workbook of 10,000 rows: MiniExcel's bare reading of every cell, and our reading of it.</summary>
internal static class ReadXlsx
{
    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("helmsman-bench-").FullName;
        try
        {
            var path = Path.Combine(folder, "商品-流量来源-分日.xlsx");
            MiniExcel.SaveAs(path, Rows(Path.Combine(folder, "rows.csv")), printHeader: false);
            var medians = Timing.InTurn(() => Bare(path), () => Read(path));
            Timing.Say($"10,000 rows: bare {medians[0]:0} ms, read to columns {medians[1]:0} ms, {medians[1] / medians[0]:0.00} times bare; medians of {Timing.Runs}, in turn");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    private static List<Dictionary<string, object>> Rows(string csv)
    {
        MadeUp.Write(csv, new DateOnly(2026, 1, 1), days: 1, products: 2_000);
        return File.ReadLines(csv)
            .Select(line => line.Split(',').Select((cell, index) => (Key: $"c{index}", Cell: Cell(cell))).ToDictionary(cell => cell.Key, cell => cell.Cell, StringComparer.Ordinal))
            .ToList();
    }

    /// <summary>Numbers as numbers, but for the twelve digits of a product, which are text in the exports.</summary>
    private static object Cell(string text) => text.Length < 12 && double.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : text;

    private static void Bare(string path)
    {
        using var stream = File.OpenRead(path);
        var cells = 0;
        foreach (IDictionary<string, object> row in MiniExcel.Query(stream))
        {
            cells += row.Values.Count(value => value is not null);
        }

        GC.KeepAlive(cells);
    }

    private static void Read(string path) => GC.KeepAlive(Import.Read(path));
}
