using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using System.Web;

namespace Helmsman.Tests.Scenarios.House;

/// <summary>
/// The channel's side of the wire: takes what a connector takes, and nothing else. A call it does not expect fails, and fails the test
/// that made it.
/// </summary>
public sealed class FakeConnector : HttpMessageHandler
{
    public const string ServiceUrl = "http://localhost:56150/_connector/";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly List<Sent> sent = [];
    private readonly HashSet<string> conversations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> unexpected = new();
    private readonly Lock gate = new();
    private TaskCompletionSource something = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;

    public IReadOnlyCollection<string> Unexpected => unexpected;

    /// <summary>What to answer instead, for the calls that a test wants to fail; null: as usual.</summary>
    public Func<HttpMethod, string, HttpResponseMessage?> Instead { get; set; } = (_, _) => null;

    /// <summary>What happens before a call is taken, for a channel that takes its time.</summary>
    public Func<HttpMethod, string, CancellationToken, Task> Before { get; set; } = (_, _, _) => Task.CompletedTask;

    /// <summary>What it says its teams are called; null: it is not asked.</summary>
    public string? TeamName { get; set; }

    /// <summary>How often it was shown that an answer is on its way.</summary>
    public int TypingShown { get; private set; }

    /// <summary>Who is in every conversation, as id and name; none: the channel does not tell.</summary>
    public IReadOnlyList<(string Id, string Name)> Members { get; set; } = [];

    /// <summary>Who can be asked for one by one: the id in Teams, the name, the id in the directory.</summary>
    public IReadOnlyList<(string Id, string Name, string Entra)> Directory { get; set; } = [];

    public IReadOnlyList<Sent> All
    {
        get
        {
            lock (gate)
            {
                return [.. sent];
            }
        }
    }

    public static string FileUrl(string name) => $"http://localhost:56150/files/{Uri.EscapeDataString(name)}";

    public void Knows(string conversation)
    {
        lock (gate)
        {
            conversations.Add(conversation);
        }
    }

    /// <summary>A file that a message may point to.</summary>
    public void Serves(string name, byte[] content) => files[FileUrl(name)] = content;

    /// <summary>The first call, made or yet to come, that <paramref name="wanted"/> is true of.</summary>
    public async Task<Sent> ExpectAsync(Func<Sent, bool> wanted, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            Task next;
            lock (gate)
            {
                if (sent.FirstOrDefault(wanted) is { } found)
                {
                    return found;
                }

                next = something.Task;
            }

            try
            {
                await next.WaitAsync(patience.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.Fail($"Never came: {what}. What came: {string.Join("\n---\n", All.Select(call => $"{call.Verb} {call.Conversation}: {call.Words}"))}");
            }
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (files.TryGetValue(request.RequestUri!.AbsoluteUri, out var file))
        {
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(file) };
        }

        var path = Uri.UnescapeDataString(AfterVersion(request.RequestUri.AbsolutePath)).Split('/');
        var body = request.Content is null ? null : JsonNode.Parse(await request.Content.ReadAsStringAsync(cancellationToken))!.AsObject();
        await Before(request.Method, string.Join('/', path), cancellationToken);
        return Instead(request.Method, string.Join('/', path)) ?? Take(request.Method, path, request.RequestUri.Query, body);
    }

    private HttpResponseMessage Take(HttpMethod method, string[] path, string query, JsonObject? body) => (method.Method, path) switch
    {
        ("GET", ["conversations", var conversation, "pagedmembers"]) when IsKnown(conversation) => Roster(query),
        ("GET", ["teams", var team]) when TeamName is not null => Json(HttpStatusCode.OK, new JsonObject { ["id"] = team, ["name"] = TeamName }),
        ("GET", ["conversations", _, "members", var member]) => Member(member),
        ("POST", ["conversations"]) => Open(body!, path),
        ("POST", ["conversations", var conversation, "activities", ..]) when IsKnown(conversation) => Post(conversation, body!, path),
        ("PUT", ["conversations", var conversation, "activities", var id]) when Has(conversation, id) => Keep("edit", conversation, id, body!, path),
        ("DELETE", ["conversations", var conversation, "activities", var id]) when Has(conversation, id) => Keep("delete", conversation, id, [], path),
        ("PUT", _) => Error(HttpStatusCode.NotFound, "ActivityNotFoundInConversation"),
        _ => Refuse($"{method} {string.Join('/', path)}"),
    };

    private HttpResponseMessage Open(JsonObject body, string[] path)
    {
        var conversation = $"chat-{body["members"]![0]!["id"]}";
        Knows(conversation);
        return Keep("open", conversation, conversation, body, path);
    }

    // A real client takes a typing activity with 202 and no id.
    private HttpResponseMessage Post(string conversation, JsonObject body, string[] path)
    {
        if ((string?)body["type"] != "typing")
        {
            return Keep("post", conversation, string.Create(CultureInfo.InvariantCulture, $"m{Interlocked.Increment(ref count)}"), body, path);
        }

        lock (gate)
        {
            TypingShown++;
        }

        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }

    /// <summary>Page by page, as it is asked; the token is where to go on.</summary>
    private HttpResponseMessage Roster(string query)
    {
        var asked = HttpUtility.ParseQueryString(query);
        var size = int.Parse(asked["pageSize"]!, CultureInfo.InvariantCulture);
        var from = asked["continuationToken"] is { } token ? int.Parse(token, CultureInfo.InvariantCulture) : 0;
        var page = Members.Skip(from).Take(size).Select(member => new JsonObject { ["id"] = member.Id, ["name"] = member.Name, ["objectId"] = $"entra-{member.Id}" });
        return Json(HttpStatusCode.OK, new JsonObject
        {
            ["members"] = new JsonArray([.. page]),
            ["continuationToken"] = from + size < Members.Count ? string.Create(CultureInfo.InvariantCulture, $"{from + size}") : null,
        });
    }

    /// <summary>A thread is where its channel is.</summary>
    private bool IsKnown(string conversation) => conversations.Contains(conversation.Split(";messageid=")[0]);

    /// <summary>By his id in Teams or in the directory, as Teams takes both.</summary>
    private HttpResponseMessage Member(string id) => Directory.FirstOrDefault(each => each.Id == id || each.Entra == id) is { Id: not null } found
        ? Json(HttpStatusCode.OK, new JsonObject { ["id"] = found.Id, ["name"] = found.Name, ["aadObjectId"] = found.Entra })
        : Error(HttpStatusCode.NotFound, "MemberNotFoundInConversation");

    private static string AfterVersion(string path) => path[(path.IndexOf("/v3/", StringComparison.Ordinal) + "/v3/".Length)..];

    private bool Has(string conversation, string id) => All.Any(call => call.Conversation == conversation && call.ActivityId == id);

    private HttpResponseMessage Keep(string verb, string conversation, string id, JsonObject body, string[] path)
    {
        TaskCompletionSource told;
        lock (gate)
        {
            sent.Add(new Sent(verb, conversation, id, body) { Path = path });
            told = something;
            something = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        told.SetResult();
        return Json(verb == "edit" ? HttpStatusCode.OK : HttpStatusCode.Created, new JsonObject { ["id"] = id });
    }

    private HttpResponseMessage Refuse(string call)
    {
        unexpected.Enqueue(call);
        return Error(HttpStatusCode.InternalServerError, "Unexpected");
    }

    private static HttpResponseMessage Error(HttpStatusCode status, string code) =>
        Json(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = code } });

    private static HttpResponseMessage Json(HttpStatusCode status, JsonObject body) => new(status)
    {
        Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json"),
    };
}
