using System.Text.Json;

namespace Helmsman.Tests.BotFramework;

/// <summary>The plainest storage that outlives a process: text by key, written and read with the serializer's own defaults.</summary>
internal sealed class JsonText : IStorage
{
    public Dictionary<string, string> Texts { get; } = [];

    public static Activity Activity(string json) => JsonSerializer.Deserialize<Activity>(json, SchemaJson.Options)!;

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IDictionary<string, object>>(keys.Where(Texts.ContainsKey).ToDictionary(key => key, key => JsonSerializer.Deserialize<object>(Texts[key])!));

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            Texts[key] = JsonSerializer.Serialize(value);
        }

        return Task.CompletedTask;
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        Array.ForEach(keys, key => Texts.Remove(key));
        return Task.CompletedTask;
    }
}
