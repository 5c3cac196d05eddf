using System.Runtime.CompilerServices;
using Helmsman.Shop.Documents;

namespace Helmsman.State.Files;

/// <summary>Each blob a file in a folder. It gets its name when it is whole, so that a crash leaves nothing half-written under an id.</summary>
/// <param name="folder">Made when there is none.</param>
public sealed class FileBlobs(string folder) : IBlobs
{
    /// <summary>Of files that are being written, or were when the power failed; no id ends so.</summary>
    private const string Unfinished = ".part~";

    private readonly string root = Path.GetFullPath(folder);

    public async Task WriteAsync(string id, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        try
        {
            await using (var file = new FileStream(unfinished, FileMode.CreateNew))
            {
                await write(file, cancellationToken);
                await file.FlushAsync(cancellationToken);
                RandomAccess.FlushToDisk(file.SafeFileHandle);
            }

            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public async Task<ReadOnlyMemory<byte>?> ReadAsync(string id, CancellationToken cancellationToken = default) =>
        File.Exists(PathOf(id)) ? await File.ReadAllBytesAsync(PathOf(id), cancellationToken) : default(ReadOnlyMemory<byte>?);

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        var ids = Directory.Exists(root)
            ? Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith(Unfinished, StringComparison.Ordinal))
                .Select(path => Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/'))
            : [];
        foreach (var id in ids.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return id;
        }
    }

    public Task DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        if (File.Exists(PathOf(id)))
        {
            File.Delete(PathOf(id));
        }

        return Task.CompletedTask;
    }

    private string PathOf(string id) => Path.Combine(root, BlobId.Check(id).Replace('/', Path.DirectorySeparatorChar));
}
