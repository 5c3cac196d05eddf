namespace Helmsman.Tests.BotFramework;

public sealed class StateTests
{
    private readonly CountingStorage storage = new();

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_keys_are_the_protocols()
    {
        var turn = NewTurn();
        foreach (BotState state in (BotState[])[new ConversationState(storage), new UserState(storage), new PrivateConversationState(storage)])
        {
            await state.CreateProperty<string>("p").SetAsync(turn, "v", Now);
            await state.SaveChangesAsync(turn, cancellationToken: Now);
        }

        Assert.Equal(["msteams/conversations/a:1", "msteams/users/29:ann", "msteams/conversations/a:1/users/29:ann"], storage.Written);
    }

    [Fact]
    public async Task What_was_saved_is_read_in_a_later_turn_as_its_type()
    {
        await SaveAsync(new Plan("双十一", [1, 2]));

        var read = await Property(new ConversationState(storage)).GetAsync(NewTurn(), cancellationToken: Now);

        Assert.Equal("双十一", read.Name);
        Assert.Equal([1, 2], read.Steps);
    }

    [Fact]
    public async Task Reading_alone_writes_nothing()
    {
        await SaveAsync(new Plan("a", [1]));
        var (state, turn) = (new ConversationState(storage), NewTurn());

        await Property(state).GetAsync(turn, cancellationToken: Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);

        Assert.Single(storage.Written);
    }

    [Fact]
    public async Task A_change_inside_a_value_that_was_read_is_written()
    {
        await SaveAsync(new Plan("a", [1]));
        var (state, turn) = (new ConversationState(storage), NewTurn());

        (await Property(state).GetAsync(turn, cancellationToken: Now)).Steps.Add(9);
        await state.SaveChangesAsync(turn, cancellationToken: Now);

        Assert.Equal([1, 9], (await Property(new ConversationState(storage)).GetAsync(NewTurn(), cancellationToken: Now)).Steps);
    }

    [Fact]
    public async Task Saving_twice_writes_once_and_by_force_again()
    {
        var (state, turn) = (new ConversationState(storage), NewTurn());
        await Property(state).SetAsync(turn, new Plan("a", []), Now);

        await state.SaveChangesAsync(turn, cancellationToken: Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        Assert.Single(storage.Written);

        await state.SaveChangesAsync(turn, force: true, Now);
        Assert.Equal(2, storage.Written.Count);
    }

    [Fact]
    public async Task A_default_is_made_once_and_kept()
    {
        var (state, turn) = (new ConversationState(storage), NewTurn());
        var first = await Property(state).GetAsync(turn, () => new Plan("made", []), Now);

        Assert.Same(first, await Property(state).GetAsync(turn, () => new Plan("other", []), Now));
        Assert.Equal(0, await state.CreateProperty<int>("absent").GetAsync(turn, cancellationToken: Now));
    }

    [Fact]
    public async Task Deleting_a_property_clearing_and_deleting_the_state_are_stored()
    {
        await SaveAsync(new Plan("a", []));
        var (state, turn) = (new ConversationState(storage), NewTurn());
        await Property(state).DeleteAsync(turn, Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        Assert.Null(await Property(new ConversationState(storage)).GetAsync(NewTurn(), cancellationToken: Now));

        await SaveAsync(new Plan("b", []));
        turn = NewTurn();
        await state.ClearStateAsync(turn, Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
        Assert.Null(await Property(new ConversationState(storage)).GetAsync(NewTurn(), cancellationToken: Now));

        await SaveAsync(new Plan("c", []));
        await state.DeleteAsync(NewTurn(), Now);
        Assert.Empty(await storage.ReadAsync(["msteams/conversations/a:1"], Now));
    }

    [Fact]
    public async Task Middleware_saves_after_a_good_turn_and_not_after_a_bad_one()
    {
        var state = new ConversationState(storage);
        var save = new AutoSaveStateMiddleware(state);
        var turn = NewTurn();

        await Assert.ThrowsAsync<InvalidOperationException>(() => save.OnTurnAsync(turn, async token =>
        {
            await Property(state).SetAsync(turn, new Plan("lost", []), token);
            throw new InvalidOperationException("bug");
        }, Now));
        Assert.Empty(storage.Written);

        await save.OnTurnAsync(turn, _ => Task.CompletedTask, Now);
        Assert.Single(storage.Written);
    }

    [Fact]
    public async Task The_second_of_two_writers_with_one_etag_is_refused_and_writes_nothing()
    {
        var memory = new MemoryStorage();
        await memory.WriteAsync(new Dictionary<string, object> { ["k"] = new Item { Text = "first" } }, Now);
        var ann = (Item)(await memory.ReadAsync(["k"], Now))["k"];
        var bob = (Item)(await memory.ReadAsync(["k"], Now))["k"];
        (ann.Text, bob.Text) = ("ann", "bob");
        await memory.WriteAsync(new Dictionary<string, object> { ["k"] = ann }, Now);

        await Assert.ThrowsAsync<ArgumentException>(() => memory.WriteAsync(new Dictionary<string, object> { ["other"] = new Item(), ["k"] = bob }, Now));
        Assert.Equal("ann", ((Item)(await memory.ReadAsync(["k"], Now))["k"]).Text);
        Assert.Empty(await memory.ReadAsync(["other"], Now));

        bob.ETag = "*";
        await memory.WriteAsync(new Dictionary<string, object> { ["k"] = bob }, Now);
        Assert.Equal("bob", ((Item)(await memory.ReadAsync(["k"], Now))["k"]).Text);
    }

    private static IStatePropertyAccessor<Plan> Property(ConversationState state) => state.CreateProperty<Plan>("plan");

    private static TurnContext NewTurn() => new(new Wire().Adapter, JsonText.Activity(Wire.Message()));

    private async Task SaveAsync(Plan plan)
    {
        var (state, turn) = (new ConversationState(storage), NewTurn());
        await Property(state).SetAsync(turn, plan, Now);
        await state.SaveChangesAsync(turn, cancellationToken: Now);
    }

    private sealed record Plan(string Name, List<int> Steps);

    private sealed class Item : IStoreItem
    {
        public string? Text { get; set; }
        public string? ETag { get; set; }
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly JsonText inner = new();

        public List<string> Written { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(
            string[] keys, CancellationToken cancellationToken = default) => inner.ReadAsync(keys, cancellationToken);

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Written.AddRange(changes.Keys);
            return inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => inner.DeleteAsync(keys, cancellationToken);
    }
}
