namespace Helmsman.Shop.Documents;

/// <summary>Everything that must survive a restart, kept as small JSON documents. The only way to write is compare-and-set.</summary>
public interface IDocuments
{
    Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
        where T : class;

    /// <summary>All documents of the kind whose id starts with <paramref name="idPrefix"/>, ordered by id (ordinal).</summary>
    IAsyncEnumerable<Document<T>> ListAsync<T>(DocumentKind<T> kind, string idPrefix = "", CancellationToken cancellationToken = default)
        where T : class;

    /// <summary>Writes only if the stored version is still <paramref name="expectedVersion"/> (0: no such document yet).</summary>
    /// <param name="value">The new value, or null to delete the document.</param>
    /// <returns>False when somebody else was first; nothing is changed then.</returns>
    Task<bool> CompareAndSetAsync<T>(DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
        where T : class;
}
