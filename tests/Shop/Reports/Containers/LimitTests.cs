using System.IO.Compression;
using System.Text;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Containers;

/// <summary>What is refused, with which words for it, and at what cost.</summary>
public sealed class LimitTests
{
    [Fact]
    public void A_file_of_2_GB_is_not_even_opened()
    {
        var file = new IncomingFile("x.csv", 2L << 30, () => throw new InvalidOperationException("opened"));

        var error = Assert.Throws<UnreadableFileException>(() => Container.Open(file));

        Assert.Equal(new Problem(ProblemCodes.TooLarge, "x.csv", Found: "2048 MB", Expected: "512 MB"), error.Of("x.csv"));
    }

    [Fact]
    public void A_zip_that_swells_is_left_when_it_is_too_large()
    {
        var bomb = Swelling("x.csv", Limits.LargestFile + 1);

        Assert.True(bomb.Length < 1 << 20);
        Assert.Equal(new Problem(ProblemCodes.TooLarge, "x", Found: "> 512 MB", Expected: "512 MB"), Packing.Refused(bomb).Of("x"));
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml", "64 MB")]
    [InlineData("xl/worksheets/sheet1.xml", "512 MB")]
    public void A_workbook_that_swells_is_left_before_its_reader_holds_it(string part, string most)
    {
        var bomb = Swelling(part, Limits.LargestInflated + 1, before: ["[Content_Types].xml", "xl/workbook.xml"]);

        var before = GC.GetTotalAllocatedBytes();
        Assert.Equal(new Problem(ProblemCodes.TooLarge, "x", Found: $"> {most}", Expected: most), Packing.Refused(bomb).Of("x"));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 64 << 20);
    }

    [Fact]
    public void A_workbook_in_a_zip_is_held_and_so_is_smaller() =>
        Assert.Equal("64 MB", Packing.Refused(Swelling("x.xlsx", Limits.LargestWorkbook + 1L, begin: "PK\u0003\u0004")).Of("x").Expected);

    [Fact]
    public void Markup_is_held_and_so_is_smaller() =>
        Assert.Equal("32 MB", Packing.Refused(Swelling("x.xls", Limits.LargestMarkup + 1L, begin: "<table>")).Of("x").Expected);

    [Fact]
    public void A_zip_in_a_zip_is_refused() =>
        Assert.Equal(ProblemCodes.NestedZip, Packing.Refused(Packing.Zip(("a.zip", Packing.Zip(("a.csv", [1]))))).Of("x").Code);

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3000)]
    public void A_zip_holds_one_file(int count)
    {
        var zip = Packing.Zip([.. Enumerable.Range(0, count).Select(number => ($"{number}.csv", Array.Empty<byte>()))]);

        Assert.Equal((ProblemCodes.SeveralFiles, $"{count}"), (Packing.Refused(zip).Of("x").Code, Packing.Refused(zip).Of("x").Found));
    }

    [Fact]
    public void Ten_thousand_columns_are_refused_in_every_container()
    {
        var cells = Enumerable.Range(0, 10_000).Select(number => (object?)$"c{number}").ToArray();
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(string.Join(',', cells) + "\n"),
            Encoding.UTF8.GetBytes($"<table><tr><td>{string.Join("<td>", cells)}</table>"),
            Encoding.UTF8.GetBytes("<table><tr><td colspan=999999999>x</table>"),
            Packing.Workbook("""<row r="1"><c r="NTP1"><v>1</v></c></row>"""),
            new BiffWriter().Cell(0, 9_999, 1).ToFile(),
        ];

        Assert.All(files, file => Assert.Equal((ProblemCodes.TooManyColumns, "2000"), (Packing.Refused(file).Of("x").Code, Packing.Refused(file).Of("x").Expected)));
    }

    [Fact]
    public void As_many_columns_as_are_allowed_are_read() =>
        Assert.Equal(Limits.MostColumns, Packing.Read(Encoding.UTF8.GetBytes(new string(',', Limits.MostColumns - 1) + "\n"))[0].Length);

    [Fact]
    public void A_row_that_is_far_away_is_refused_and_not_waited_for()
    {
        var file = Packing.Workbook("""<row r="1"><c r="A1"><v>1</v></c></row><row r="2000000000"><c r="A2000000000"><v>1</v></c></row>""");

        Assert.Equal((ProblemCodes.TooManyRows, "1048576"), (Packing.Refused(file).Of("x").Code, Packing.Refused(file).Of("x").Expected));
    }

    [Fact]
    public void Two_cells_at_far_corners_are_refused_too()
    {
        var file = Packing.Workbook("""<row r="1"><c r="BXX1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>""");

        Assert.Equal(new Problem(ProblemCodes.TooManyRows, "x", Found: "1048576", Expected: "50000"), Packing.Refused(file).Of("x"));
    }

    [Fact]
    public void A_workbook_of_very_many_sheets_is_refused()
    {
        var file = Packing.Workbook("", [.. Enumerable.Repeat("", Limits.MostSheets)]);

        Assert.Equal(new Problem(ProblemCodes.TooManySheets, "x", Found: "65", Expected: "64"), Packing.Refused(file).Of("x"));
    }

    [Theory]
    [InlineData("""<row r="7"><c r="A7"><v>1</v></c><c r="B7"><f>A7*2</f><v>2</v></c></row>""")]
    [InlineData("""<row r="7"><c r="B7" s="3"><f t="shared" si="0"/><v>2</v></c></row>""")]
    [InlineData("""<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="7"><x:c r="B7"><x:f>1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>""")]
    public void A_formula_is_refused_with_its_cell(string sheet) => Assert.Equal(new Problem(ProblemCodes.Formula, "x", Found: "B7"), Packing.Refused(Packing.Workbook(sheet)).Of("x"));

    [Fact]
    public void A_formula_is_found_wherever_the_pieces_of_the_file_end()
    {
        for (var shift = 0; shift < 40; shift++)
        {
            var filling = $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('x', 65_200 + shift)}</t></is></c></row>";
            var sheet = filling + new string(' ', 64) + """<row r="7"><c r="B7"><f>A7*2</f><v>2</v></c></row>""";

            Assert.Equal("B7", Packing.Refused(Packing.Workbook(sheet)).Of("x").Found);
        }
    }

    [Fact]
    public void A_formula_of_a_binary_workbook_is_refused_with_its_cell() =>
        Assert.Equal(new Problem(ProblemCodes.Formula, "x", Found: "AB7"), Packing.Refused(new BiffWriter().Rows(["a"]).Formula(6, 27, 2).ToFile()).Of("x"));

    [Fact]
    public void A_password_is_told()
    {
        var zip = Packing.Zip(("x.csv", [1, 2, 3]));
        // The bit that says so stands in both headers of the entry.
        zip[6] |= 1;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + 8] |= 1;

        Assert.All(
            new[] { zip, BiffWriter.Compound("EncryptedPackage", new byte[5000]), new BiffWriter().ToFile(password: true) },
            file => Assert.Equal(ProblemCodes.Encrypted, Packing.Refused(file).Of("x").Code));
    }

    [Fact]
    public void Other_documents_of_office_are_no_tables() => Assert.All(
        new[] { Packing.Zip(("[Content_Types].xml", [1]), ("word/document.xml", [1])), BiffWriter.Compound("WordDocument", new byte[5000]) },
        file => Assert.Equal(ProblemCodes.UnknownFormat, Packing.Refused(file).Of("x").Code));

    [Fact]
    public void A_chain_that_bites_its_tail_is_damage()
    {
        var file = BiffWriter.Of(["x"]);
        var directory = BitConverter.ToInt32(file, 48);
        var table = 512 * (BitConverter.ToInt32(file, 76) + 1);
        BitConverter.GetBytes(directory).CopyTo(file, table + (4 * directory));

        Assert.Equal(new Problem(ProblemCodes.DamagedFile, "x", Found: "xls"), Packing.Refused(file).Of("x"));
    }

    [Theory]
    [InlineData("../../x.csv", "x.csv")]
    [InlineData(@"C:\Users\me\x.csv", "x.csv")]
    [InlineData("/etc/x.csv", "x.csv")]
    [InlineData("C:x.csv", "x.csv")]
    [InlineData("a/..", "file")]
    [InlineData("日报\n.csv", "日报.csv")]
    [InlineData("店铺日报 (1).csv", "店铺日报 (1).csv")]
    public void A_path_is_no_part_of_a_name(string name, string bare)
    {
        Assert.Equal(bare, IncomingFile.Of(name, default).Name);
        Assert.Equal(bare, (IncomingFile.Of("x", default) with { Name = name }).Name);
    }

    /// <summary>A zip whose last entry is mostly zeros (or blanks, where it is to be text), and which is small.</summary>
    private static byte[] Swelling(string name, long length, string begin = "", string[]? before = null)
    {
        using var zipped = new MemoryStream();
        using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in before ?? [])
            {
                zip.CreateEntry(part).Open().Dispose();
            }

            using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            entry.Write(Encoding.Latin1.GetBytes(name.Contains("sheet1", StringComparison.Ordinal) ? "<worksheet>" : begin));
            var piece = Enumerable.Repeat((byte)' ', 1 << 20).ToArray();
            for (; length > 0; length -= piece.Length)
            {
                entry.Write(piece);
            }
        }

        return zipped.ToArray();
    }
}
