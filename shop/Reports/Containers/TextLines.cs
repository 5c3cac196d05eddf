using System.Text;
using CsvHelper;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>
/// Lines of delimited text, streamed: the library finds the delimiter (or the file says it: sep=;) and its cells are spans of its own buffer. A line
/// that begins with # is a line like others here, because some exports say there what days they are about.
/// </summary>
internal sealed class TextLines : GuardedLines
{
    private readonly CsvReader reader;

    private bool isBroken;

    /// <param name="text">At its beginning; closed with these lines.</param>
    public TextLines(Stream text, Encoding encoding)
        : base("CSV") => reader = CsvReader.Create(text, new CsvReaderOptions
        {
            HasHeader = false,
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            Encoding = encoding is UTF8Encoding ? null : encoding,
            MaxRecordSize = Limits.LongestRecord,
            // A quote inside an unquoted text (12" plate) is only a quote.
            OnMalformedRecord = record => isBroken |= record.Reason != CsvMalformedReason.StrayQuote,
        });

    public override int Number => (int)reader.LineNumber;

    public override int Count => reader.FieldCount;

    public override bool IsBroken => isBroken;

    public override ReadOnlySpan<byte> this[int index] => Bare(reader.GetSpan(index));

    protected override bool Next()
    {
        isBroken = false;
        try
        {
            return reader.Read();
        }
        catch (CsvFormatException error)
        {
            throw new UnreadableFileException(ProblemCodes.LineTooLong, (int)error.LineNumber, expected: $"{Limits.LongestRecord >> 20} MB", inner: error);
        }
    }

    protected override void Dispose(bool disposing) => reader.Dispose();

    /// <summary>="123456789012" keeps Excel from making a number of an id. A blank of another alphabet may stand at either end.</summary>
    private static ReadOnlySpan<byte> Bare(ReadOnlySpan<byte> cell) => cell switch
    {
        [] => cell,
        [(byte)'=', (byte)'"', .. var text, (byte)'"'] => text,
        [0xC2, 0xA0, .. var rest] => Bare(rest),
        [0xE3, 0x80, 0x80, .. var rest] => Bare(rest),
        [0xEF, 0xBB, 0xBF, .. var rest] => Bare(rest),
        [.. var rest, 0xC2, 0xA0] => Bare(rest),
        [.. var rest, 0xE3, 0x80, 0x80] => Bare(rest),
        _ => cell,
    };
}
