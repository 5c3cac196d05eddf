using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Slack's Web API as far as the bot uses it: takes what it is sent, remembers it, and answers that all is well, but for what a test wants otherwise.</summary>
public sealed class FakeSlack : HttpMessageHandler, IHttpClientFactory
{
    public const string Team = "T1", Bot = "UBOT", Token = "xoxb-1", ApiUrl = "https://slack.test/api/";

    private const string Uploads = "https://files.slack.com/upload/v1/";

    private readonly ConcurrentQueue<ApiCall> calls = new();
    private readonly ConcurrentQueue<string> unexpected = new();
    private int posted;

    /// <summary>By method; one that is not here is refused, and unexpected.</summary>
    public ConcurrentDictionary<string, Func<ApiCall, JsonObject>> Answers { get; } = new(Usual(), StringComparer.Ordinal);

    /// <summary>What happens before a call is answered, for a Slack that takes its time or says something else; null: it is answered as usual.</summary>
    public Func<ApiCall, Task<JsonObject?>> Instead { get; set; } = _ => Task.FromResult<JsonObject?>(null);

    /// <summary>A whole response where something else than an answer comes: an exception, another status, a gateway's page; null: as usual.</summary>
    public Func<ApiCall, HttpResponseMessage?> Response { get; set; } = _ => null;

    /// <summary>What is not the Web API's: a file, by its address.</summary>
    public ConcurrentDictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> Elsewhere { get; } = new(StringComparer.Ordinal);

    public IReadOnlyList<ApiCall> Calls => [.. calls];

    /// <summary>What this Slack has no answer for: a test in which it is asked has failed.</summary>
    public IReadOnlyList<string> Unexpected => [.. unexpected];

    /// <summary>What was posted, the oldest first.</summary>
    public IReadOnlyList<ApiCall> Posts => Of("chat.postMessage");

    public static JsonObject Refused(string error) => new() { ["ok"] = false, ["error"] = error };

    public static HttpResponseMessage Error(string code) => Json(Refused(code).ToJsonString());

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Busy(int seconds)
    {
        var answer = Json("{}", HttpStatusCode.TooManyRequests);
        answer.Headers.Add("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    public IReadOnlyList<ApiCall> Of(string method) => [.. calls.Where(call => call.Method == method)];

    public ApiCall One(string method) => Assert.Single(Of(method));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (Elsewhere.TryGetValue(address.AbsoluteUri, out var answer))
        {
            return answer(request);
        }

        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var call = address.AbsoluteUri.StartsWith(Uploads, StringComparison.Ordinal)
            ? new ApiCall(ApiCall.Upload, new JsonObject { ["body"] = body }, "")
            : CallOf(address.Segments is ["/", "api/", var method] ? method : address.AbsoluteUri, HttpUtility.ParseQueryString(body));
        calls.Enqueue(call = call with { Token = request.Headers.Authorization?.Parameter });
        var instead = await Instead(call).WaitAsync(cancellationToken);
        return Response(call) ?? Json((instead ?? Answer(call)).ToJsonString());
    }

    private ApiCall CallOf(string method, System.Collections.Specialized.NameValueCollection form)
    {
        var ts = method.StartsWith("chat.post", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"1795312800.{Interlocked.Increment(ref posted):000000}") : "";
        return new ApiCall(method, new JsonObject(form.AllKeys.Select(key => KeyValuePair.Create<string, JsonNode?>(key!, form[key]))), ts);
    }

    private JsonObject Answer(ApiCall call)
    {
        if (Answers.TryGetValue(call.Method, out var answer))
        {
            return answer(call);
        }

        unexpected.Enqueue(call.Method);
        return Refused("unknown_method");
    }

    private static Dictionary<string, Func<ApiCall, JsonObject>> Usual() => new(StringComparer.Ordinal)
    {
        ["auth.test"] = _ => new() { ["ok"] = true, ["team_id"] = Team, ["team"] = "示例店铺", ["user_id"] = Bot },
        ["users.info"] = call => new()
        {
            ["ok"] = true,
            ["user"] = new JsonObject { ["id"] = call["user"], ["name"] = call["user"]!.ToLowerInvariant(), ["locale"] = "zh-CN", ["tz"] = "Asia/Shanghai", ["profile"] = new JsonObject { ["display_name"] = $"{call["user"]} 名" } },
        },
        ["conversations.info"] = call => new() { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = call["channel"], ["name"] = "ads" } },
        ["conversations.open"] = call => new() { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = $"D{call["users"]}" } },
        ["conversations.history"] = _ => new() { ["ok"] = true, ["messages"] = new JsonArray() },
        ["conversations.replies"] = _ => new() { ["ok"] = true, ["messages"] = new JsonArray() },
        ["chat.postMessage"] = call => new() { ["ok"] = true, ["ts"] = call.Ts, ["channel"] = call["channel"] },
        ["chat.postEphemeral"] = call => new() { ["ok"] = true, ["message_ts"] = call.Ts },
        ["chat.update"] = call => new() { ["ok"] = true, ["ts"] = call["ts"], ["channel"] = call["channel"] },
        ["chat.delete"] = _ => new() { ["ok"] = true },
        ["views.open"] = _ => new() { ["ok"] = true },
        ["views.update"] = _ => new() { ["ok"] = true },
        ["views.publish"] = _ => new() { ["ok"] = true },
        ["files.getUploadURLExternal"] = _ => new() { ["ok"] = true, ["upload_url"] = $"{Uploads}abc", ["file_id"] = "F1" },
        [ApiCall.Upload] = _ => new() { ["ok"] = true },
        ["files.completeUploadExternal"] = _ => new() { ["ok"] = true },
        ["files.delete"] = _ => new() { ["ok"] = true },
    };
}
