using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Containers;
using Helmsman.Tests.Shop.Reports.Containers;

namespace Helmsman.Tests.Shop.Reports.Fuzz;

/// <summary>
/// A file that was damaged, or made to do damage, is read to its end or refused, and nothing else; and it costs no more than a file of its size may.
/// HELMSMAN_FUZZ=100000 sets how many files are tried in all; a run of all tests tries a few hundred of each container.
/// </summary>
public sealed class ContainerFuzz
{
    /// <summary>The files are of a few kilobytes: nothing in them is worth more.</summary>
    private const long MostAllocated = 64L << 20;

    private const int Containers = 8;

    private static readonly long Tries = long.Parse(Environment.GetEnvironmentVariable("HELMSMAN_FUZZ") ?? "2400", CultureInfo.InvariantCulture) / Containers;

    private static readonly byte[][] Marks = [[], [.. "PK\u0003\u0004"u8], [0xD0, 0xCF, 0x11, 0xE0], [.. "<table>"u8], [0xFF, 0xFE]];

    private static readonly object?[][] Table =
        [.. Enumerable.Range(0, 20).Select(row => new object?[] { new DateTime(2026, 11, 1).AddDays(row), $"商品{row}", row * 1234, row / 7d, row % 2 == 0, "12.34%" })];

    private static readonly string Csv = string.Concat(Table.Select(row => string.Join(',', row.Select(cell => $"\"{Convert.ToString(cell, CultureInfo.InvariantCulture)}\"")) + "\r\n"));

    private static readonly string Html = $"<html><head><style>x</style></head><table>{string.Concat(Table.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td colspan=1 rowspan=1>{cell}&nbsp;</td>"))}</tr>"))}</table></html>";

    private static readonly string Xml = $"""
        <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="x"><Table>
        {string.Concat(Table.Select(row => $"<Row>{string.Concat(row.Select(cell => $"""<Cell ss:Index="{1}"><Data ss:Type="String">{cell}</Data></Cell>"""))}</Row>"))}</Table></Worksheet></Workbook>
        """;

    [Fact]
    public void Text() => Try(Encoding.UTF8.GetBytes(Csv), Packing.Gb18030.GetBytes(Csv), Encoding.Unicode.GetBytes(Csv));

    [Fact]
    public void Markup() => Try(Encoding.UTF8.GetBytes(Html), Encoding.UTF8.GetBytes(Xml));

    [Fact]
    public void Binary_workbooks() => Try(BiffWriter.Of(Table), BiffWriter.Of(Table[0]), new BiffWriter(isBiff5: true, Packing.Gb18030) { CodePage = 936 }.Rows(Table).ToFile());

    /// <summary>Only the records are mutated, so that the file around them is whole.</summary>
    [Fact]
    public void Records_of_binary_workbooks() => Try(
        [new BiffWriter().Rows(Table).ToRecords(), new BiffWriter(isBiff5: true, Packing.Gb18030) { CodePage = 936 }.Rows(Table).ToRecords()],
        records => BiffWriter.Compound("Workbook", records));

    [Fact]
    public void Workbooks() => Try(Packing.Xlsx(Table), Packing.Workbook(Rows()));

    /// <summary>Only the parts are mutated, so that the zip around them is whole.</summary>
    [Fact]
    public void Parts_of_workbooks()
    {
        foreach (var part in new[] { "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/_rels/workbook.xml.rels" })
        {
            var workbook = Parts(part == "xl/sharedStrings.xml" ? Packing.Xlsx(Table) : Packing.Workbook(Rows()));
            var content = workbook.Find(file => file.Name == part).Content;
            if (content is { Length: > 0 })
            {
                Try([content], mutated => Packing.Zip([.. workbook.Select(file => file.Name == part ? (part, mutated) : file)]), Tries / 5);
            }
        }
    }

    [Fact]
    public void Zips() => Try(Packing.Zip(("日报.csv", Encoding.UTF8.GetBytes(Csv))), Packing.Zip(("日报.xlsx", Packing.Xlsx(Table))), Packing.Zip(("日报.xls", BiffWriter.Of(Table))));

    [Fact]
    public void Noise() => Gen.Select(Gen.Int[0, Marks.Length - 1], Gen.Byte.Array[0, 4000], (mark, noise) => (byte[])[.. Marks[mark], .. noise])
        .Sample(ReadOrRefuse, iter: Tries);

    private static void Try(params byte[][] files) => Try(files, static file => file, Tries);

    private static void Try(byte[][] files, Func<byte[], byte[]> pack) => Try(files, pack, Tries);

    private static void Try(byte[][] files, Func<byte[], byte[]> pack, long tries) => Mutations.Of(files).Sample(file => ReadOrRefuse(pack(file)), iter: tries);

    private static void ReadOrRefuse(byte[] content)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            foreach (var sheet in Container.Open(IncomingFile.Of("x", content)))
            {
                Drain(sheet);
            }
        }
        catch (UnreadableFileException)
        {
            // That is the other good end.
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    private static void Drain(Sheet sheet)
    {
        using var lines = sheet.Open();
        while (lines.Read())
        {
            for (var cell = 0; cell < lines.Count; cell++)
            {
                _ = lines[cell].Length;
            }
        }
    }

    private static string Rows() => string.Concat(Table.Select((row, number) =>
        $"<row r=\"{number + 1}\">{string.Concat(row.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{number + 1}\" t=\"inlineStr\" s=\"{column % 5}\"><is><t>{cell}</t></is></c>"))}<c r=\"G{number + 1}\" s=\"1\"><v>46347.5</v></c></row>"));

    private static List<(string Name, byte[] Content)> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return [.. zip.Entries.Select(entry =>
        {
            using var part = entry.Open();
            return (entry.FullName, BoundedStream.ReadWhole(part, 1 << 20));
        })];
    }
}
