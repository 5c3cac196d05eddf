using System.Globalization;
using Helmsman.Shop.Documents;

namespace Helmsman.State.Bot;

/// <summary>
/// The Bot Framework's storage in our documents. Items come back as dictionaries of JSON values, whatever type they were written from; an
/// item's ETag is its version.
/// </summary>
public sealed class DocumentStorage(IDocuments documents) : IStorage
{
    private const string ETag = "eTag";

    private const string Whatever = "*";

    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (await documents.ReadAsync(BotItem.Documents, key, cancellationToken) is { } kept)
            {
                found[key] = Content(kept);
            }
        }

        return found;
    }

    /// <exception cref="InvalidOperationException">An item with an ETag has been written by somebody else since.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            var item = new BotItem(BotText.Write(value), value is IStoreItem);
            if (value is IStoreItem { ETag: { Length: > 0 } tag and not Whatever })
            {
                await ReplaceAsync(key, item, tag, cancellationToken);
            }
            else
            {
                await SetAsync(key, item, cancellationToken);
            }
        }
    }

    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            await SetAsync(key, item: null, cancellationToken);
        }
    }

    private static Dictionary<string, object> Content(Document<BotItem> kept)
    {
        var content = BotText.Read(kept.Value.Text);
        if (kept.Value.Tagged)
        {
            content[ETag] = kept.Version.ToString(CultureInfo.InvariantCulture);
        }

        return content;
    }

    private async Task ReplaceAsync(string key, BotItem item, string tag, CancellationToken cancellationToken)
    {
        if (!long.TryParse(tag, CultureInfo.InvariantCulture, out var version)
            || !await documents.CompareAndSetAsync(BotItem.Documents, key, item, version, cancellationToken))
        {
            throw new InvalidOperationException($"Etag conflict: {key} is no longer at {tag}");
        }
    }

    /// <summary>The last writer wins, as the Bot Framework has it for what carries no ETag.</summary>
    private async Task SetAsync(string key, BotItem? item, CancellationToken cancellationToken)
    {
        long version;
        do
        {
            version = (await documents.ReadAsync(BotItem.Documents, key, cancellationToken))?.Version ?? 0;
        }
        while (!await documents.CompareAndSetAsync(BotItem.Documents, key, item, version, cancellationToken));
    }
}
