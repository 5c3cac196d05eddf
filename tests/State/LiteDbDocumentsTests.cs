using Helmsman.Shop.Documents;
using Helmsman.State.LiteDb;
using LiteDB;

namespace Helmsman.Tests.State;

public sealed class LiteDbDocumentsTests : DocumentsContract, IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    private LiteDbDocuments documents;

    public LiteDbDocumentsTests() => documents = Open();

    protected override IDocuments Documents => documents;

    [Fact]
    public async Task What_was_written_is_there_when_the_file_is_opened_again()
    {
        await Set("a", "kept", 0);
        documents.Dispose();
        documents = Open();

        Assert.Equal("kept", await Text("a"));
        Assert.True(await Set("a", "changed", 1));
    }

    [Fact]
    public async Task What_was_answered_survives_a_process_that_never_closed_the_file()
    {
        await Set("a", "kept", 0);
        var copy = Directory.CreateDirectory(Path.Combine(folder, "after the crash")).FullName;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(FilePath)!, "*.db"))
        {
            Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        documents.Dispose();
        documents = new LiteDbDocuments(Path.Combine(copy, Path.GetFileName(FilePath)));

        Assert.Equal("kept", await Text("a"));
    }

    [Fact]
    public async Task Nobody_waits_for_ever_for_a_store_that_is_closed()
    {
        await Set("big", new string('x', 20_000), 0);
        Task[] under = [.. Enumerable.Range(0, 200).Select<int, Task>(number => number % 2 == 0 ? Set($"n{number}", "x", 0) : Text("big"))];

        documents.Dispose();
        documents.Dispose();

        await Task.WhenAny(Task.WhenAll(under)).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Set("late", "x", 0));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Text("big"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => Text("never there"));
    }

    [Fact]
    public async Task LiteDB_itself_opens_the_file_and_its_journal_under_the_same_names()
    {
        var journal = Path.Combine(Path.GetDirectoryName(FilePath)!, "helmsman-log.db");
        await Set("a", "kept", 0);
        Assert.True(File.Exists(journal));
        documents.Dispose();
        Assert.False(File.Exists(journal));

        using (var plain = new LiteDatabase(FilePath))
        {
            var kept = plain.GetCollection("documents").FindAll().Single();
            kept["json"] = kept["json"].AsString.Replace("kept", "changed", StringComparison.Ordinal);
            plain.GetCollection("documents").Update(kept);
        }

        documents = Open();

        Assert.Equal("changed", await Text("a"));
    }

    public void Dispose()
    {
        documents.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_file_that_another_process_uses_is_left_alone_and_named()
    {
        var error = Assert.Throws<DataFileTakenException>(Open);

        Assert.Contains(FilePath, error.Message, StringComparison.Ordinal);
    }

    private string FilePath => Path.Combine(folder, "new", "folder", "helmsman.db");

    private LiteDbDocuments Open() => new(FilePath);

    /// <summary>What another process would find on disk now: the file is open, so it is read through a second handle.</summary>
    private static void Copy(string from, string to)
    {
        using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var target = File.Create(to);
        source.CopyTo(target);
    }
}
