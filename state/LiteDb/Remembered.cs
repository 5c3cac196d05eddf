using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Helmsman.State.LiteDb;

/// <summary>
/// Which documents there are, and what was read or written of late, so that who reads need not wait while others write to disk. Only what is on
/// disk is remembered, and what is in it is changed only while <see cref="LiteDbDocuments"/> holds the database: so nothing older ever takes
/// the place of something newer.
/// </summary>
/// <param name="keys">All that are in the file.</param>
internal sealed class Remembered(IEnumerable<string> keys)
{
    /// <summary>In characters, of two bytes each. Then all is forgotten: what is in use comes back by itself.</summary>
    private const long Most = 64_000_000;

    /// <summary>In characters too: what a document costs beside its text.</summary>
    private const int Each = 250;

    /// <summary>In characters. A day of figures is longer, and is read as a whole and not by a click.</summary>
    private const int Longest = 16_000;

    private readonly ConcurrentDictionary<string, Kept> known = new(StringComparer.Ordinal);
    private ImmutableSortedSet<string> keys = keys.ToImmutableSortedSet(StringComparer.Ordinal);
    private long characters;

    /// <summary>False is certain; after a write that failed a document may be missing of which this says that it is there.</summary>
    public bool IsThere(string key) => keys.Contains(key);

    /// <summary>In ordinal order, as they are now.</summary>
    public IEnumerable<string> KeysOf(string prefix)
    {
        var all = keys;
        var first = all.IndexOf(prefix);
        for (var index = first < 0 ? ~first : first; index < all.Count && all[index].StartsWith(prefix, StringComparison.Ordinal); index++)
        {
            yield return all[index];
        }
    }

    public Kept? Find(string key) => known.GetValueOrDefault(key);

    /// <param name="document">Null: it is there no more.</param>
    public void Keep(string key, Kept? document)
    {
        keys = document is null ? keys.Remove(key) : keys.Add(key);
        Forget(key);
        if (document is { Json.Length: <= Longest })
        {
            known[key] = document;
            characters += document.Json.Length + Each;
        }

        if (characters > Most)
        {
            known.Clear();
            characters = 0;
        }
    }

    /// <summary>Nobody knows whether it is on disk.</summary>
    public void Doubt(string key)
    {
        keys = keys.Add(key);
        Forget(key);
    }

    private void Forget(string key)
    {
        if (known.TryRemove(key, out var before))
        {
            characters -= before.Json.Length + Each;
        }
    }
}
