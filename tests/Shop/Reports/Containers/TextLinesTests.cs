using System.Text;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Containers;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData("a,b\r1,2\r3,4\r")]
    [InlineData("a,b\n1,2\n3,4")]
    [InlineData("a,b\r\n1,2\r\n\r\n3,4\r\n")]
    [InlineData("a , b\n\" 1 \",\t2\n3,4\u3000\n")]
    [InlineData("a,b\n=\"1\",\"=\"\"2\"\"\"\n\u00A03,4\n")]
    public void Line_ends_blanks_and_quotes_are_no_part_of_a_cell(string text) => Assert.Equal([["a", "b"], ["1", "2"], ["3", "4"]], Read(text));

    [Fact]
    public void A_comment_is_a_line_like_others() =>
        Assert.Equal([["# Start date: 20260501"], ["Channel", "Sessions"], ["Direct", "5"]], Read("# Start date: 20260501\nChannel,Sessions\nDirect,5\n"));

    [Fact]
    public void An_id_in_a_formula_of_text_keeps_its_digits() => Assert.Equal("0061234567890123", Read("id,n\n=\"0061234567890123\",1\n")[1][0]);

    [Fact]
    public void A_cell_that_begins_like_a_formula_is_text() => Assert.Equal("=1+1", Read("id,n\n=1+1,1\n")[1][0]);

    [Fact]
    public void Lines_are_numbered_as_in_the_file()
    {
        using var lines = Open("a,b\n\n\"two\nlines\",1\nc,2\n");
        var numbers = new List<int>();
        while (lines.Read())
        {
            numbers.Add(lines.Number);
        }

        Assert.Equal([1, 3, 5], numbers);
    }

    [Theory]
    [InlineData("a,b\nx,12\" plate\n", false)]
    [InlineData("a,b\nx,\"12\"3\n", true)]
    [InlineData("a,b\nx,\"12\n", true)]
    [InlineData("a,b\nx,\"12\"\n", false)]
    public void Quotes_that_do_not_fit_are_told_and_a_stray_one_is_only_a_quote(string text, bool isBroken)
    {
        using var lines = Open(text);
        Assert.True(lines.Read());
        Assert.False(lines.IsBroken);
        Assert.True(lines.Read());
        Assert.Equal(isBroken, lines.IsBroken);
    }

    [Fact]
    public void A_cell_past_the_end_of_its_line_is_empty()
    {
        using var lines = Open("a,b\n1\n");
        Assert.True(lines.Read() && lines.Read());
        Assert.Equal((1, true), (lines.Count, lines[1].IsEmpty));
    }

    [Fact]
    public void A_file_of_nothing_has_no_lines() => Assert.Empty(Read(string.Empty));

    [Theory]
    [InlineData("说明：本报表仅供参考\n导出, 共 3 行\n\n统计日期\t访客数\t支付金额\n2026-11-20\t1,234\t5,678\n2026-11-21\t1,235\t5,679\n", 3)]
    [InlineData("日期;金额;件数\n2026-11-20;1,50;2,00\n2026-11-21;2,50;3,00\n", 3)]
    public void Commas_in_titles_and_numbers_do_not_hide_the_delimiter(string text, int columns) => Assert.Equal(columns, Read(text)[^1].Length);

    [Fact]
    public void A_file_in_chinese_may_be_plain_for_a_long_way_first()
    {
        var text = "id,name\n" + string.Concat(Enumerable.Repeat("12345678,abcdefgh\n", 20_000)) + "1,连衣裙\n";

        Assert.Equal("连衣裙", Packing.Read(Packing.Gb18030.GetBytes(text))[^1][1]);
        Assert.Equal("连衣裙", Packing.Read(Encoding.UTF8.GetBytes(text))[^1][1]);
    }

    [Theory]
    [InlineData(65_535)]
    [InlineData(65_534)]
    [InlineData(65_533)]
    [InlineData(65_532)]
    public void A_letter_may_lie_across_two_pieces_of_the_file(int before)
    {
        var text = new string('a', before) + "龘😀靐㐂\n";

        Assert.Equal(text.TrimEnd(), Packing.Read(Encoding.UTF8.GetBytes(text))[0][0]);
        Assert.Equal(text.TrimEnd(), Packing.Read(Packing.Gb18030.GetBytes(text))[0][0]);
    }

    [Theory]
    [InlineData(new byte[] { 0, 1, 2, 3, 4, 5, 6, 7 })]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00 })]
    [InlineData(new byte[] { 0x61, 0x2C, 0xFF, 0x0A })]
    [InlineData(new byte[] { 0x61, 0x2C, 0x80, 0x0A })]
    [InlineData(new byte[] { 0x61, 0x2C, 0xE5 })]
    [InlineData(new byte[] { 0x61, 0x2C, 0xE5, 0x0A, 0x31 })]
    public void What_is_no_text_in_any_encoding_is_refused(byte[] content) => Assert.Equal(ProblemCodes.UnknownFormat, Packing.Refused(content).Of("x").Code);

    [Fact]
    public void A_zero_in_plain_text_makes_no_text_of_it() =>
        Assert.Equal(ProblemCodes.UnknownFormat, Packing.Refused([.. "date,visitors,revenue\n2026-11-21,1"u8, 0, .. "2,10\n"u8]).Of("x").Code);

    [Fact]
    public void A_line_as_long_as_the_file_is_refused()
    {
        var error = Packing.Refused(Encoding.UTF8.GetBytes("a,b\n1,\"2" + new string('x', 3 * Limits.LongestRecord)));

        Assert.Equal(new Problem(ProblemCodes.LineTooLong, "x.csv", 2, Expected: "1 MB"), error.Of("x.csv"));
    }

    private static string[][] Read(string text) => Packing.Read(Encoding.UTF8.GetBytes(text));

    private static Lines Open(string text) => Container.Open(IncomingFile.Of("x.csv", Encoding.UTF8.GetBytes(text)))[0].Open();
}
