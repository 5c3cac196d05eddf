using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Local;

/// <summary>Documents for one test; they are written as JSON, so what a store would lose is lost here too.</summary>
internal sealed class KeptInMemory : IDocuments
{
    private readonly ConcurrentDictionary<(string Kind, string Id), (string Json, long Version)> kept = new();

    public Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
        where T : class =>
        Task.FromResult(kept.TryGetValue((kind.Name, id), out var found) ? Read(kind, id, found) : null);

    public async IAsyncEnumerable<Document<T>> ListAsync<T>(
        DocumentKind<T> kind, string idPrefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class
    {
        foreach (var (key, value) in kept.Where(entry => entry.Key.Kind == kind.Name && entry.Key.Id.StartsWith(idPrefix, StringComparison.Ordinal))
            .OrderBy(entry => entry.Key.Id, StringComparer.Ordinal))
        {
            await Task.CompletedTask;
            yield return Read(kind, key.Id, value);
        }
    }

    public Task<bool> CompareAndSetAsync<T>(DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
        where T : class
    {
        lock (kept)
        {
            if ((kept.TryGetValue((kind.Name, id), out var found) ? found.Version : 0) != expectedVersion)
            {
                return Task.FromResult(false);
            }

            if (value is null)
            {
                return Task.FromResult(kept.TryRemove((kind.Name, id), out _));
            }

            kept[(kind.Name, id)] = (JsonSerializer.Serialize(value, kind.Json), expectedVersion + 1);
            return Task.FromResult(true);
        }
    }

    private static Document<T> Read<T>(DocumentKind<T> kind, string id, (string Json, long Version) found)
        where T : class => new(id, JsonSerializer.Deserialize(found.Json, kind.Json)!, found.Version);
}
