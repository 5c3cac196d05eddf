using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Blocks;

namespace Helmsman.Tests.Shop.Builders;

/// <param name="Values">One a measure, null where nothing is said.</param>
public sealed record Row(string Member, string Name, IReadOnlyList<double?> Values);

/// <summary>A day's rows as a test would say them.</summary>
public static class Blocks
{
    public static DayBlock Of(string kind, DateOnly day, string file, IReadOnlyList<string> measures, IReadOnlyList<Row> rows, string shop = "demo")
    {
        var isShop = kind is ReportKinds.ShopDaily or ReportKinds.ShopVisits;
        var writer = new DayBlocksWriter(shop, kind, file, isShop ? [] : [DimensionOf(kind)], measures);
        foreach (var row in rows)
        {
            writer.Add(day, isShop ? [] : [Code(writer, row)], [.. row.Values.Select(value => value ?? double.NaN)], line: 0);
        }

        return writer.Finish(addUp: false).Blocks is [var block] ? block : new DayBlock(shop, kind, day, file, new DayColumns(0, [], []));
    }

    /// <summary>A block's rows, told apart by their first member.</summary>
    public static IReadOnlyList<Row> Rows(this DayBlock block) => [.. Enumerable.Range(0, block.Columns.Rows).Select(row => new Row(
        block.Columns.Dimensions is [var main, ..] ? main.Members.Id(main.Codes[row]) : "",
        block.Columns.Dimensions is [var named, ..] ? named.Members.Name(named.Codes[row]) : "",
        [.. block.Columns.Measures.Select(measure => double.IsNaN(measure.Values[row]) ? default(double?) : measure.Values[row])]))];

    public static IReadOnlyList<string> Measures(this DayBlock block) => [.. block.Columns.Measures.Select(measure => measure.Name)];

    private static string DimensionOf(string kind) => kind == ReportKinds.ProductDaily ? "product-id" : "source";

    private static int Code(DayBlocksWriter writer, Row row)
    {
        var code = writer.Dimension(0).CodeOf(row.Member);
        writer.Dimension(0).Name(code, row.Name);
        return code;
    }
}
