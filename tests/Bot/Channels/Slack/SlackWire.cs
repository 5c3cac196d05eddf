using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>One call as Slack got it.</summary>
/// <param name="Method">Of the Web API, or <c>upload</c> for the bytes of a file.</param>
/// <param name="Fields">Of the form; of an upload its <c>body</c>.</param>
public sealed record SlackCall(string Method, IReadOnlyDictionary<string, string> Fields, string? Token)
{
    public string? this[string field] => Fields.GetValueOrDefault(field);

    public JsonNode Json(string field) => JsonNode.Parse(Fields[field])!;
}

/// <summary>Slack's side of the Web API: takes what it is sent and answers that all is well, but for what a test wants otherwise.</summary>
public sealed class SlackWire : HttpMessageHandler, IHttpClientFactory
{
    public const string Team = "T1";

    private readonly ConcurrentQueue<SlackCall> calls = new();
    private int count;

    public IReadOnlyList<SlackCall> Calls => [.. calls];

    /// <summary>What to answer instead; null: as usual.</summary>
    public Func<SlackCall, HttpResponseMessage?> Instead { get; set; } = _ => null;

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Error(string code) => Json($$"""{"ok":false,"error":"{{code}}"}""");

    public static HttpResponseMessage Busy(int seconds)
    {
        var answer = Json("{}", HttpStatusCode.TooManyRequests);
        answer.Headers.Add("Retry-After", seconds.ToString(CultureInfo.InvariantCulture));
        return answer;
    }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    public IReadOnlyList<SlackCall> Of(string method) => [.. calls.Where(call => call.Method == method)];

    public SlackCall One(string method) => Assert.Single(Of(method));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = await request.Content!.ReadAsStringAsync(cancellationToken);
        var call = request.RequestUri!.Host == "files.slack.com"
            ? new SlackCall("upload", new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = body }, request.Headers.Authorization?.Parameter)
            : new SlackCall(request.RequestUri.Segments[^1], Form(body), request.Headers.Authorization?.Parameter);
        calls.Enqueue(call);
        return Instead(call) ?? Usual(call);
    }

    private static Dictionary<string, string> Form(string body)
    {
        var form = HttpUtility.ParseQueryString(body);
        return form.AllKeys.ToDictionary(name => name!, name => form[name]!, StringComparer.Ordinal);
    }

    private HttpResponseMessage Usual(SlackCall call) => call.Method switch
    {
        "auth.test" => Json($$"""{"ok":true,"team_id":"{{Team}}","team":"示例店铺","user_id":"UBOT"}"""),
        "chat.postMessage" => Json($$"""{"ok":true,"channel":"{{call["channel"]}}","ts":"1795312800.{{Interlocked.Increment(ref count):000000}}"}"""),
        "chat.postEphemeral" => Json("""{"ok":true,"message_ts":"1795312800.900000"}"""),
        "chat.update" => Json($$"""{"ok":true,"channel":"{{call["channel"]}}","ts":"{{call["ts"]}}"}"""),
        "conversations.open" => Json($$"""{"ok":true,"channel":{"id":"D{{call["users"]}}"} }"""),
        "conversations.history" or "conversations.replies" => Json("""{"ok":true,"messages":[]}"""),
        "files.getUploadURLExternal" => Json("""{"ok":true,"upload_url":"https://files.slack.com/upload/v1/abc","file_id":"F1"}"""),
        "chat.delete" or "files.delete" or "files.completeUploadExternal" or "upload" => Json("""{"ok":true}"""),
        _ => Error("unknown_method"),
    };
}
