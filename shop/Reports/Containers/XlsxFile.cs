using System.IO.Compression;
using ExcelDataReader;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>Every part of an .xlsx is inflated once, and counted, before the reader that holds texts in memory may have it.</summary>
internal static class XlsxFile
{
    private const string Format = "xlsx";

    public static IReadOnlyList<Sheet> Open(Func<Stream> open)
    {
        Damage.Watch(Format, open, Inspect);
        return Workbook.Sheets(Format, open, stream => ExcelReaderFactory.CreateOpenXmlReader(stream, Workbook.Reading));
    }

    /// <returns>How long all parts are together, in bytes.</returns>
    private static long Inspect(Stream stream)
    {
        using var zip = new ZipArchive(stream);
        var length = 0L;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            length += Inspect(part, Limits.LargestInflated - length);
        }

        return length;
    }

    /// <returns>How long the part is, in bytes.</returns>
    private static long Inspect(Stream part, long left)
    {
        var formulas = new FormulaSearch();
        int count;
        while ((count = part.Read(formulas.Free)) > 0)
        {
            formulas.Add(count);
            if (formulas.Length > (formulas.IsSheet ? left : Math.Min(left, Limits.LargestPart)))
            {
                throw Limits.TooLarge(formulas.IsSheet ? Limits.LargestInflated : Limits.LargestPart);
            }
        }

        return formulas.Length;
    }
}
