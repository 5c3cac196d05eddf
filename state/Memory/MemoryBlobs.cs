using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Helmsman.Shop.Documents;

namespace Helmsman.State.Memory;

/// <summary>Blobs that live as long as the process.</summary>
public sealed class MemoryBlobs : IBlobs
{
    private readonly ConcurrentDictionary<string, byte[]> kept = new(StringComparer.Ordinal);

    public async Task WriteAsync(string id, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default)
    {
        BlobId.Check(id);
        using var stream = new MemoryStream();
        await write(stream, cancellationToken);
        kept[id] = stream.ToArray();
    }

    public Task<ReadOnlyMemory<byte>?> ReadAsync(string id, CancellationToken cancellationToken = default) =>
        Task.FromResult(kept.TryGetValue(BlobId.Check(id), out var content) ? content : default(ReadOnlyMemory<byte>?));

    public async IAsyncEnumerable<string> ListAsync(string prefix, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (var id in kept.Keys.Where(id => id.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return id;
        }
    }

    public Task DeleteAsync(string id, CancellationToken cancellationToken = default)
    {
        kept.TryRemove(BlobId.Check(id), out _);
        return Task.CompletedTask;
    }
}
