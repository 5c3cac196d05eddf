using System.Collections.Concurrent;
using System.Globalization;
using LiteDB;
using LiteDB.Engine;

namespace Helmsman.State.LiteDb;

/// <summary>
/// The data file and its journal, under the names that LiteDB gives them, in the order that makes a power cut harmless: the pages of a transaction
/// are on disk before the one that confirms it, the whole journal before anything of it is written to the data file, and the data file before the
/// journal is emptied. Three syncs a transaction.
/// </summary>
internal sealed class DataFiles : IDisposable
{
    /// <summary>Where LiteDB's page header says that the transaction ends with this page.</summary>
    private const int IsConfirmed = 18;

    /// <summary>
    /// Engines that were cut off in a transaction. LiteDB cannot take such a transaction back, and would end the program when it is collected: so it never is.
    /// </summary>
    private static readonly ConcurrentBag<LiteEngine> CutOff = [];

    private readonly string journalPath;
    private readonly OrderedFile journal;
    private readonly OrderedFile data;
    private readonly LiteEngine engine;
    private bool isClosed;

    /// <param name="open">Opens a file for reading and writing, and makes it when there is none; without a buffer.</param>
    public DataFiles(string path, Func<string, FileStream> open)
    {
        journalPath = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + "-log" + Path.GetExtension(path));
        journal = new OrderedFile(open(journalPath)) { Confirms = page => page[IsConfirmed] != 0 };
        data = new OrderedFile(open(path)) { BeforeWriting = journal };
        journal.BeforeCutting = data;
        try
        {
            engine = new LiteEngine(new EngineSettings
            {
                DataStream = data,
                LogStream = journal,

                // By default LiteDB takes "a" and "A" for the same key and orders by the machine's culture.
                Collation = new Collation(CultureInfo.InvariantCulture.LCID, CompareOptions.Ordinal),
            });
        }
        catch
        {
            journal.Dispose();
            data.Dispose();
            throw;
        }

        Database = new LiteDatabase(engine, disposeOnClose: false);
    }

    public LiteDatabase Database { get; }

    /// <summary>Something could not be written.</summary>
    public bool HaveFailed => journal.HasFailed || data.HasFailed;

    /// <exception cref="ObjectDisposedException"/>
    /// <exception cref="IOException">Something could not be written: what is on disk is known again when the files are opened again.</exception>
    public void Check()
    {
        ObjectDisposedException.ThrowIf(isClosed, this);
        journal.Check();
        data.Check();
    }

    public void Dispose()
    {
        if (isClosed)
        {
            return;
        }

        isClosed = true;
        using (journal)
        using (data)
        {
            CloseEngine();
        }

        if (new FileInfo(journalPath) is { Exists: true, Length: 0 } empty)
        {
            empty.Delete();
        }
    }

    private void CloseEngine()
    {
        if (HaveFailed)
        {
            CutOff.Add(engine);
            return;
        }

        using (engine)
        {
            Database.Dispose();
        }
    }
}
