using System.Text.Json.Nodes;

namespace Helmsman.Slack.Traffic;

/// <summary>A call and what came of it.</summary>
/// <param name="Done">What Slack would answer; null when it was not done at all.</param>
/// <param name="Error">The code that was answered; null: it went well.</param>
public sealed record Exchange(SlackCall Call, JsonObject? Done, string? Error)
{
    public bool IsDone => (bool?)Done?["ok"] is true;

    public override string ToString() => $"{Call.Number} {Call.Method} {Call.Channel} {Call["ts"]} -> {Error ?? "ok"}";
}
