namespace Helmsman.Shop.Documents;

/// <summary>What must survive a restart and is too large for a document: written once under its id, never changed.</summary>
public interface IBlobs
{
    /// <summary>Whole and on disk when it returns; nothing is there when it fails. Writing an id again is allowed, with the same content.</summary>
    /// <param name="id">Words parted by "/": letters, digits and <c>-_.</c></param>
    Task WriteAsync(string id, Func<Stream, CancellationToken, Task> write, CancellationToken cancellationToken = default);

    /// <returns>Null when nothing is kept under this id.</returns>
    Task<ReadOnlyMemory<byte>?> ReadAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>All ids that start with <paramref name="prefix"/>, ordinally ordered.</summary>
    IAsyncEnumerable<string> ListAsync(string prefix, CancellationToken cancellationToken = default);

    /// <summary>Deleting what is not there does nothing.</summary>
    Task DeleteAsync(string id, CancellationToken cancellationToken = default);
}
