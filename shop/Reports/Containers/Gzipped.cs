using System.IO.Compression;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>A .gz holds one file and no name of it.</summary>
internal static class Gzipped
{
    private const string Format = "gzip";

    public static ReadOnlySpan<byte> Mark => [0x1F, 0x8B];

    public static IReadOnlyList<Sheet> Open(Func<Stream> open, bool isPacked) => isPacked
        ? throw new UnreadableFileException(ProblemCodes.NestedZip)
        : Container.Open(() => Inflated(open()), inZip: true);

    private static BoundedStream Inflated(Stream stream) =>
        new(stream, () => new GZipStream(stream, CompressionMode.Decompress), Limits.LargestFile, Format);
}
