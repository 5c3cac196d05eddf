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

    private readonly string journalPath;
    private readonly OrderedFile journal;
    private readonly OrderedFile data;
    private readonly LiteEngine engine;

    /// <param name="open">Opens a file for reading and writing, and makes it when there is none; without a buffer.</param>
    public DataFiles(string path, Func<string, FileStream> open)
    {
        journalPath = Path.Combine(Path.GetDirectoryName(path)!, Path.GetFileNameWithoutExtension(path) + "-log" + Path.GetExtension(path));
        journal = new OrderedFile(open(journalPath)) { Confirms = page => page[IsConfirmed] != 0 };
        data = new OrderedFile(open(path)) { BeforeWriting = journal };
        journal.BeforeCutting = data;
        engine = new LiteEngine(new EngineSettings
        {
            DataStream = data,
            LogStream = journal,

            // By default LiteDB takes "a" and "A" for the same key and orders by the machine's culture.
            Collation = new Collation(CultureInfo.InvariantCulture.LCID, CompareOptions.Ordinal),
        });
        Database = new LiteDatabase(engine, disposeOnClose: false);
    }

    public LiteDatabase Database { get; }

    public void Dispose()
    {
        Database.Dispose();
        engine.Dispose();
        data.Dispose();
        var isEmpty = journal.Length == 0;
        journal.Dispose();
        if (isEmpty)
        {
            File.Delete(journalPath);
        }
    }
}
