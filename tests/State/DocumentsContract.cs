using System.Text.Json.Serialization;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.State;

/// <summary>What every store of documents must do. One subclass a store.</summary>
public abstract partial class DocumentsContract
{
    private static readonly DocumentKind<Note> Notes = new("note", NoteJson.Default.Note);

    private static readonly DocumentKind<Note> NotesAsWell = new("note-as-well", NoteJson.Default.Note);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    protected abstract IDocuments Documents { get; }

    [Fact]
    public async Task What_was_never_written_is_not_there() => Assert.Null(await Documents.ReadAsync(Notes, "a", Token));

    [Fact]
    public async Task Versions_begin_at_one_and_grow_by_one()
    {
        Assert.True(await Set("a", "first", 0));
        Assert.Equal(new Document<Note>("a", new Note("first"), 1), await Documents.ReadAsync(Notes, "a", Token));
        Assert.True(await Set("a", "second", 1));
        Assert.Equal(new Document<Note>("a", new Note("second"), 2), await Documents.ReadAsync(Notes, "a", Token));
    }

    [Fact]
    public async Task A_write_that_expects_another_version_changes_nothing()
    {
        Assert.False(await Set("a", "too early", 1));
        Assert.Null(await Documents.ReadAsync(Notes, "a", Token));

        await Set("a", "first", 0);
        Assert.False(await Set("a", "again new", 0));
        Assert.False(await Set("a", "from the future", 2));
        Assert.Equal(new Document<Note>("a", new Note("first"), 1), await Documents.ReadAsync(Notes, "a", Token));
    }

    [Fact]
    public async Task Deleting_is_a_write_like_any_other()
    {
        await Set("a", "first", 0);
        await Set("a", "second", 1);

        Assert.False(await Set("a", null, 1));
        Assert.True(await Set("a", null, 2));
        Assert.Null(await Documents.ReadAsync(Notes, "a", Token));
        Assert.True(await Set("a", "born again", 0));
        Assert.Equal(1, (await Documents.ReadAsync(Notes, "a", Token))?.Version);
    }

    [Fact]
    public async Task Deleting_what_is_not_there_is_done_already() => Assert.True(await Set("a", null, 0));

    [Fact]
    public async Task A_list_is_ordered_by_id_and_keeps_to_its_prefix()
    {
        foreach (var id in new[] { "shop_1/b", "shop_1/B", "shop_1/a", "shop_1/é", "shopX1/a", "shop_10/a", "shop", "shop_1/", "店/一" })
        {
            await Set(id, id, 0);
        }

        Assert.Equal(["shop_1/", "shop_1/B", "shop_1/a", "shop_1/b", "shop_1/é"], await List(Notes, "shop_1/"));
        Assert.Equal(["店/一"], await List(Notes, "店/"));
        Assert.Equal(9, (await List(Notes, string.Empty)).Count);
        Assert.Empty(await List(Notes, "none"));
    }

    [Fact]
    public async Task A_list_of_many_is_whole_and_in_order()
    {
        var ids = Enumerable.Range(1, 350).Select(number => FormattableString.Invariant($"many/{number}")).ToList();
        foreach (var id in ids)
        {
            await Set(id, id, 0);
        }

        Assert.Equal(ids.Order(StringComparer.Ordinal), await List(Notes, "many/"));
    }

    [Fact]
    public async Task Percent_signs_and_underscores_are_only_letters()
    {
        await Set("50%/a", "x", 0);
        await Set("50 percent/a", "x", 0);
        await Set("a_b", "x", 0);
        await Set("aXb", "x", 0);

        Assert.Equal(["50%/a"], await List(Notes, "50%"));
        Assert.Equal(["a_b"], await List(Notes, "a_"));
    }

    [Fact]
    public async Task A_list_does_not_cross_into_another_kind()
    {
        await Set("-as-well/a", "of the first kind", 0);
        await Documents.CompareAndSetAsync(NotesAsWell, "a", new Note("of the second kind"), 0, Token);

        Assert.Equal(["-as-well/a"], await List(Notes, string.Empty));
        Assert.Equal(["a"], await List(NotesAsWell, string.Empty));
        Assert.Null(await Documents.ReadAsync(Notes, "a", Token));
    }

    [Fact]
    public async Task Ids_that_differ_only_in_case_are_different()
    {
        await Set("a:Xy", "one", 0);

        Assert.True(await Set("a:xY", "other", 0));
        Assert.Equal("one", (await Documents.ReadAsync(Notes, "a:Xy", Token))?.Value.Text);
    }

    [Fact]
    public async Task Of_many_who_write_at_once_exactly_one_wins()
    {
        for (var version = 0; version < 20; version++)
        {
            using var together = new Barrier(8);
            var writers = Enumerable.Range(0, 8).Select(writer => Task.Factory.StartNew(
                () =>
                {
                    together.SignalAndWait(Token);
                    return Set("a", $"{writer}", version);
                },
                Token,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default).Unwrap());

            Assert.Single(await Task.WhenAll(writers), won => won);
            Assert.Equal(version + 1, (await Documents.ReadAsync(Notes, "a", Token))?.Version);
        }
    }

    [Fact]
    public async Task What_is_written_while_a_list_is_read_does_not_disturb_it()
    {
        await Set("a", "1", 0);
        await Set("b", "1", 0);
        var seen = new List<string>();
        await foreach (var note in Documents.ListAsync(Notes, string.Empty, Token))
        {
            seen.Add(note.Id);
            Assert.True(await Set(note.Id, "2", 1));
            Assert.True(await Set("z" + note.Id, "1", 0));
        }

        Assert.Equal(["a", "b"], seen);
    }

    protected Task<bool> Set(string id, string? text, long expected) =>
        Documents.CompareAndSetAsync(Notes, id, text is null ? null : new Note(text), expected, Token);

    protected async Task<string?> Text(string id) => (await Documents.ReadAsync(Notes, id, Token))?.Value.Text;

    private async Task<List<string>> List(DocumentKind<Note> kind, string prefix)
    {
        var ids = new List<string>();
        await foreach (var document in Documents.ListAsync(kind, prefix, Token))
        {
            ids.Add(document.Id);
        }

        return ids;
    }
}

internal sealed record Note(string Text);

[JsonSerializable(typeof(Note))]
internal sealed partial class NoteJson : JsonSerializerContext;
