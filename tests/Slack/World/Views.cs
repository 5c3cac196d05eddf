using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Helmsman.Slack.World;

/// <summary>Modals, and home tabs. A modal is opened with the trigger of a click, within three seconds and once.</summary>
public sealed class Views(SlackOptions options)
{
    private static readonly TimeSpan TriggerLives = TimeSpan.FromSeconds(3);

    private readonly ConcurrentDictionary<string, Trigger> triggers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<JsonObject>> open = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, JsonObject> homes = new(StringComparer.Ordinal);
    private int last;

    /// <summary>What is open before this person, the uppermost where one lies over another; null: nothing.</summary>
    public JsonObject? Before(SlackUser user) => open.GetValueOrDefault(user.Id) is [.., var top] ? top : null;

    public JsonObject? HomeOf(SlackUser user) => homes.GetValueOrDefault(user.Id);

    /// <summary>Closes the uppermost, or all of them.</summary>
    public void Close(SlackUser user, bool all = false) => open[user.Id] = all ? [] : [.. open.GetValueOrDefault(user.Id, []).SkipLast(1)];

    /// <summary>What a click of this person would bring.</summary>
    public string NewTrigger(SlackUser user)
    {
        var id = $"{Interlocked.Increment(ref last)}.trigger";
        triggers[id] = new Trigger(user.Id, options.Clock.GetUtcNow());
        return id;
    }

    /// <param name="over">True: over what is open already.</param>
    /// <returns>The error code; null: it is open, as <paramref name="shown"/>.</returns>
    internal string? Open(string? trigger, JsonObject view, bool over, out JsonObject shown)
    {
        shown = view;
        if (trigger is null || !triggers.TryGetValue(trigger, out var known))
        {
            return "invalid_trigger_id";
        }

        if (known.IsUsed || options.Clock.GetUtcNow() - known.At > TriggerLives)
        {
            return known.IsUsed ? "exchanged_trigger_id" : "expired_trigger_id";
        }

        triggers[trigger] = known with { IsUsed = true };
        shown = Of(view, null);
        open[known.User] = over ? [.. open.GetValueOrDefault(known.User, []), shown] : [shown];
        return null;
    }

    /// <summary>Draws one anew, wherever it lies; null: it is not open.</summary>
    internal JsonObject? Update(string? id, JsonObject view)
    {
        var user = open.FirstOrDefault(each => each.Value.Any(known => (string?)known["id"] == id)).Key;
        if (user is null)
        {
            return null;
        }

        var shown = Of(view, id);
        open[user] = [.. open[user].Select(known => (string?)known["id"] == id ? shown : known)];
        return shown;
    }

    internal JsonObject Publish(string user, JsonObject view) => homes[user] = Of(view, homes.TryGetValue(user, out var known) ? (string?)known["id"] : null);

    private JsonObject Of(JsonObject view, string? id)
    {
        var shown = view.DeepClone().AsObject();
        shown["id"] = id ?? $"V{Interlocked.Increment(ref last)}";
        shown["team_id"] = options.Team;
        shown["app_id"] = options.App;
        shown["hash"] = $"{Interlocked.Increment(ref last)}.hash";
        shown["callback_id"] ??= "";
        shown["private_metadata"] ??= "";
        return shown;
    }

    private sealed record Trigger(string User, DateTimeOffset At, bool IsUsed = false);
}
