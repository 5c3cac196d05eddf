using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace Helmsman.Tests.Bot.Channels.Slack.Interactivity;

/// <summary>Slack's Web API as far as these tests go: takes whatever is called, and remembers it.</summary>
public sealed class FakeSlack : HttpMessageHandler
{
    private readonly ConcurrentQueue<ApiCall> calls = new();
    private int count;

    /// <summary>What happens before a call is answered, for a Slack that takes its time or refuses; null: it is answered as usual.</summary>
    public Func<ApiCall, Task<JsonObject?>> Instead { get; set; } = _ => Task.FromResult<JsonObject?>(null);

    public IReadOnlyList<ApiCall> Calls => [.. calls];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var form = HttpUtility.ParseQueryString(request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken));
        var arguments = new JsonObject(form.AllKeys.Select(key => KeyValuePair.Create<string, JsonNode?>(key!, form[key])));
        var ts = string.Create(CultureInfo.InvariantCulture, $"1763774400.{Interlocked.Increment(ref count):D6}");
        var call = new ApiCall(request.RequestUri!.Segments[^1], arguments, ts);
        calls.Enqueue(call);
        var answer = await Instead(call).WaitAsync(cancellationToken) ?? Usual(call);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(answer.ToJsonString(), Encoding.UTF8, "application/json") };
    }

    public static JsonObject Refused(string error) => new() { ["ok"] = false, ["error"] = error };

    private static JsonObject Usual(ApiCall call) => call.Method switch
    {
        "users.info" => new()
        {
            ["ok"] = true,
            ["user"] = new JsonObject { ["id"] = call.Said("user"), ["name"] = call.Said("user")!.ToLowerInvariant(), ["locale"] = "zh-CN", ["tz"] = "Asia/Shanghai", ["profile"] = new JsonObject { ["display_name"] = $"{call.Said("user")} 名" } },
        },
        "auth.test" => new() { ["ok"] = true, ["team_id"] = SlackOffice.Team, ["team"] = "店", ["user_id"] = SlackOffice.Bot },
        "chat.update" => new() { ["ok"] = true, ["ts"] = call.Said("ts"), ["channel"] = call.Said("channel") },
        "conversations.open" => new() { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = $"D{call.Said("users")}" } },
        "chat.postEphemeral" => new() { ["ok"] = true, ["message_ts"] = call.Ts },
        _ => new() { ["ok"] = true, ["ts"] = call.Ts, ["channel"] = call.Said("channel") },
    };
}

/// <summary>One call of the bot to Slack.</summary>
/// <param name="Ts">The one that a message got which it posted.</param>
public sealed record ApiCall(string Method, JsonObject Arguments, string Ts)
{
    public string? Said(string name) => (string?)Arguments[name];

    public JsonNode? Json(string name) => Said(name) is { } text ? JsonNode.Parse(text) : null;

    public bool Shows(string words) => Drawn.Contains(words, StringComparison.Ordinal);

    /// <summary>Whatever is read in it.</summary>
    public string Drawn => string.Join('\n', new[] { Said("text"), Readable(Json("blocks")), Readable(Json("view")) });

    /// <summary>The button of a message or a view whose verb this is.</summary>
    public JsonObject Button(string verb) => SlackReading.Buttons(Json("blocks") ?? Json("view")!["blocks"])
        .First(button => ((string)button["action_id"]!).Split(':')[0] == verb);

    /// <summary>The one that opens something and is called so.</summary>
    public JsonObject Opener(string title) => SlackReading.Buttons(Json("blocks") ?? Json("view")!["blocks"])
        .First(button => ((string)button["action_id"]!).StartsWith("open-view", StringComparison.Ordinal) && (string?)button["text"]!["text"] == title);

    private static string Readable(JsonNode? node) => string.Join('\n', SlackReading.Texts(node));
}

public static class SlackReading
{
    public static IEnumerable<JsonObject> Buttons(JsonNode? node) => Objects(node).Where(each => each["type"] is JsonValue type && (string?)type == "button");

    public static IEnumerable<JsonObject> Inputs(JsonNode? node) => Objects(node).Where(each => each["type"] is JsonValue type && (string?)type == "input");

    public static IEnumerable<string> Texts(JsonNode? node) => Objects(node)
        .Select(each => each["text"])
        .OfType<JsonValue>()
        .Select(text => (string)text!);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject item => item.SelectMany(member => Objects(member.Value)).Prepend(item),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };
}
