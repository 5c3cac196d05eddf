using System.Collections.Concurrent;
using LiteDB;

namespace Helmsman.State.LiteDb;

/// <summary>
/// What was read or written of late, so that who reads it again need not wait while others write to disk. Only what is on disk is remembered, and
/// what is in it is changed only while <see cref="LiteDbDocuments"/> holds the database: so nothing older ever takes the place of something newer.
/// </summary>
internal sealed class Remembered
{
    /// <summary>Then all is forgotten: what is in use comes back by itself.</summary>
    private const int Most = 20_000;

    /// <summary>In characters. A day of figures is longer, and is read as a whole and not by a click.</summary>
    private const int Longest = 16_000;

    private readonly ConcurrentDictionary<string, BsonDocument> known = new(StringComparer.Ordinal);

    public BsonDocument? Find(string key) => known.GetValueOrDefault(key);

    /// <param name="document">Null: it is there no more.</param>
    public void Keep(string key, BsonDocument? document, string json)
    {
        if (document is null || document[json].AsString.Length > Longest)
        {
            known.TryRemove(key, out _);
            return;
        }

        if (known.Count >= Most)
        {
            known.Clear();
        }

        known[key] = document;
    }
}
