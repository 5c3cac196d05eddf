namespace Helmsman.Loopback;

/// <summary>Counts requests in sliding windows.</summary>
/// <param name="refusedCallsCount">Whether a call that was refused for a limit counts towards it.</param>
public sealed class RateLimiter<TWhat>(IReadOnlyList<RateLimit<TWhat>> limits, TimeProvider clock, bool refusedCallsCount = false)
    where TWhat : notnull
{
    private readonly Lock gate = new();
    private readonly Dictionary<(TWhat What, string Key), List<DateTimeOffset>> counted = [];
    private readonly List<Violation<TWhat>> violations = [];

    /// <summary>Every request that was over a limit, in order; none: the bot kept within them.</summary>
    public IReadOnlyList<Violation<TWhat>> Violations
    {
        get
        {
            lock (gate)
            {
                return [.. violations];
            }
        }
    }

    /// <summary>Counts a request for each key, all or none.</summary>
    /// <returns>How long to wait before it would be let in; null when it is.</returns>
    public TimeSpan? Admit(IReadOnlyList<(TWhat What, string Key)> keys)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var over = keys.SelectMany(key => Over(key, now)).OrderByDescending(each => each.Wait).FirstOrDefault();
            if (over.Violation is { } violation)
            {
                violations.Add(violation);
            }

            if (over.Violation is null || refusedCallsCount)
            {
                keys.ToList().ForEach(key => Times(key).Add(now));
            }

            return over.Violation is null ? null : over.Wait;
        }
    }

    private IEnumerable<(Violation<TWhat>? Violation, TimeSpan Wait)> Over((TWhat What, string Key) key, DateTimeOffset now)
    {
        var times = Times(key);
        Forget(times, key.What, now);
        return limits
            .Where(limit => Same(limit.What, key.What) && times.Count >= limit.Most)
            .Select(limit => (Limit: limit, Wait: times[^limit.Most] + limit.Window - now))
            .Where(each => each.Wait > TimeSpan.Zero)
            .Select(each => ((Violation<TWhat>?)new Violation<TWhat>(now, each.Limit, key.Key), each.Wait));
    }

    private void Forget(List<DateTimeOffset> times, TWhat what, DateTimeOffset now)
    {
        var longest = limits.Where(limit => Same(limit.What, what)).Select(limit => limit.Window).DefaultIfEmpty().Max();
        var kept = times.FindIndex(time => time + longest > now);
        times.RemoveRange(0, kept < 0 ? times.Count : kept);
    }

    private List<DateTimeOffset> Times((TWhat What, string Key) key) =>
        counted.TryGetValue(key, out var times) ? times : counted[key] = [];

    private static bool Same(TWhat one, TWhat other) => EqualityComparer<TWhat>.Default.Equals(one, other);
}
