using System.IO.Compression;

namespace Helmsman.Shop.Reports.Containers;

/// <summary>A zip is an .xlsx, or holds one file.</summary>
internal static class Zipped
{
    private const string Format = "zip";

    public static IReadOnlyList<Sheet> Open(Func<Stream> open, bool inZip)
    {
        var only = Damage.Watch(Format, open, stream => IndexOfOnly(stream, inZip));
        return only is { } index
            ? Container.Open(() => Damage.Watch(Format, open, stream => Entry(new ZipArchive(stream), index)), inZip: true)
            : XlsxFile.Open(open);
    }

    private static BoundedStream Entry(ZipArchive zip, int index) => new(zip, () => zip.Entries[index].Open(), Limits.LargestFile, Format);

    /// <returns>The place of the one file among the entries (names may be in any encoding, and may stand twice); null for an .xlsx.</returns>
    private static int? IndexOfOnly(Stream stream, bool inZip)
    {
        using var zip = new ZipArchive(stream);
        var entries = zip.Entries;
        if (entries.Count > Limits.MostParts)
        {
            throw Several(entries.Count);
        }

        if (entries.Any(entry => Is(entry, "[Content_Types].xml")))
        {
            // Other documents of Office are no tables for us, the binary workbook among them.
            return entries.Any(entry => Is(entry, "xl/workbook.xml")) ? null : throw new UnreadableFileException(ProblemCodes.UnknownFormat);
        }

        var files = Enumerable.Range(0, entries.Count).Where(index => IsFile(entries[index])).ToList();
        return inZip ? throw new UnreadableFileException(ProblemCodes.NestedZip)
            : files is not [var only] ? throw Several(files.Count)
            : entries[only].IsEncrypted ? throw new UnreadableFileException(ProblemCodes.Encrypted)
            : only;
    }

    /// <summary>Folders, and what macOS adds to every file, are none.</summary>
    private static bool IsFile(ZipArchiveEntry entry) =>
        entry.FullName is not ([] or [.., '/' or '\\']) && !entry.FullName.StartsWith("__MACOSX/", StringComparison.Ordinal) && entry.Name != ".DS_Store";

    private static bool Is(ZipArchiveEntry entry, string name) => entry.FullName.Replace('\\', '/').Equals(name, StringComparison.OrdinalIgnoreCase);

    private static UnreadableFileException Several(int count) => new(ProblemCodes.SeveralFiles, found: FormattableString.Invariant($"{count}"));
}
