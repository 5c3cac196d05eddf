namespace BotFramework;

/// <summary>What the parts of one turn leave for each other, by the type's full name unless a key is given.</summary>
public sealed class TurnContextStateCollection : Dictionary<string, object>
{
    public T? Get<T>(string key)
        where T : class => TryGetValue(key, out var service) ? service as T : null;

    public T? Get<T>()
        where T : class => Get<T>(typeof(T).FullName!);

    /// <summary>Adds under a key that must be free.</summary>
    /// <exception cref="ArgumentException">The key is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    public void Add<T>(T value)
        where T : class => Add(typeof(T).FullName!, value);

    /// <summary>Replaces; null removes.</summary>
    public void Set<T>(string key, T? value)
        where T : class
    {
        Remove(key);
        if (value is not null)
        {
            Add(key, value);
        }
    }

    public void Set<T>(T? value)
        where T : class => Set(typeof(T).FullName!, value);
}
