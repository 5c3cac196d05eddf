using System.Runtime.InteropServices;

namespace Helmsman.Shop.Reports;

/// <summary>A file as it came in, whoever brought it. It may be opened more than once.</summary>
/// <param name="Name">Without a path; user text, to be escaped.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Open">Opens it at its beginning; the stream can be sought and is the caller's to close.</param>
/// <param name="Day">The day somebody said the file is about, for one that says nothing of it itself.</param>
public sealed record IncomingFile(string Name, long Length, Func<Stream> Open, DateOnly? Day = null)
{
    /// <summary>A file that is in memory; its <paramref name="content"/> must not change afterwards.</summary>
    public static IncomingFile Of(string name, ReadOnlyMemory<byte> content) => new(name, content.Length, () => Reading(content));

    public static IncomingFile At(string path) => new(Path.GetFileName(path), new FileInfo(path).Length, () => File.OpenRead(path));

    private static MemoryStream Reading(ReadOnlyMemory<byte> content) => MemoryMarshal.TryGetArray(content, out var array)
        ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
        : new MemoryStream(content.ToArray(), writable: false);
}
