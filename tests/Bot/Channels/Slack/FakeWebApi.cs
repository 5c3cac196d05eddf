using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Web;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Slack's Web API as far as what comes in needs it: answers every method, and remembers what it was asked.</summary>
internal sealed class FakeWebApi : HttpMessageHandler
{
    public const string Team = "T1", Bot = "UBOT", Token = "xoxb-1", ApiUrl = "https://slack.test/api/";

    private readonly ConcurrentQueue<Call> calls = new();
    private int posted;

    /// <summary>By method; what is not here is answered with <c>ok</c> alone.</summary>
    public ConcurrentDictionary<string, Func<Call, JsonObject>> Answers { get; } = new(StringComparer.Ordinal)
    {
        ["auth.test"] = _ => new() { ["ok"] = true, ["team_id"] = Team, ["team"] = "Demo", ["user_id"] = Bot },
        ["users.info"] = call => new() { ["ok"] = true, ["user"] = new JsonObject { ["id"] = call["user"], ["name"] = "lin", ["locale"] = "zh-CN", ["tz"] = "Asia/Shanghai", ["profile"] = new JsonObject { ["display_name"] = "林悦" } } },
        ["conversations.info"] = call => new() { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = call["channel"], ["name"] = "ads" } },
        ["conversations.open"] = call => new() { ["ok"] = true, ["channel"] = new JsonObject { ["id"] = "D" + call["users"] } },
    };

    /// <summary>What is not the Web API's: a file, by its address.</summary>
    public ConcurrentDictionary<string, Func<HttpRequestMessage, HttpResponseMessage>> Elsewhere { get; } = new(StringComparer.Ordinal);

    /// <summary>Happens before a call is answered.</summary>
    public Func<Call, Task> Before { get; set; } = _ => Task.CompletedTask;

    public IReadOnlyList<Call> Calls => [.. calls];

    /// <summary>What was posted, the oldest first.</summary>
    public IReadOnlyList<Call> Posts => [.. calls.Where(call => call.Method == "chat.postMessage")];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!.AbsoluteUri;
        if (!address.StartsWith(ApiUrl, StringComparison.Ordinal))
        {
            return Elsewhere.TryGetValue(address, out var answer) ? answer(request) : new HttpResponseMessage(HttpStatusCode.NotFound);
        }

        var form = HttpUtility.ParseQueryString(await request.Content!.ReadAsStringAsync(cancellationToken));
        var call = new Call(address[ApiUrl.Length..], request.Headers.Authorization, form.AllKeys.ToDictionary(key => key!, key => form[key]!, StringComparer.Ordinal));
        calls.Enqueue(call);
        await Before(call);
        var said = Answers.TryGetValue(call.Method, out var told) ? told(call) : Posted(call);
        return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(said.ToJsonString(), Encoding.UTF8, "application/json") };
    }

    private JsonObject Posted(Call call)
    {
        var ts = string.Create(CultureInfo.InvariantCulture, $"1800000000.{Interlocked.Increment(ref posted):000000}");
        return new() { ["ok"] = true, ["ts"] = ts, ["message_ts"] = ts, ["channel"] = call["channel"] };
    }

    internal sealed record Call(string Method, AuthenticationHeaderValue? Authorization, IReadOnlyDictionary<string, string> Form)
    {
        public string? this[string name] => Form.GetValueOrDefault(name);

        public string Words => this["text"] + this["blocks"];
    }
}
