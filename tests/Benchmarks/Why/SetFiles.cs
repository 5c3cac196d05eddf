using System.Formats.Tar;
using System.IO.Compression;

namespace Helmsman.Benchmarks.Why;

/// <summary>The files of one set of cases: a folder, or a .tar.gz that is read as a stream and never unpacked to disk.</summary>
internal sealed record SetFiles(string Name, string Path)
{
    private const string Archive = ".tar.gz";

    /// <summary>Every archive and every folder with a truth file, in <paramref name="folder"/> and right below it.</summary>
    public static IReadOnlyList<SetFiles> In(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*" + Archive).Concat(Directory.EnumerateDirectories(folder)).Append(folder)
            .Select(path => new SetFiles(System.IO.Path.GetFileName(System.IO.Path.GetFullPath(path)).Replace(Archive, "", StringComparison.Ordinal), path))
            .Where(set => set.Has(Truths.Injected) || set.Has(Truths.Ratio) || set.Names().Any(DailySeries.IsNamed))
            .OrderBy(set => set.Name, StringComparer.Ordinal),
    ];

    public bool Has(string file) => Names().Contains(file, StringComparer.Ordinal);

    /// <summary>The text of one file, or null.</summary>
    public string? Text(string file) => Read(name => name == file).Select(found => new StreamReader(found.Content).ReadToEnd()).FirstOrDefault();

    /// <summary>Each file that is <paramref name="wanted"/>, once, in the order of the archive; a stream is read before the next is asked for.</summary>
    public IEnumerable<(string Name, Stream Content)> Read(Func<string, bool> wanted) => Directory.Exists(Path) ? ReadFolder(wanted) : ReadArchive(wanted);

    private IEnumerable<string> Names() => Directory.Exists(Path)
        ? Directory.EnumerateFiles(Path).Select(file => System.IO.Path.GetFileName(file))
        : Entries().Select(entry => System.IO.Path.GetFileName(entry.Name));

    private IEnumerable<(string Name, Stream Content)> ReadFolder(Func<string, bool> wanted)
    {
        foreach (var file in Directory.EnumerateFiles(Path).Where(file => wanted(System.IO.Path.GetFileName(file))).Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            yield return (System.IO.Path.GetFileName(file), stream);
        }
    }

    private IEnumerable<(string Name, Stream Content)> ReadArchive(Func<string, bool> wanted) =>
        from entry in Entries()
        let name = System.IO.Path.GetFileName(entry.Name)
        where entry.DataStream is not null && wanted(name)
        select (name, entry.DataStream);

    private IEnumerable<TarEntry> Entries()
    {
        using var unpacked = new GZipStream(File.OpenRead(Path), CompressionMode.Decompress);
        using var tar = new TarReader(unpacked);
        while (tar.GetNextEntry() is { } entry)
        {
            yield return entry;
        }
    }
}
