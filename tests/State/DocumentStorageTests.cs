using System.Text.Json;
using Helmsman.State.Bot;
using Helmsman.State.Memory;

namespace Helmsman.Tests.State;

public sealed class DocumentStorageTests
{
    private readonly DocumentStorage storage = new(new MemoryDocuments());

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Keys_that_hold_nothing_are_left_out()
    {
        await Write("here", new Dictionary<string, object> { ["a"] = 1 });

        Assert.Equal(["here"], (await storage.ReadAsync(["here", "not here"], Token)).Keys);
    }

    [Fact]
    public async Task State_comes_back_as_it_was_put_in()
    {
        await Write("key", new Dictionary<string, object> { ["text"] = "2026-11-21 你好", ["number"] = 3, ["thing"] = new Thing { Name = "n" } });

        var read = await Read("key");

        Assert.Equal("2026-11-21 你好", ((JsonElement)read["text"]).GetString());
        Assert.Equal("n", ((JsonElement)read["thing"]).Deserialize<Thing>(JsonSerializerOptions.Web)!.Name);
    }

    [Fact]
    public async Task Without_an_ETag_the_last_writer_wins()
    {
        await Write("key", new Dictionary<string, object> { ["a"] = 1 });
        await Write("key", new Dictionary<string, object> { ["b"] = 2 });
        await Write("key", new Thing { Name = "third", ETag = "*" });

        Assert.Equal("third", ((JsonElement)(await Read("key"))["name"]).GetString());
    }

    [Fact]
    public async Task An_ETag_lets_only_the_first_of_two_writers_through()
    {
        await Write("key", new Thing { Name = "first" });
        var tag = (string)(await Read("key"))["eTag"];

        await Write("key", new Thing { Name = "second", ETag = tag });

        await Assert.ThrowsAsync<InvalidOperationException>(() => Write("key", new Thing { Name = "late", ETag = tag }));
        Assert.Equal("second", ((JsonElement)(await Read("key"))["name"]).GetString());
    }

    [Fact]
    public async Task What_was_deleted_is_gone()
    {
        await Write("key", new Dictionary<string, object> { ["a"] = 1 });
        await storage.DeleteAsync(["key", "never there"], Token);

        Assert.Empty(await storage.ReadAsync(["key"], Token));
    }

    private Task Write(string key, object value) => storage.WriteAsync(new Dictionary<string, object> { [key] = value }, Token);

    private async Task<IDictionary<string, object>> Read(string key) => (IDictionary<string, object>)(await storage.ReadAsync([key], Token))[key];

    private sealed class Thing : IStoreItem
    {
        public string? Name { get; set; }

        public string? ETag { get; set; }
    }
}
