using System.Collections.Concurrent;

namespace Helmsman.Bot.Channels.Local;

/// <summary>Files dropped on the page, held in memory until the bot has had a day to fetch them.</summary>
public sealed class FileShelf(TimeProvider clock)
{
    public const int MaxBytes = 20 * 1024 * 1024;

    public static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, ShelvedFile> files = new(StringComparer.Ordinal);

    /// <returns>The key to find it by.</returns>
    public string Put(string name, byte[] content)
    {
        var now = clock.GetUtcNow();
        foreach (var old in files.Where(file => file.Value.At + Kept <= now))
        {
            files.TryRemove(old);
        }

        var key = Guid.NewGuid().ToString("N");
        files[key] = new ShelvedFile(name, content, now);
        return key;
    }

    public ShelvedFile? Find(string key) =>
        files.TryGetValue(key, out var file) && clock.GetUtcNow() < file.At + Kept ? file : null;
}

public sealed record ShelvedFile(string Name, byte[] Content, DateTimeOffset At);
