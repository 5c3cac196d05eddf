namespace BotFramework;

/// <summary>Where state is kept between turns, by key.</summary>
public interface IStorage
{
    /// <summary>Answers with what there is; keys that hold nothing are left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes each item. An <see cref="IStoreItem"/> with an ETag replaces only what still has that ETag; without one, or with
    /// <c>*</c>, it replaces whatever is there.
    /// </summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}

/// <summary>An item that several may write at once; storage sets the ETag on reading.</summary>
public interface IStoreItem
{
    string? ETag { get; set; }
}
