using System.Diagnostics.CodeAnalysis;
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
    /// <summary>In bytes of UTF-8; LiteDB's own limit is 1023 with its header.</summary>
    private const int LongestKey = 1000;

    /// <summary>So many are read before others have their turn: a click must not wait until a whole year has been listed.</summary>
    private const int AtOnce = 100;

    private readonly FileStream only;
    private readonly DataFiles files;
    private readonly ILiteCollection<BsonDocument> documents;
    private readonly WriteQueue writes;
    private readonly Remembered remembered;

    /// <summary>By the transaction that is being written; null: deleted.</summary>
    private readonly Dictionary<string, Kept?> changed = new(StringComparer.Ordinal);

    /// <summary>
    /// One at a time, readers too: LiteDB 5.0.20 shares its buffers among threads without care, so that a read beside a write may give another
    /// document's bytes or fail a write (litedb-org/LiteDB#2213, #2817). Whoever waits holds no thread, and has his turn in the order in which he
    /// came: who writes one transaction after the other would take a lock again before any reader had it.
    /// </summary>
    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "Whoever still waits at the end must have his turn, to hear that it is closed.")]
    private readonly SemaphoreSlim access = new(1, 1);

    /// <param name="path">The file; it and its folder are made when there is none.</param>
    public LiteDbDocuments(string path)
        : this(path, Open)
    {
    }

    /// <param name="open">As in <see cref="DataFiles"/>.</param>
    internal LiteDbDocuments(string path, Func<string, FileStream> open)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        only = TakeAlone(path + ".lock");
        try
        {
            files = new DataFiles(full, open);
        }
        catch
        {
            only.Dispose();
            throw;
        }

        documents = files.Database.GetCollection("documents");
        remembered = new Remembered(documents.Query().Select("$._id").ToEnumerable().Select(found => found["_id"].AsString));
        writes = new WriteQueue(files, access, Settle);
    }

    public async Task<Document<T>?> ReadAsync<T>(DocumentKind<T> kind, string id, CancellationToken cancellationToken = default)
        where T : class
    {
        files.Check();
        var key = Key.Of(kind, id);
        if (!remembered.IsThere(key))
        {
            return null;
        }

        var found = remembered.Find(key) ?? (await FetchAsync([key], cancellationToken))[0];
        return found?.As(kind);
    }

    public async IAsyncEnumerable<Document<T>> ListAsync<T>(
        DocumentKind<T> kind, string idPrefix = "", [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where T : class
    {
        files.Check();
        foreach (var keys in remembered.KeysOf(Key.Of(kind, idPrefix)).Chunk(AtOnce))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var found in await FindAsync(keys, cancellationToken))
            {
                if (found is not null)
                {
                    yield return found.As(kind);
                }
            }
        }
    }

    public Task<bool> CompareAndSetAsync<T>(
        DocumentKind<T> kind, string id, T? value, long expectedVersion, CancellationToken cancellationToken = default)
        where T : class
    {
        var key = Key.Of(kind, id);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Encoding.UTF8.GetByteCount(key), LongestKey, nameof(id));
        var document = value is null ? null : new Kept(id, JsonSerializer.Serialize(value, kind.Json), expectedVersion + 1);
        return writes.RunAsync(() => Replace(kind.Name, key, document, expectedVersion));
    }

    public void Dispose()
    {
        access.Wait();
        try
        {
            using (only)
            {
                files.Dispose();
            }
        }
        finally
        {
            access.Release();
        }
    }

    /// <summary>As they are, null for one that is gone by now: without waiting where all are remembered.</summary>
    private async ValueTask<IReadOnlyList<Kept?>> FindAsync(string[] keys, CancellationToken cancellationToken)
    {
        Kept?[] known = [.. keys.Select(remembered.Find)];
        return known.Contains(null) ? await FetchAsync(keys, cancellationToken) : known;
    }

    private async Task<IReadOnlyList<Kept?>> FetchAsync(string[] keys, CancellationToken cancellationToken)
    {
        await access.WaitAsync(cancellationToken);
        try
        {
            files.Check();
            return [.. keys.Select(Fetch)];
        }
        finally
        {
            access.Release();
        }
    }

    private Kept? Fetch(string key)
    {
        if (remembered.Find(key) is { } known)
        {
            return known;
        }

        var found = documents.FindById(key) is { } document ? Kept.Of(document) : null;
        remembered.Keep(key, found);
        return found;
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

    private static FileStream Open(string path) => new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0);

    private bool Replace(string kind, string key, Kept? document, long expectedVersion)
    {
        var now = changed.TryGetValue(key, out var earlier) ? earlier : remembered.IsThere(key) ? Fetch(key) : null;
        if ((now?.Version ?? 0) != expectedVersion)
        {
            return false;
        }

        Write(kind, key, document, isNew: now is null);
        changed[key] = document;
        return true;
    }

    private void Write(string kind, string key, Kept? document, bool isNew)
    {
        switch (document, isNew)
        {
            case (null, _):
                documents.Delete(key);
                break;
            case (_, true):
                documents.Insert(document.ToBson(key, kind));
                break;
            case (_, false):
                documents.Update(document.ToBson(key, kind));
                break;
        }
    }

    private void Settle(bool isOnDisk)
    {
        foreach (var (key, document) in changed)
        {
            if (isOnDisk)
            {
                remembered.Keep(key, document);
            }
            else
            {
                remembered.Doubt(key);
            }
        }

        changed.Clear();
    }
}
