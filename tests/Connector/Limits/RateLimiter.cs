namespace Helmsman.Connector.Limits;

/// <summary>Counts requests in sliding windows.</summary>
public sealed class RateLimiter(ConnectorOptions options)
{
    private readonly Lock gate = new();
    private readonly Dictionary<(Limited What, string Key), List<DateTimeOffset>> counted = [];
    private readonly List<Violation> violations = [];

    /// <summary>Every request that was over a limit, in order; none: the bot kept within them.</summary>
    public IReadOnlyList<Violation> Violations
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
    public TimeSpan? Admit(IReadOnlyList<(Limited What, string Key)> keys)
    {
        lock (gate)
        {
            var now = options.Clock.GetUtcNow();
            var over = keys.SelectMany(key => Over(key, now)).OrderByDescending(each => each.Wait).FirstOrDefault();
            if (over.Violation is { } violation)
            {
                violations.Add(violation);
            }

            if (over.Violation is null || options.RefusedCallsCount)
            {
                keys.ToList().ForEach(key => Times(key).Add(now));
            }

            return over.Violation is null ? null : over.Wait;
        }
    }

    private IEnumerable<(Violation? Violation, TimeSpan Wait)> Over((Limited What, string Key) key, DateTimeOffset now)
    {
        var times = Times(key);
        Forget(times, key.What, now);
        return options.Limits
            .Where(limit => limit.What == key.What && times.Count >= limit.Most)
            .Select(limit => (Limit: limit, Wait: times[^limit.Most] + limit.Window - now))
            .Where(each => each.Wait > TimeSpan.Zero)
            .Select(each => ((Violation?)new Violation(now, each.Limit, key.Key), each.Wait));
    }

    private void Forget(List<DateTimeOffset> times, Limited what, DateTimeOffset now)
    {
        var longest = options.Limits.Where(limit => limit.What == what).Select(limit => limit.Window).DefaultIfEmpty().Max();
        var kept = times.FindIndex(time => time + longest > now);
        times.RemoveRange(0, kept < 0 ? times.Count : kept);
    }

    private List<DateTimeOffset> Times((Limited What, string Key) key) =>
        counted.TryGetValue(key, out var times) ? times : counted[key] = [];
}
