namespace Helmsman.Shop.Documents;

/// <summary>What can be said of any store in terms of reading and compare-and-set.</summary>
public static class DocumentsExtensions
{
    /// <summary>Reads, decides and writes, again from the start when somebody else wrote in between.</summary>
    /// <param name="change">Given the kept value or null; returns what to keep. Returning the same instance writes nothing. Called again on a conflict.</param>
    /// <returns>What is kept now.</returns>
    public static async Task<T> ChangeAsync<T>(
        this IDocuments documents,
        DocumentKind<T> kind,
        string id,
        Func<T?, T> change,
        CancellationToken cancellationToken = default)
        where T : class
    {
        while (true)
        {
            var kept = await documents.ReadAsync(kind, id, cancellationToken);
            var wanted = change(kept?.Value);
            if (ReferenceEquals(wanted, kept?.Value)
                || await documents.CompareAndSetAsync(kind, id, wanted, kept?.Version ?? 0, cancellationToken))
            {
                return wanted;
            }
        }
    }

    public static async Task<T?> FindAsync<T>(
        this IDocuments documents,
        DocumentKind<T> kind,
        string id,
        CancellationToken cancellationToken = default)
        where T : class => (await documents.ReadAsync(kind, id, cancellationToken))?.Value;

    public static async Task<IReadOnlyList<T>> AllAsync<T>(
        this IDocuments documents,
        DocumentKind<T> kind,
        string idPrefix = "",
        CancellationToken cancellationToken = default)
        where T : class
    {
        var all = new List<T>();
        await foreach (var document in documents.ListAsync(kind, idPrefix, cancellationToken))
        {
            all.Add(document.Value);
        }

        return all;
    }
}
