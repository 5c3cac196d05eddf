using System.Collections.Concurrent;

namespace Helmsman.Bot.Delivery;

/// <summary>Work in lanes: one thing after the other in each, the lanes beside each other. A lane is there only while it has work.</summary>
internal sealed class Lanes(Func<string, CancellationToken, Task> work, CancellationToken stopping)
{
    private readonly Dictionary<string, List<string>> waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Task> running = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    /// <summary>What waits already is not added again.</summary>
    public void Add(string lane, string item)
    {
        lock (gate)
        {
            if (waiting.TryGetValue(lane, out var queue))
            {
                if (!queue.Contains(item, StringComparer.Ordinal))
                {
                    queue.Add(item);
                }

                return;
            }

            waiting[lane] = [item];
            running[lane] = Task.Run(() => RunAsync(lane), CancellationToken.None);
        }
    }

    /// <summary>Everything that was begun has ended.</summary>
    public Task WhenIdleAsync() => Task.WhenAll(running.Values);

    private async Task RunAsync(string lane)
    {
        while (!stopping.IsCancellationRequested && Take(lane) is { } item)
        {
            await work(item, stopping);
        }
    }

    private string? Take(string lane)
    {
        lock (gate)
        {
            if (waiting[lane] is [var first, ..] queue)
            {
                queue.RemoveAt(0);
                return first;
            }

            waiting.Remove(lane);
            running.TryRemove(lane, out _);
            return null;
        }
    }
}
