using System.Text.Json.Nodes;

namespace Helmsman.Slack.Traffic;

/// <summary>One call as it came in.</summary>
/// <param name="Number">Counts from 1 in the order of arrival.</param>
/// <param name="Method">As <c>chat.postMessage</c>, or <see cref="Respond"/>.</param>
/// <param name="Arguments">With blocks, views and the like as the JSON that they are.</param>
public sealed record SlackCall(int Number, DateTimeOffset At, string Method, JsonObject Arguments)
{
    /// <summary>Not of the Web API: what is posted to a click's <c>response_url</c>.</summary>
    public const string Respond = "response_url";

    public string? Token { get; init; }

    public string? this[string name] => Arguments[name] switch
    {
        JsonValue value => value.ToString(),
        _ => null,
    };

    public string? Channel => this["channel"] ?? this["channel_id"];
}
