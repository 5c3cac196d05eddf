using Helmsman.Slack.Traffic;

namespace Helmsman.Slack.Limits;

/// <summary>
/// Slack's documented pace (docs.slack.dev/apis/web-api/rate-limits, 2026-10): one message a second into a channel, and of each other method so many calls a
/// minute, by the tier that its reference page names.
/// </summary>
public sealed class Pace(TimeProvider clock)
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private static readonly Dictionary<string, int> PerMinute = new(StringComparer.Ordinal)
    {
        ["chat.update"] = 50, ["chat.delete"] = 50, ["chat.postEphemeral"] = 100,
        ["conversations.open"] = 50, ["conversations.info"] = 50, ["conversations.members"] = 100,
        ["users.info"] = 100, ["views.open"] = 100, ["views.update"] = 100, ["views.publish"] = 100, ["views.push"] = 100,
        ["conversations.history"] = 50, ["conversations.replies"] = 50, ["files.delete"] = 50,
    };

    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<DateTimeOffset>> admitted = new(StringComparer.Ordinal);
    private readonly List<string> violations = [];

    /// <summary>Who was too fast, and with what.</summary>
    public IReadOnlyList<string> Violations
    {
        get
        {
            lock (gate)
            {
                return [.. violations];
            }
        }
    }

    /// <returns>Seconds to wait; null: it may be done.</returns>
    internal int? Admit(SlackCall call) => call.Method == "chat.postMessage" ? Admit($"{call.Method} {call.Channel}", 1, Second)
        : PerMinute.TryGetValue(call.Method, out var most) ? Admit(call.Method, most, Minute)
        : null;

    private int? Admit(string what, int most, TimeSpan window)
    {
        lock (gate)
        {
            var now = clock.GetUtcNow();
            var before = admitted.TryGetValue(what, out var known) ? known : admitted[what] = new();
            while (before.Count > 0 && now - before.Peek() >= window)
            {
                before.Dequeue();
            }

            if (before.Count < most)
            {
                before.Enqueue(now);
                return null;
            }

            violations.Add(what);
            return Math.Max(1, (int)Math.Ceiling((before.Peek() + window - now).TotalSeconds));
        }
    }
}
