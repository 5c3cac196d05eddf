using System.Text;

namespace Helmsman.Tests.Shop.Reports.Containers;

/// <summary>The same table, made up, in every container and encoding: the same lines come out.</summary>
public sealed class EveryContainerTests
{
    private const string Csv = "统计日期,商品名称,访客数,支付金额\r\n2026-11-21,\"夏季, 连衣裙\",1204,35.5\r\n2026-11-22,龘靐,0,0.125\r\n";

    private static readonly object?[][] Rows =
    [
        ["统计日期", "商品名称", "访客数", "支付金额"],
        [new DateTime(2026, 11, 21), "夏季, 连衣裙", 1204, 35.5],
        [new DateTime(2026, 11, 22), "龘靐", 0, 0.125],
    ];

    private static readonly string[][] Expected =
    [
        ["统计日期", "商品名称", "访客数", "支付金额"],
        ["2026-11-21", "夏季, 连衣裙", "1204", "35.5"],
        ["2026-11-22", "龘靐", "0", "0.125"],
    ];

    private static readonly string Tsv = Csv.Replace("\"夏季, 连衣裙\"", "夏季; 连衣裙", StringComparison.Ordinal).Replace(',', '\t').Replace(';', ',');

    private static readonly string Html = $"""
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><style>td b {"{}"}</style></head><body><table><tr>{string.Concat(Expected[0].Select(cell => $"<th>{cell}</th>"))}</tr>
        {string.Concat(Expected.Skip(1).Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td> {cell}\n</td>"))}</tr>"))}</table></body></html>
        """;

    private static readonly string Xml = $"""
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="日报"><Table>
        {string.Concat(Rows.Select(row => $"<Row>{string.Concat(row.Select(XmlCell))}</Row>"))}</Table></Worksheet></Workbook>
        """;

    public static IEnumerable<TheoryDataRow<string>> Texts => [.. new[] { "csv", "tsv", "semicolons", "pipes", "sep", "html", "xml" }.Select(name => new TheoryDataRow<string>(name))];

    public static IEnumerable<TheoryDataRow<string, string>> TextsInEncodings =>
        from text in Texts
        from encoding in new[] { "utf-8   ", "utf-8 bom", "utf-16le", "utf-16le bom", "utf-16be", "utf-16be bom", "gb18030" }
        select new TheoryDataRow<string, string>(text.Data, encoding);

    [Theory]
    [MemberData(nameof(TextsInEncodings))]
    public void The_same_table_comes_out_of_text(string text, string encoding) => Assert.Equal(Expected, Packing.Read(Encode(Text(text), encoding)));

    [Theory]
    [MemberData(nameof(TextsInEncodings))]
    public void And_out_of_text_in_a_zip(string text, string encoding) =>
        Assert.Equal(Expected, Packing.Read(Packing.Zip(("__MACOSX/._日报.xls", [1]), ("日报/", []), ("日报/日报.xls", Encode(Text(text), encoding)))));

    [Fact]
    public void And_out_of_a_workbook() => Assert.Equal(Expected, Packing.Read(Packing.Xlsx(Rows)));

    [Fact]
    public void And_out_of_a_workbook_in_a_zip() => Assert.Equal(Expected, Packing.Read(Packing.Zip(("日报.xlsx", Packing.Xlsx(Rows)))));

    [Fact]
    public void And_out_of_a_binary_workbook() => Assert.Equal(Expected, Packing.Read(BiffWriter.Of(Rows)));

    [Fact]
    public void And_out_of_a_binary_workbook_in_a_zip() => Assert.Equal(Expected, Packing.Read(Packing.Zip(("日报.xls", BiffWriter.Of(Rows)))));

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(60_000)]
    public void And_out_of_binary_workbooks_of_every_size(int rows)
    {
        // One lies in small sectors, one in sectors, and one in more sectors than the header of its file can list.
        object?[][] table = [.. Enumerable.Range(0, rows).Select(row => new object?[] { $"商品 {row}", "二", "三", row, "五五五五五五五五五五五五五五五五五五五五五五五五" })];

        var read = Packing.Read(BiffWriter.Of(table));

        Assert.Equal(rows, read.Length);
        Assert.Equal([$"商品 {rows - 1}", "二", "三", $"{rows - 1}", (string)table[0][4]!], read[^1]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData((ushort)936)]
    public void And_out_of_an_old_binary_workbook_whether_it_names_its_code_page_or_not(ushort? page)
    {
        // GBK has no 靐: what an old file cannot hold, it does not.
        object?[][] rows = [.. Rows[..2], [Rows[2][0], "连衣裙", .. Rows[2][2..]]];

        var file = new BiffWriter(isBiff5: true, Packing.Gb18030) { CodePage = page }.Rows(rows).ToFile();

        Assert.Equal([.. Expected[..2], ["2026-11-22", "连衣裙", "0", "0.125"]], Packing.Read(file));
    }

    [Fact]
    public void What_a_file_is_its_name_does_not_say() =>
        Assert.Equal(Expected, Packing.Read(Packing.Xlsx(Rows), "日报.csv"));

    private static string Text(string name) => name switch
    {
        "tsv" => Tsv,
        "semicolons" => Csv.Replace("\"夏季, 连衣裙\"", "夏季& 连衣裙", StringComparison.Ordinal).Replace(',', ';').Replace('&', ','),
        "pipes" => Csv.Replace("\"夏季, 连衣裙\"", "夏季& 连衣裙", StringComparison.Ordinal).Replace(',', '|').Replace('&', ','),
        "sep" => "sep=;\r\n" + Csv.Replace("\"夏季, 连衣裙\"", "夏季& 连衣裙", StringComparison.Ordinal).Replace(',', ';').Replace('&', ','),
        "html" => Html,
        "xml" => Xml,
        _ => Csv,
    };

    private static byte[] Encode(string text, string name)
    {
        Encoding encoding = name[..7] switch
        {
            "gb18030" => Packing.Gb18030,
            "utf-16l" => Encoding.Unicode,
            "utf-16b" => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        return [.. name.EndsWith("bom", StringComparison.Ordinal) ? encoding.Preamble : [], .. encoding.GetBytes(text)];
    }

    private static string XmlCell(object? cell) => cell switch
    {
        DateTime day => $"""<Cell><Data ss:Type="DateTime">{day:yyyy-MM-dd}T00:00:00.000</Data></Cell>""",
        string text => $"""<Cell><Data ss:Type="String">{text}</Data></Cell>""",
        _ => $"""<Cell><Data ss:Type="Number">{Convert.ToString(cell)}</Data></Cell>""",
    };
}
