using Helmsman.Loopback;
using Helmsman.Slack.Traffic;

namespace Helmsman.Slack.Limits;

/// <summary>
/// Slack's documented pace (docs.slack.dev/apis/web-api/rate-limits, 2026-10): one message a second into a channel, and of each other method so many calls a
/// minute, by the tier that its reference page names.
/// </summary>
public sealed class Pace(TimeProvider clock)
{
    private const string Post = "chat.postMessage";

    private static readonly Dictionary<string, int> PerMinute = new(StringComparer.Ordinal)
    {
        ["chat.update"] = 50, ["chat.delete"] = 50, ["chat.postEphemeral"] = 100,
        ["conversations.open"] = 50, ["conversations.info"] = 50, ["conversations.members"] = 100,
        ["users.info"] = 100, ["views.open"] = 100, ["views.update"] = 100, ["views.publish"] = 100, ["views.push"] = 100,
        ["conversations.history"] = 50, ["conversations.replies"] = 50, ["files.delete"] = 50,
    };

    private readonly RateLimiter<string> limiter = new(
        [new(Post, TimeSpan.FromSeconds(1), 1), .. PerMinute.Select(each => new RateLimit<string>(each.Key, TimeSpan.FromMinutes(1), each.Value))], clock);

    /// <summary>Who was too fast, and with what.</summary>
    public IReadOnlyList<Violation<string>> Violations => limiter.Violations;

    /// <returns>Seconds to wait; null: it may be done.</returns>
    internal int? Admit(SlackCall call) => limiter.Admit([(call.Method, call.Method == Post ? call.Channel ?? "" : "")]) is { } wait
        ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
        : null;
}
