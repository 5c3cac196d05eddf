using System.Text;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>Text is a table, or markup that calls itself .xls.</summary>
internal static class TextFile
{
    public static IReadOnlyList<Sheet> Open(Func<Stream> open)
    {
        var encoding = TextEncoding.Of(open) ?? throw new UnreadableFileException(ProblemCodes.UnknownFormat);
        var start = Start(open, encoding);
        return start.StartsWith('<') && MarkupFile.Open(start, open, encoding) is { } sheets
            ? sheets
            : [new Sheet(string.Empty, () => new TextLines(open(), encoding))];
    }

    /// <summary>The piece may end inside a letter, which does not matter here.</summary>
    private static string Start(Func<Stream> open, Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = DecoderFallback.ReplacementFallback;
        return lenient.GetString(TextEncoding.Head(open)).TrimStart('\uFEFF').TrimStart();
    }
}
