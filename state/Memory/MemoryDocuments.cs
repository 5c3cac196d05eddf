using System.Runtime.CompilerServices;
using System.Text.Json;
using Helmsman.Shop.Documents;

namespace Helmsman.State.Memory;

/// <summary>Documents that live as long as the process. They are kept as JSON all the same, so that nobody shares an object with the store.</summary>
public sealed class MemoryDocuments : IDocuments
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<string, Kept> kept = new(StringComparer.Ordinal);

    /// <summary>What is too large for a document and lives as long.</summary>
    public MemoryBlobs Blobs { get; } = new();

    public Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
        where T : class
    {
        lock (gate)
        {
            return Task.FromResult(kept.GetValueOrDefault(Key.Of(kind, id))?.As(kind));
        }
    }

    public async IAsyncEnumerable<Document<T>> ListAsync<T>(
        DocumentKind<T> kind, string idPrefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class
    {
        foreach (var found in Find(Key.Of(kind, idPrefix)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return found.As(kind);
        }

        await Task.CompletedTask;
    }

    public Task<bool> CompareAndSetAsync<T>(
        DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
        where T : class
    {
        var key = Key.Of(kind, id);
        var json = value is null ? null : JsonSerializer.Serialize(value, kind.Json);
        lock (gate)
        {
            if ((kept.GetValueOrDefault(key)?.Version ?? 0) != expectedVersion)
            {
                return Task.FromResult(false);
            }

            if (json is null)
            {
                kept.Remove(key);
            }
            else
            {
                kept[key] = new Kept(id, json, expectedVersion + 1);
            }

            return Task.FromResult(true);
        }
    }

    private List<Kept> Find(string prefix)
    {
        lock (gate)
        {
            return [.. kept.Where(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(entry => entry.Value)];
        }
    }

    private sealed record Kept(string Id, string Json, long Version)
    {
        public Document<T> As<T>(DocumentKind<T> kind)
            where T : class => Key.Read(kind, Id, Json, Version);
    }
}
