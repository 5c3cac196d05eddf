namespace BotFramework;

/// <summary>
/// State of one scope, read from storage at most once a turn and written only if it has changed. Two turns of one scope at the same time
/// are not kept apart: the last writer wins. What two people may change at once belongs in a store of its own with an ETag.
/// A property's type must survive JSON; a value typed <c>object</c> in it comes back as JSON.
/// </summary>
public abstract class BotState(IStorage storage, string contextServiceKey)
{
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PropertyAccessor<T>(this, name);
    }

    public virtual async Task LoadAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && Cached(turnContext) is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await storage.ReadAsync([key], cancellationToken);
        turnContext.TurnState.Set(contextServiceKey, CachedState.From(items.TryGetValue(key, out var stored) ? stored : null));
    }

    public virtual async Task SaveChangesAsync(ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (Cached(turnContext) is not { } state || !(force || state.IsChanged()))
        {
            return;
        }

        var changes = new Dictionary<string, object>(StringComparer.Ordinal) { [GetStorageKey(turnContext)] = state.Content };
        await storage.WriteAsync(changes, cancellationToken);
        state.MarkSaved();
    }

    /// <summary>Empties the state of this turn; storage follows when it is saved.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Set(contextServiceKey, CachedState.Cleared());
        return Task.CompletedTask;
    }

    /// <summary>Removes the state from this turn and, at once, from storage.</summary>
    public virtual async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Remove(contextServiceKey);
        await storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    private CachedState? Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedState>(contextServiceKey);

    private async Task<CachedState> LoadedAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, force: false, cancellationToken);
        return Cached(turnContext)!;
    }

    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name => name;

        public async Task<T> GetAsync(
            ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
        {
            var loaded = await state.LoadedAsync(turnContext, cancellationToken);
            if (loaded.TryGet<T>(name, out var value))
            {
                return value;
            }

            if (defaultValueFactory is null)
            {
                return default!;
            }

            var made = defaultValueFactory();
            loaded.Content[name] = made!;
            return made;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
            (await state.LoadedAsync(turnContext, cancellationToken)).Content[name] = value!;

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
            (await state.LoadedAsync(turnContext, cancellationToken)).Content.Remove(name);
    }
}
