using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Helmsman.Shop.Documents;
using LiteDB;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Helmsman.State.LiteDb;

/// <summary>
/// Documents in one file, for one process. A write is on disk before it is answered; what was not finished is undone when the file is opened
/// again. Kind and id together may be a thousand bytes long.
/// </summary>
public sealed class LiteDbDocuments : IDocuments, IDisposable
{
    private const string Id = "id";
    private const string Version = "version";
    private const string Json = "json";

    /// <summary>In bytes of UTF-8; LiteDB's own limit is 1023 with its header.</summary>
    private const int LongestKey = 1000;

    /// <summary>So many are read before others have their turn: a click must not wait until a whole year has been listed.</summary>
    private const int AtOnce = 100;

    private readonly FileStream only;
    private readonly LiteDatabase database;
    private readonly ILiteCollection<BsonDocument> documents;
    private readonly WriteQueue writes;
    private readonly Remembered remembered = new();

    /// <summary>Of the transaction that is being written.</summary>
    private readonly List<(string Key, BsonDocument? Document)> changed = [];

    /// <summary>
    /// One at a time, readers too: LiteDB 5.0.20 shares its buffers among threads without care, so that a read beside a write may give another
    /// document's bytes or fail a write (litedb-org/LiteDB#2213, #2817).
    /// </summary>
    private readonly Lock access = new();

    /// <param name="path">The file; it and its folder are made when there is none.</param>
    public LiteDbDocuments(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        only = TakeAlone(path + ".lock");
        database = new LiteDatabase(new ConnectionString
        {
            Filename = path,
            Connection = ConnectionType.Direct,

            // By default LiteDB takes "a" and "A" for the same key and orders by the machine's culture.
            Collation = new Collation(CultureInfo.InvariantCulture.LCID, CompareOptions.Ordinal),
        });
        documents = database.GetCollection("documents");
        writes = new WriteQueue(database, access, Settle);
    }

    public Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
        where T : class => Task.FromResult(Find(Key.Of(kind, id)) is { } found ? As(kind, found) : null);

    public async IAsyncEnumerable<Document<T>> ListAsync<T>(
        DocumentKind<T> kind, string idPrefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class
    {
        var prefix = Key.Of(kind, idPrefix);
        var (from, to) = (prefix, prefix + char.MaxValue);
        List<BsonDocument> some;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            some = Find(from, to);
            foreach (var found in some)
            {
                yield return As(kind, found);
            }

            // The key that comes next after the last one.
            from = some is [.., var last] ? last["_id"].AsString + char.MinValue : from;
        }
        while (some.Count == AtOnce);
        await Task.CompletedTask;
    }

    public Task<bool> CompareAndSetAsync<T>(
        DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
        where T : class
    {
        var key = Key.Of(kind, id);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Encoding.UTF8.GetByteCount(key), LongestKey, nameof(id));
        var document = value is null ? null : new BsonDocument
        {
            ["_id"] = key,
            ["kind"] = kind.Name,
            [Id] = id,
            [Version] = expectedVersion + 1,
            [Json] = JsonSerializer.Serialize(value, kind.Json),
        };
        return writes.RunAsync(() => Replace(key, document, expectedVersion));
    }

    public void Dispose()
    {
        lock (access)
        {
            database.Dispose();
        }

        only.Dispose();
    }

    private BsonDocument? Find(string key)
    {
        if (remembered.Find(key) is { } known)
        {
            return known;
        }

        lock (access)
        {
            var found = documents.FindById(key);
            remembered.Keep(key, found, Json);
            return found;
        }
    }

    // Not StartsWith: it is LIKE, and reads % and _ in an id as wildcards. A list, because LiteDB ties an open cursor to its thread.
    private List<BsonDocument> Find(string from, string to)
    {
        lock (access)
        {
            return [.. documents.Find(Query.Between("_id", from, to), limit: AtOnce)];
        }
    }

    /// <summary>Two programs that write one file would each undo what the other wrote, and LiteDB does not keep the second one out everywhere.</summary>
    private static FileStream TakeAlone(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException error)
        {
            throw new DataFileTakenException($"{path} is held by another process: only one bot may use a data file. Stop the other one, or set Helmsman:Data.", error);
        }
    }

    private bool Replace(string key, BsonDocument? document, long expectedVersion)
    {
        if ((documents.FindById(key)?[Version].AsInt64 ?? 0) != expectedVersion)
        {
            return false;
        }

        if (document is null)
        {
            documents.Delete(key);
        }
        else
        {
            documents.Upsert(document);
        }

        changed.Add((key, document));
        return true;
    }

    private void Settle(bool isOnDisk)
    {
        foreach (var (key, document) in changed)
        {
            // Of a transaction that failed nobody knows how much the file has.
            remembered.Keep(key, isOnDisk ? document : null, Json);
        }

        changed.Clear();
    }

    private static Document<T> As<T>(DocumentKind<T> kind, BsonDocument found)
        where T : class => Key.Read(kind, found[Id].AsString, found[Json].AsString, found[Version].AsInt64);
}
