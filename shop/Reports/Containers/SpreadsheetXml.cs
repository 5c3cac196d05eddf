using System.Xml;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>The XML of Excel 2003: the names of its sheets, and a reader that stands in one of them.</summary>
internal static class SpreadsheetXml
{
    public const string Format = "xml";

    public const string Namespace = "urn:schemas-microsoft-com:office:spreadsheet";

    /// <summary>No document type: that is where XML hides bombs and calls elsewhere.</summary>
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true };

    public static IReadOnlyList<Sheet> Sheets(string text) => Damage.Watch(Format, () =>
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        var sheets = new List<Sheet>();
        while (reader.ReadToFollowing("Worksheet", Namespace))
        {
            var index = sheets.Count;
            sheets.Add(new Sheet(reader.GetAttribute("Name", Namespace) ?? string.Empty, () => new SpreadsheetXmlLines(At(text, index))));
            if (sheets.Count > Limits.MostSheets)
            {
                throw new UnreadableFileException(ProblemCodes.TooManySheets, expected: FormattableString.Invariant($"{Limits.MostSheets}"));
            }
        }

        return sheets;
    });

    private static XmlReader At(string text, int sheet)
    {
        var reader = XmlReader.Create(new StringReader(text), Settings);
        for (var passed = 0; passed <= sheet; passed++)
        {
            reader.ReadToFollowing("Worksheet", Namespace);
        }

        return reader;
    }
}
