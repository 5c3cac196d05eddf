using Helmsman.Shop.Documents;
using Helmsman.State.Files;

namespace Helmsman.Tests.State;

public sealed class FileBlobsTests : BlobsContract, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("helmsman-blobs-");

    public FileBlobsTests() => Blobs = new FileBlobs(folder.FullName);

    protected override IBlobs Blobs { get; }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_file_that_a_crash_left_unfinished_is_no_blob()
    {
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "a.0123.part~"), "half", TestContext.Current.CancellationToken);

        Assert.Empty(await Blobs.ListAsync("", TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken));
    }
}
