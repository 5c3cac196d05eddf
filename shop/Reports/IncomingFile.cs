using System.Runtime.InteropServices;

namespace Helmsman.Shop.Reports;

/// <summary>A file as it came in, whoever brought it. It may be opened more than once.</summary>
/// <param name="Name">User text, to be escaped. What it may have of a path is taken off, so that nobody writes elsewhere by naming a file.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens it at its beginning; the stream can be sought and is the caller's to close.</param>
/// <param name="Day">The day somebody said the file is about, for one that says nothing of it itself.</param>
public sealed record IncomingFile(string Name, long Length, Func<Stream> Open, DateOnly? Day = null)
{
    public string Name { get; init => field = WithoutPath(value); } = WithoutPath(Name);

    /// <summary>A file that is in memory; its <paramref name="content"/> must not change afterwards.</summary>
    public static IncomingFile Of(string name, ReadOnlyMemory<byte> content) => new(name, content.Length, () => Reading(content));

    public static IncomingFile At(string path) => new(Path.GetFileName(path), new FileInfo(path).Length, () => File.OpenRead(path));

    private static MemoryStream Reading(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);

    /// <summary>Of both kinds of path, whatever this machine's kind is.</summary>
    private static string WithoutPath(string name)
    {
        var bare = string.Concat(name[(name.LastIndexOfAny(['/', '\\', ':']) + 1)..].Where(letter => !char.IsControl(letter))).Trim();
        return bare is "" or "." or ".." ? "file" : bare;
    }
}
