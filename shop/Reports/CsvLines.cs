using System.Text;
using CsvHelper;

namespace Helmsman.Shop.Reports;

/// <param name="Number">1-based line of the file on which it begins.</param>
/// <param name="IsBroken">Quotes that do not close or stand where none may be.</param>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Cells, bool IsBroken)
{
    public bool IsBlank => Cells.All(string.IsNullOrEmpty);
}

/// <summary>The container: bytes → text → lines of trimmed cells.</summary>
internal static class CsvLines
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <returns>Null when the bytes are no text.</returns>
    public static string? Decode(ReadOnlySpan<byte> content)
    {
        if (content.Contains((byte)0))
        {
            return null;
        }

        try
        {
            return Utf8.GetString(content.StartsWith(Encoding.UTF8.Preamble) ? content[3..] : content);
        }
        catch (DecoderFallbackException)
        {
            // What is not UTF-8 comes from Excel in China.
            return DecodeGb18030(content);
        }
    }

    public static IReadOnlyList<CsvLine> Split(string text, char delimiter)
    {
        var broken = false;
        var options = new CsvReaderOptions
        {
            Separator = delimiter,
            HasHeader = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            // A quote inside an unquoted text (12" plate) is only a quote.
            OnMalformedRecord = record => broken = record.Reason != CsvMalformedReason.StrayQuote,
        };
        using var reader = CsvReader.FromText(text, options);
        var lines = new List<CsvLine>();
        while (reader.Read())
        {
            lines.Add(new CsvLine((int)reader.LineNumber, reader.Current.ToArray(), broken));
            broken = false;
        }

        return lines;
    }

    private static string? DecodeGb18030(ReadOnlySpan<byte> content)
    {
        try
        {
            return Gb18030.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
