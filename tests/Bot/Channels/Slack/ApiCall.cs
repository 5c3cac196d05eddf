using System.Text.Json.Nodes;
using BlockReading = Helmsman.Slack.World.BlockReading;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>One call of the bot to Slack.</summary>
/// <param name="Method">Of the Web API, or <see cref="Upload"/>.</param>
/// <param name="Arguments">As they came: what is no text is JSON in a text.</param>
/// <param name="Ts">The one that a message got which it posted.</param>
public sealed record ApiCall(string Method, JsonObject Arguments, string Ts)
{
    /// <summary>Not of the Web API: the bytes of a file, as <c>body</c>.</summary>
    public const string Upload = "upload";

    /// <summary>What stood behind <c>Bearer</c>.</summary>
    public string? Token { get; init; }

    public string? this[string name] => (string?)Arguments[name];

    public JsonNode Json(string name) => JsonNode.Parse(this[name]!)!;

    public bool Shows(string words) => Drawn.Contains(words, StringComparison.Ordinal);

    /// <summary>Whatever is read in it.</summary>
    public string Drawn => string.Join('\n', BlockReading.TextsOf(Blocks).Prepend(this["text"]));

    /// <summary>The button of a message or a view whose verb this is.</summary>
    public JsonObject Button(string verb) => Buttons.First(button => ((string)button["action_id"]!).Split(':')[0] == verb);

    /// <summary>The one that opens something and is called so.</summary>
    public JsonObject Opener(string title) => Buttons
        .First(button => ((string)button["action_id"]!).StartsWith("open-view", StringComparison.Ordinal) && (string?)button["text"]!["text"] == title);

    private IEnumerable<JsonObject> Buttons => BlockReading.ButtonsOf(Blocks);

    /// <summary>Of the message or the view.</summary>
    private JsonNode? Blocks => this["blocks"] is { } blocks ? JsonNode.Parse(blocks) : this["view"] is { } view ? JsonNode.Parse(view)!["blocks"] : null;
}
