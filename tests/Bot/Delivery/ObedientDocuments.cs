using Helmsman.Shop.Documents;
using Helmsman.State.Memory;

namespace Helmsman.Tests.Bot.Delivery;

/// <summary>A store on another machine, as it looks from here: once its caller is told to stop, it neither reads nor writes.</summary>
internal sealed class ObedientDocuments(MemoryDocuments kept) : IDocuments
{
    public Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
        where T : class => HeedAsync(() => kept.ReadAsync(kind, id, cancellationToken), cancellationToken);

    public IAsyncEnumerable<Document<T>> ListAsync<T>(DocumentKind<T> kind, string idPrefix = "", CancellationToken cancellationToken = default)
        where T : class => kept.ListAsync(kind, idPrefix, cancellationToken);

    public Task<bool> CompareAndSetAsync<T>(
        DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
        where T : class => HeedAsync(() => kept.CompareAndSetAsync(kind, id, value, expectedVersion, cancellationToken), cancellationToken);

    private static Task<T> HeedAsync<T>(Func<Task<T>> work, CancellationToken cancellationToken) =>
        cancellationToken.IsCancellationRequested ? Task.FromCanceled<T>(cancellationToken) : work();
}
