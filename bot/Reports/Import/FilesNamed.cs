using Helmsman.Bot.Reports.Inbox;

namespace Helmsman.Bot.Reports.Import;

/// <summary>Files, folders and patterns → the files that are meant.</summary>
/// <param name="Found">Each once; those of one folder or pattern with the oldest first, so that a corrected export comes after the one it corrects.</param>
/// <param name="Missing">What leads to no file.</param>
internal sealed record FilesNamed(IReadOnlyList<string> Found, IReadOnlyList<string> Missing)
{
    public static FilesNamed By(IReadOnlyList<string> names)
    {
        var each = names.Select(name => (Name: name, Files: By(name))).ToList();
        return new FilesNamed(
            [.. each.SelectMany(named => named.Files).Select(file => file.FullName).Distinct(StringComparer.Ordinal)],
            [.. each.Where(named => named.Files.Count == 0).Select(named => named.Name)]);
    }

    private static List<FileInfo> By(string name) => File.Exists(name) ? [new FileInfo(name)]
        : Directory.Exists(name) ? In(name, "*")
        : Path.GetFileName(name) is var pattern && pattern.AsSpan().ContainsAny('*', '?') && Path.GetDirectoryName(name) is { } folder && (folder.Length == 0 || Directory.Exists(folder))
            ? In(folder.Length == 0 ? "." : folder, pattern)
        : [];

    /// <summary>Without what lies in folders below: in an inbox those are files that are done already.</summary>
    private static List<FileInfo> In(string folder, string pattern) =>
    [
        .. new DirectoryInfo(folder).EnumerateFiles(pattern)
            .Where(file => !Passing.Over(file.Name))
            .OrderBy(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal),
    ];
}
