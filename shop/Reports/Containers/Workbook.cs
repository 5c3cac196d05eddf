using System.Text;
using ExcelDataReader;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>The tables of a workbook; sheets that its maker hid are not for reading.</summary>
internal static class Workbook
{
    /// <summary>Old files may not say what their texts are in. Those come from tools of Chinese shops.</summary>
    public static ExcelReaderConfiguration Reading { get; } = WithCodePages();

    /// <param name="read">Takes over what <paramref name="open"/> opened.</param>
    public static IReadOnlyList<Sheet> Sheets(string format, Func<Stream> open, Func<Stream, IExcelDataReader> read)
    {
        var names = Damage.Watch(format, open, stream => Names(read(stream)));
        var sheets = names.Select((name, index) => (
            Sheet: new Sheet(name.Name, () => Damage.Watch(format, open, stream => new WorkbookLines(format, At(read(stream), index)))),
            name.IsVisible));
        return [.. sheets.Where(sheet => sheet.IsVisible || !names.Exists(name => name.IsVisible)).Select(sheet => sheet.Sheet)];
    }

    private static List<(string Name, bool IsVisible)> Names(IExcelDataReader reader)
    {
        using (reader)
        {
            if (reader.ResultsCount > Limits.MostSheets)
            {
                throw new UnreadableFileException(ProblemCodes.TooManySheets, found: Text(reader.ResultsCount), expected: Text(Limits.MostSheets));
            }

            var names = new List<(string, bool)>();
            do
            {
                names.Add((reader.Name, reader.VisibleState == "visible"));
            }
            while (reader.NextResult());

            return names;
        }
    }

    private static IExcelDataReader At(IExcelDataReader reader, int index)
    {
        for (var passed = 0; passed < index; passed++)
        {
            reader.NextResult();
        }

        return reader;
    }

    private static string Text(int number) => FormattableString.Invariant($"{number}");

    /// <summary>The reader asks the runtime for the code page that a file names, and the runtime knows few without being told.</summary>
    private static ExcelReaderConfiguration WithCodePages()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return new ExcelReaderConfiguration { FallbackEncoding = TextEncoding.Gb18030 };
    }
}
