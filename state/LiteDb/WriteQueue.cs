namespace Helmsman.State.LiteDb;

/// <summary>
/// Writes one after the other, and all that are waiting in one transaction: a file of four hundred days costs as much as one click. A write
/// is answered when it is on disk; when a transaction fails, all who were in it are told.
/// </summary>
/// <param name="access">Held while the files are used: see <see cref="LiteDbDocuments"/>.</param>
/// <param name="settle">Told at the end of each transaction whether what was written is on disk, before anybody else has access.</param>
internal sealed class WriteQueue(DataFiles files, SemaphoreSlim access, Action<bool> settle)
{
    private readonly Lock gate = new();
    private List<Func<bool>> waiting = [];
    private Task running = Task.CompletedTask;
    private Task<bool[]>? next;

    /// <param name="write">Runs within a transaction; its result is the answer.</param>
    public async Task<bool> RunAsync(Func<bool> write)
    {
        int place;
        Task<bool[]> batch;
        lock (gate)
        {
            place = waiting.Count;
            waiting.Add(write);
            batch = next ??= WriteAfterAsync(running);
        }

        return (await batch)[place];
    }

    private async Task<bool[]> WriteAfterAsync(Task before)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.SuppressThrowing);
        await access.WaitAsync();
        try
        {
            return Write(TakeAll());
        }
        finally
        {
            access.Release();
        }
    }

    private List<Func<bool>> TakeAll()
    {
        lock (gate)
        {
            (var batch, waiting) = (waiting, []);
            (running, next) = (next!, null);
            return batch;
        }
    }

    /// <summary>Without an await: LiteDB ties a transaction to its thread.</summary>
    private bool[] Write(List<Func<bool>> batch)
    {
        files.Check();
        var database = files.Database;
        database.BeginTrans();
        try
        {
            bool[] results = [.. batch.Select(write => write())];
            database.Commit();

            // LiteDB writes its journal behind the caller's back: a process killed at the wrong moment would lose what it had answered.
            // A checkpoint waits for the journal.
            database.Checkpoint();
            settle(true);
            return results;
        }
        catch
        {
            settle(false);
            TakeBack();
            throw;
        }
    }

    /// <summary>Not after a disk that failed: nothing can be taken back then, and it all ends here.</summary>
    private void TakeBack()
    {
        if (!files.HaveFailed)
        {
            files.Database.Rollback();
        }
    }
}
