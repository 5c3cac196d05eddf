namespace Helmsman.Tests.Shop.Reports.Containers;

/// <summary>What a spreadsheet keeps, as text.</summary>
public sealed class SpreadsheetCellTests
{
    public static readonly TheoryData<object, string> Values = new()
    {
        { 5d, "5" },
        { -5d, "-5" },
        { 0.1234, "0.1234" },
        { 1234.5, "1234.5" },
        { 6012345678901d, "6012345678901" },
        { 601234567890123d, "601234567890123" },
        { 0.000012, "0.000012" },
        { 1e-30, "1E-30" },
        { 1.5e300, "1.5E+300" },
        { new DateTime(2026, 11, 21), "2026-11-21" },
        { new DateTime(2026, 11, 21, 8, 12, 33), "2026-11-21 08:12:33" },
        { true, "true" },
        { "  0061234567890123 ", "0061234567890123" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_of_a_binary_workbook_is_written_out(object value, string text)
    {
        // The built-in format 14 has no time: the value counts, not how it is shown.
        Assert.Equal(text, Packing.Read(BiffWriter.Of(["x", value]))[0][1]);
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void A_value_of_a_workbook_is_written_out(object value, string text) => Assert.Equal(text, Packing.Read(Packing.Xlsx(["x", value]))[0][1]);

    [Theory]
    [InlineData("""<c r="A1" s="3"><v>0.1234</v></c>""", "0.1234")]
    [InlineData("""<c r="A1" s="4"><v>1.0006944444444446</v></c>""", "24:01:00")]
    [InlineData("""<c r="A1" s="1"><v>46347</v></c>""", "2026-11-21")]
    [InlineData("""<c r="A1" s="2"><v>46347.342048611113</v></c>""", "2026-11-21 08:12:33")]
    [InlineData("""<c r="A1" s="2"><v>0.0010416666666667</v></c>""", "00:01:30")]
    [InlineData("""<c r="A1" t="e"><v>#N/A</v></c>""", "")]
    [InlineData("""<c r="A1" t="e"><v>#DIV/0!</v></c>""", "")]
    [InlineData("""<c r="A1" t="b"><v>1</v></c>""", "true")]
    [InlineData("""<c r="A1" t="inlineStr"><is><r><t>两</t></r><r><t>截</t></r></is></c>""", "两截")]
    [InlineData("""<c r="A1"><v>1.2E+12</v></c>""", "1200000000000")]
    public void A_cell_is_read_by_its_value_and_not_by_its_display(string cell, string text) =>
        Assert.Equal([text, "x"], Packing.Read(Packing.Workbook($"""<row r="1">{cell}<c r="B1" t="inlineStr"><is><t>x</t></is></c></row>"""))[0]);

    [Fact]
    public void An_error_in_a_binary_workbook_is_empty() =>
        Assert.Equal(["x", ""], Packing.Read(new BiffWriter().Rows(["x"]).Error(0, 1).ToFile())[0]);

    [Fact]
    public void Merged_cells_have_their_value_in_the_first_and_rows_keep_their_numbers()
    {
        var file = Packing.Workbook("""
            <?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="inlineStr"><is><t>流量</t></is></c><c r="B1"/><c r="C1" t="inlineStr"><is><t>金额</t></is></c></row>
            <row r="4"><c r="A4"><v>1</v></c><c r="C4"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>
            """);

        Assert.Equal([["流量", "", "金额"], ["1", "", "2"]], Packing.Read(file).Where(row => row.Any(cell => cell.Length > 0)));
    }

    [Fact]
    public void Every_sheet_is_a_table_of_its_own()
    {
        const string One = """<row r="1"><c r="A1"><v>1</v></c></row>""";

        Assert.Equal([[["1"]], [["2"]]], Packing.Sheets(Packing.Workbook(One, One.Replace("<v>1", "<v>2"))));
    }
}
