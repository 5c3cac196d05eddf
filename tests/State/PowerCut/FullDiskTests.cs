using Helmsman.Shop.Documents;
using Helmsman.State.LiteDb;

namespace Helmsman.Tests.State.PowerCut;

/// <summary>
/// The disk takes nothing more, in the middle of a transaction: whoever writes is told, nobody waits for ever, and nothing that was answered is lost. When
/// there is room again the store still refuses, until it is opened anew: what it holds and what is on disk may differ.
/// </summary>
public sealed class FullDiskTests : IDisposable
{
    private static readonly DocumentKind<Signed> Kind = new("note", SignedJson.Default.Signed);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("helmsman-full");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>How many steps the disk still takes: a transaction has some twenty.</summary>
    public static TheoryData<int> Left => [.. Enumerable.Range(0, 24)];

    [Theory]
    [MemberData(nameof(Left))]
    public async Task Who_writes_is_told_and_after_a_new_start_all_that_was_answered_is_there(int left)
    {
        var path = Path.Combine(folder.FullName, "helmsman.db");
        var late = await LiveAsync(path, left);
        using var next = new LiteDbDocuments(path);
        Assert.NotNull(await next.ReadAsync(Kind, "kept", Token));
        Assert.True(late is not null || await next.ReadAsync(Kind, "late", Token) is not null);
        Assert.True(await Set(next, "after", 1));
    }

    /// <returns>What was said to the write that met the full disk.</returns>
    private static async Task<Exception?> LiveAsync(string path, int left)
    {
        var disk = new Fullness();
        var documents = new LiteDbDocuments(path, file => new FillingFile(file, disk));
        Assert.True(await Set(documents, "kept", 1));

        disk.Left = left;
        var late = await TryAsync(() => Set(documents, "late", 1));
        disk.Left = int.MaxValue;
        var later = await TryAsync(() => Set(documents, "later", 1));
        var read = await TryAsync(() => documents.ReadAsync(Kind, "kept", Token));
        Assert.All([later, read], error => Assert.Equal(late?.GetType(), error?.GetType()));
        Assert.True(late is null or IOException, late?.ToString());

        await Task.Run(() => Record.Exception(documents.Dispose), Token).WaitAsync(TimeSpan.FromSeconds(30), Token);
        return late;
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static Task<bool> Set(LiteDbDocuments documents, string id, long version) =>
        documents.CompareAndSetAsync(Kind, id, Signed.Of(id, version, 20_000), version - 1, Token);

    private static async Task<Exception?> TryAsync(Func<Task> step) => await Record.ExceptionAsync(() => step().WaitAsync(TimeSpan.FromSeconds(30), Token));

    /// <summary>Shared by both files.</summary>
    private sealed class Fullness
    {
        private int left = int.MaxValue;

        public int Left
        {
            set => left = value;
        }

        public void Take()
        {
            if (Interlocked.Decrement(ref left) < 0)
            {
                throw new IOException("No space left on device");
            }
        }
    }

    private sealed class FillingFile(string path, Fullness disk) : FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0)
    {
        public override void Write(byte[] buffer, int offset, int count)
        {
            disk.Take();
            base.Write(buffer, offset, count);
        }

        public override void SetLength(long value)
        {
            disk.Take();
            base.SetLength(value);
        }

        public override void Flush(bool flushToDisk)
        {
            disk.Take();
            base.Flush(flushToDisk);
        }
    }
}
