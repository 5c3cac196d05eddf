using System.Text;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>An .xls that is really markup: a web page with a table, or the XML of Excel 2003.</summary>
internal static class MarkupFile
{
    private const string Spreadsheet = "urn:schemas-microsoft-com:office:spreadsheet";

    private static readonly string[] Pages = ["<html", "<table", "<tr", "<!doctype html"];

    /// <param name="start">What the file begins with, trimmed.</param>
    /// <returns>Null when it is neither, but text with an angle bracket.</returns>
    public static IReadOnlyList<Sheet>? Open(string start, Func<Stream> open, Encoding encoding) =>
        start.Contains(Spreadsheet, StringComparison.Ordinal) && start.Contains("Workbook", StringComparison.Ordinal) ? SpreadsheetXml.Sheets(Text(open, encoding))
        : Array.Exists(Pages, page => start.Contains(page, StringComparison.OrdinalIgnoreCase)) ? Page(Text(open, encoding))
        : null;

    private static IReadOnlyList<Sheet> Page(string text) => [new Sheet(string.Empty, () => new HtmlLines(text))];

    private static string Text(Func<Stream> open, Encoding encoding)
    {
        using var stream = open();
        var content = BoundedStream.ReadWhole(stream, Limits.LargestMarkup);
        return encoding.GetString(content).TrimStart('\uFEFF');
    }
}
