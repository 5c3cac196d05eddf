namespace Helmsman.Shop.Reports.Containers;

/// <summary>A file → its tables, whatever it is packed in. What it is, its first bytes say; the extension of an export's name is often wrong.</summary>
internal static class Container
{
    private static ReadOnlySpan<byte> ZipMark => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EmptyZipMark => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> CompoundMark => [0xD0, 0xCF, 0x11, 0xE0];

    /// <exception cref="UnreadableFileException">It is no table, is damaged, or goes beyond <see cref="Limits"/>.</exception>
    public static IReadOnlyList<Sheet> Open(IncomingFile file) =>
        file.Length > Limits.LargestFile ? throw Limits.TooLarge(Limits.LargestFile, file.Length) : Open(file.Open, inZip: false);

    /// <param name="inZip">It is the file in a zip: a further zip is one too many, and the stream cannot be sought.</param>
    public static IReadOnlyList<Sheet> Open(Func<Stream> open, bool inZip)
    {
        Span<byte> first = stackalloc byte[4];
        using (var stream = open())
        {
            first = first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)];
        }

        return first.SequenceEqual(ZipMark) || first.SequenceEqual(EmptyZipMark) ? Zipped.Open(inZip ? Held(open) : open, inZip)
            : first.StartsWith(Gzipped.Mark) ? Gzipped.Open(open, inZip)
            : first.SequenceEqual(CompoundMark) ? XlsFile.Open(open)
            : TextFile.Open(open);
    }

    private static Func<Stream> Held(Func<Stream> open)
    {
        using var stream = open();
        var content = BoundedStream.ReadWhole(stream, Limits.LargestWorkbook);
        return () => new MemoryStream(content, writable: false);
    }
}
