using System.Text;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.State;

/// <summary>What every store of blobs promises.</summary>
public abstract class BlobsContract
{
    protected abstract IBlobs Blobs { get; }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_is_read()
    {
        await KeepAsync("demo/a-1.arrows", "one");
        await KeepAsync("demo/b", "two");

        Assert.Equal("one", await ReadAsync("demo/a-1.arrows"));
        Assert.Equal("two", await ReadAsync("demo/b"));
    }

    [Fact]
    public async Task What_was_never_written_is_null() => Assert.Null(await ReadAsync("demo/nothing"));

    [Fact]
    public async Task Nothing_is_there_after_a_write_that_failed()
    {
        await Assert.ThrowsAsync<IOException>(() => Blobs.WriteAsync(
            "demo/half",
            async (stream, cancellationToken) =>
            {
                await stream.WriteAsync("half"u8.ToArray(), cancellationToken);
                throw new IOException("no more room");
            },
            Token));

        Assert.Null(await ReadAsync("demo/half"));
        Assert.Empty(await ListAsync("demo/"));
    }

    [Fact]
    public async Task The_ids_that_start_alike_are_listed_in_order()
    {
        foreach (var id in new[] { "demo/b", "other/c", "demo/a" })
        {
            await KeepAsync(id, id);
        }

        Assert.Equal(["demo/a", "demo/b"], await ListAsync("demo/"));
    }

    [Fact]
    public async Task What_is_deleted_is_gone_and_may_be_deleted_again()
    {
        await KeepAsync("demo/a", "one");

        await Blobs.DeleteAsync("demo/a", Token);
        await Blobs.DeleteAsync("demo/a", Token);

        Assert.Null(await ReadAsync("demo/a"));
    }

    [Theory]
    [InlineData("../a")]
    [InlineData("/etc/passwd")]
    [InlineData("a/../../b")]
    [InlineData("a\\b")]
    [InlineData("")]
    public async Task An_id_cannot_lead_out_of_the_folder(string id)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => KeepAsync(id, "x"));
        await Assert.ThrowsAsync<ArgumentException>(() => ReadAsync(id));
        await Assert.ThrowsAsync<ArgumentException>(() => Blobs.DeleteAsync(id, Token));
    }

    private Task KeepAsync(string id, string text) =>
        Blobs.WriteAsync(id, async (stream, cancellationToken) => await stream.WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken), Token);

    private async Task<string?> ReadAsync(string id) =>
        await Blobs.ReadAsync(id, Token) is { } content ? Encoding.UTF8.GetString(content.Span) : null;

    private async Task<List<string>> ListAsync(string prefix)
    {
        var ids = new List<string>();
        await foreach (var id in Blobs.ListAsync(prefix, Token))
        {
            ids.Add(id);
        }

        return ids;
    }
}
