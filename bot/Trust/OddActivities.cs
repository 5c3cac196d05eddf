using System.Diagnostics.Metrics;

namespace Helmsman.Bot.Trust;

/// <summary>
/// Counts what comes in and means nothing to this bot. Its answer is 200, or 501 for an invoke: an error would only make the channel send it
/// again.
/// </summary>
public sealed class OddActivities(IMeterFactory meters)
{
    public const string Meter = "Helmsman.Bot";

    public const string Counter = "helmsman.activities.odd";

    /// <summary>What makes it odd, as the only tag: what stands on the wire is never one, for anybody could make up names without end.</summary>
    public const string Why = "why";

    private readonly Counter<long> count = meters.Create(Meter).CreateCounter<long>(Counter, "{activity}", "Activities that mean nothing to this bot");

    /// <summary>An activity that does not say from whom, where or on which channel it is cannot be answered, nor anything kept of it.</summary>
    public bool IsNobodys(IActivity activity)
    {
        var nobodys = string.IsNullOrEmpty(activity.ChannelId) || activity is not { Conversation.Id.Length: > 0, From.Id.Length: > 0, Recipient.Id.Length: > 0 };
        if (nobodys)
        {
            Add("nobodys");
        }

        return nobodys;
    }

    public void AddType() => Add("type");

    public void AddInvoke() => Add("invoke");

    private void Add(string why) => count.Add(1, new KeyValuePair<string, object?>(Why, why));
}
