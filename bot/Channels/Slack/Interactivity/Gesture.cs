using System.Text.Json.Nodes;

namespace Helmsman.Bot.Channels.Slack.Interactivity;

/// <summary>What somebody did in Slack: pressed a button on a message or in a view, or sent a view.</summary>
/// <param name="Id">Slack's own, another for each.</param>
/// <param name="At">Where it belongs; null when that cannot be told.</param>
/// <param name="Trigger">Lets a window open, within three seconds.</param>
/// <param name="Data">What the button carries, with what is filled in.</param>
internal sealed record Gesture(string Team, string User, string? UserName, string Id, Spot? At, string? Trigger, JsonObject Data)
{
    /// <summary>The view in which it was; null on a message.</summary>
    public ShownView? View { get; init; }

    /// <summary>Its <c>action_id</c>; null for a view that was sent.</summary>
    public string? Action { get; init; }

    /// <summary>What stands on the button.</summary>
    public string? Title { get; init; }

    /// <summary>What the button carries, as it is.</summary>
    public string? Value { get; init; }

    /// <summary>On the app's home, or in a window that was opened there: there is no message beside which something could be said.</summary>
    public bool IsAtHome => View is { Memo.IsHome: true };

    /// <summary>A window lies over everything else.</summary>
    public bool IsInWindow => View is { IsHome: false };

    /// <summary>Null when it lacks what every one has.</summary>
    public static Gesture? Of(JsonObject payload) => TeamOf(payload) is { } team && payload.TextAt("user", "id") is { } user
        ? payload.TextAt("type") switch
        {
            "block_actions" when (payload["actions"] as JsonArray)?.FirstOrDefault() is JsonObject action && IsButton(action) => Pressed(payload, action, team, user),
            "view_submission" when payload["view"] is JsonObject view => Sent(payload, ShownView.Of(view), team, user),
            _ => null,
        }
        : null;

    /// <summary>What is chosen in a field is read when its view is sent.</summary>
    private static bool IsButton(JsonObject action) => action.TextAt("type") is null or "button";

    private static Gesture Pressed(JsonObject payload, JsonObject action, string team, string user)
    {
        var (view, value) = (payload["view"] is JsonObject shown ? ShownView.Of(shown) : null, action.TextAt("value"));
        return new(team, user, NameIn(payload), action.TextAt("action_ts") ?? payload.TextAt("trigger_id") ?? "", view?.Memo.At ?? SpotIn(payload), payload.TextAt("trigger_id"), Filled(Nodes.Parse(value), view))
        {
            View = view,
            Action = action.TextAt("action_id"),
            Title = action.TextAt("text", "text"),
            Value = value,
        };
    }

    private static Gesture Sent(JsonObject payload, ShownView view, string team, string user) =>
        new(team, user, NameIn(payload), $"{view.Id}/{view.Hash}", view.Memo.At, payload.TextAt("trigger_id"), Filled(view.Memo.Data, view)) { View = view };

    /// <summary>A field says more than what was hidden under its name.</summary>
    private static JsonObject Filled(JsonObject? carried, ShownView? view)
    {
        var data = carried?.DeepClone().AsObject() ?? [];
        foreach (var (id, said) in Typed.Of(view?.State))
        {
            data[id] = said;
        }

        return data;
    }

    private static Spot? SpotIn(JsonObject payload) => (payload.TextAt("channel", "id") ?? payload.TextAt("container", "channel_id")) is { } channel
        ? new(
            channel,
            payload.TextAt("container", "message_ts") ?? payload.TextAt("message", "ts"),
            payload.TextAt("container", "thread_ts") ?? payload.TextAt("message", "thread_ts"),
            payload.IsAt("container", "is_ephemeral"))
        : null;

    /// <summary>An app that a whole organisation installed is told no team, but for the person's own.</summary>
    private static string? TeamOf(JsonObject payload) => payload.TextAt("team", "id") ?? payload.TextAt("user", "team_id");

    private static string? NameIn(JsonObject payload) => payload.TextAt("user", "name") ?? payload.TextAt("user", "username");
}

/// <summary>A view as it is told with what is done in it.</summary>
/// <param name="Hash">Of how it was drawn: an update that names it comes too late for a newer one.</param>
internal sealed record ShownView(string Id, string? Hash, bool IsHome, ViewMemo Memo, JsonNode? State, string? Title)
{
    public static ShownView Of(JsonObject view) => new(
        view.TextAt("id") ?? "",
        view.TextAt("hash"),
        view.TextAt("type") == "home",
        ViewMemo.Read(view.TextAt("private_metadata")),
        view["state"],
        view.TextAt("title", "text"));
}
