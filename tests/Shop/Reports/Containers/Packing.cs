using System.IO.Compression;
using System.Text;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Reports.Containers;
using MiniExcelLibs;

namespace Helmsman.Tests.Shop.Reports.Containers;

/// <summary>Writes one table into every container, and reads tables back. The figures are made up.</summary>
internal static class Packing
{
    public static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static string[][] Read(byte[] content, string name = "report.bin") => [.. Sheets(content, name).SelectMany(sheet => sheet)];

    public static IReadOnlyList<string[][]> Sheets(byte[] content, string name = "report.bin") => [.. Container.Open(IncomingFile.Of(name, content)).Select(Cells)];

    public static string[][] Cells(Sheet sheet)
    {
        using var lines = sheet.Open();
        var table = new List<string[]>();
        while (lines.Read())
        {
            table.Add([.. Enumerable.Range(0, lines.Count).Select(lines.Text)]);
        }

        return [.. table];
    }

    public static UnreadableFileException Refused(byte[] content) => Assert.Throws<UnreadableFileException>(() => Read(content));

    public static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var zipped = new MemoryStream();
        using (var zip = new ZipArchive(zipped, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return zipped.ToArray();
    }

    public static byte[] Xlsx(params object?[][] rows)
    {
        using var workbook = new MemoryStream();
        workbook.SaveAs(
            rows.Select(row => row.Select((cell, index) => ($"c{index}", cell)).ToDictionary(cell => cell.Item1, cell => cell.cell!, StringComparer.Ordinal)),
            printHeader: false);
        return workbook.ToArray();
    }

    /// <summary>An .xlsx written by hand, for what no library writes.</summary>
    public static byte[] Workbook(string sheet, params string[] more) => Zip(
    [
        ("[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>
            """u8.ToArray()),
        ("xl/_rels/workbook.xml.rels", Bytes($"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(Enumerable.Range(1, more.Length + 1).Select(number => $"""
            <Relationship Id="r{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{number}.xml"/>
            """))}</Relationships>
            """)),
        ("xl/workbook.xml", Bytes($"""
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets>{string.Concat(Enumerable.Range(1, more.Length + 1).Select(number => $"""<sheet name="表{number}" sheetId="{number}" r:id="r{number}"/>"""))}</sheets></workbook>
            """)),
        ("xl/styles.xml", """
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="[h]:mm:ss"/></numFmts>
            <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs></styleSheet>
            """u8.ToArray()),
        .. more.Prepend(sheet).Select((text, index) => ($"xl/worksheets/sheet{index + 1}.xml", Sheet(text))),
    ]);

    private static byte[] Sheet(string rows) => Bytes(rows.StartsWith("<?xml", StringComparison.Ordinal) ? rows : $"""
        <?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>
        """);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
