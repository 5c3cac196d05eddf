using System.Globalization;
using System.Text.Json;
using BotFramework.Schema;

namespace BotFramework;

/// <summary>Keeps JSON text in memory, so that a reader never shares an object with a writer and nothing outlives the process.</summary>
public sealed class MemoryStorage : IStorage
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Entry> entries = new(StringComparer.Ordinal);
    private int writes;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            var found = keys.Distinct(StringComparer.Ordinal)
                .Where(entries.ContainsKey)
                .ToDictionary(key => key, key => entries[key].Read(), StringComparer.Ordinal);
            return Task.FromResult<IDictionary<string, object>>(found);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Somebody else has written an item since it was read; nothing is written then.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            foreach (var (key, value) in changes)
            {
                Check(key, value);
            }

            foreach (var (key, value) in changes)
            {
                entries[key] = Entry.Of(value, (++writes).ToString(CultureInfo.InvariantCulture));
            }
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        lock (gate)
        {
            foreach (var key in keys)
            {
                entries.Remove(key);
            }
        }

        return Task.CompletedTask;
    }

    private void Check(string key, object value)
    {
        if (value is IStoreItem { ETag: { Length: > 0 } tag and not "*" } && entries.TryGetValue(key, out var entry) && entry.ETag != tag)
        {
            throw new ArgumentException($"Etag conflict.\r\n\r\nOriginal: {tag}\r\nCurrent: {entry.ETag}", nameof(value));
        }
    }

    private sealed record Entry(string Json, Type Type, string ETag)
    {
        public static Entry Of(object value, string tag) =>
            new(JsonSerializer.Serialize(value, value.GetType(), SchemaJson.Options), value.GetType(), tag);

        public object Read()
        {
            var value = JsonSerializer.Deserialize(Json, Type, SchemaJson.Options)!;
            if (value is IStoreItem item)
            {
                item.ETag = ETag;
            }

            return value;
        }
    }
}
