using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Helmsman.Tests.Bot.Channels.Local;

public sealed class ConnectorTests : IAsyncLifetime
{
    private LocalServer server = null!;
    private HttpClient connector = null!;

    public async ValueTask InitializeAsync()
    {
        server = await LocalServer.StartAsync();
        connector = new HttpClient { BaseAddress = new Uri(server.Root, "local/v3/conversations") };
    }

    public async ValueTask DisposeAsync()
    {
        connector.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_chat_with_one_person_is_created_as_the_one_that_exists()
    {
        var chat = await SendAsync(HttpMethod.Post, "", new JsonObject { ["isGroup"] = false, ["members"] = new JsonArray(new JsonObject { ["id"] = "zhou" }) });

        Assert.Equal((HttpStatusCode.Created, "chat-zhou"), (chat.Status, (string?)chat.Body!["id"]));
    }

    [Fact]
    public async Task A_first_message_may_come_with_the_creation()
    {
        var parameters = new JsonObject { ["members"] = new JsonArray(new JsonObject { ["id"] = "zhou" }), ["activity"] = FakeBot.Text("早") };
        var chat = await SendAsync(HttpMethod.Post, "", parameters);

        Assert.Equal("chat-zhou:0000000001", (string?)chat.Body!["activityId"]);
        Assert.Equal("早", (string?)Assert.Single(await server.HistoryAsync("chat-zhou"))["activity"]!["text"]);
    }

    [Theory]
    [InlineData("POST", "", """{"isGroup":true}""", 400, "BadSyntax")]
    [InlineData("POST", "", """{"members":[{"id":"nobody"}]}""", 404, "ConversationNotFound")]
    [InlineData("POST", "/nowhere/activities", """{"type":"message","text":"x"}""", 404, "ConversationNotFound")]
    [InlineData("POST", "/team/activities", "not json", 400, "BadSyntax")]
    [InlineData("POST", "/team/activities", """{"text":"x"}""", 400, "BadArgument")]
    [InlineData("POST", "/team/activities", """{"type":"message","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":"x"}]}""", 400, "BadArgument")]
    [InlineData("PUT", "/team/activities/team:0000000009", """{"type":"message","text":"x"}""", 404, "ActivityNotFoundInConversation")]
    [InlineData("DELETE", "/team/activities/team:0000000009", null, 404, "ActivityNotFoundInConversation")]
    [InlineData("GET", "/team/members/nobody", null, 404, "MemberNotFoundInConversation")]
    [InlineData("GET", "/nowhere/pagedmembers", null, 404, "ConversationNotFound")]
    public async Task What_cannot_be_done_is_refused_with_the_connectors_code(string method, string path, string? body, int status, string code)
    {
        var answer = await SendAsync(new HttpMethod(method), path, body);

        Assert.Equal((status, code), ((int)answer.Status, (string?)answer.Body!["error"]!["code"]));
    }

    [Fact]
    public async Task An_activity_of_more_than_100_KB_is_refused_and_Chinese_is_not_counted_sixfold()
    {
        var tooBig = await SendAsync(HttpMethod.Post, "/team/activities", FakeBot.Text(new string('早', 52_000)));
        var fits = await SendAsync(HttpMethod.Post, "/team/activities", FakeBot.Text(new string('早', 50_000)));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, HttpStatusCode.Created), (tooBig.Status, fits.Status));
    }

    [Fact]
    public async Task A_bot_cannot_rewrite_what_a_person_said()
    {
        using var said = await server.SayAsync("team", "lin", "原话");
        var rewritten = await SendAsync(HttpMethod.Put, "/team/activities/team%3A0000000001", FakeBot.Text("改过"));

        Assert.Equal(HttpStatusCode.NotFound, rewritten.Status);
    }

    [Fact]
    public async Task A_deleted_message_leaves_its_number_taken()
    {
        await SendAsync(HttpMethod.Post, "/team/activities", FakeBot.Text("一"));
        var deleted = await SendAsync(HttpMethod.Delete, "/team/activities/team%3A0000000001", (string?)null);
        var next = await SendAsync(HttpMethod.Post, "/team/activities", FakeBot.Text("二"));

        Assert.Equal(HttpStatusCode.OK, deleted.Status);
        Assert.Equal("team:0000000002", (string?)next.Body!["id"]);
        Assert.Null((await server.HistoryAsync("team"))[0]["activity"]);
    }

    [Fact]
    public async Task Typing_is_shown_and_not_kept()
    {
        var typing = await SendAsync(HttpMethod.Post, "/team/activities", new JsonObject { ["type"] = "typing" });

        Assert.Equal(HttpStatusCode.Accepted, typing.Status);
        Assert.Empty(await server.HistoryAsync("team"));
    }

    [Fact]
    public async Task Members_come_whole_one_by_one_and_in_pages()
    {
        var all = await connector.GetFromJsonAsync<JsonArray>(PathOf("/team/members"), TestContext.Current.CancellationToken);
        var one = await SendAsync(HttpMethod.Get, "/chat-xu/members/xu", (string?)null);
        var first = await SendAsync(HttpMethod.Get, "/team/pagedmembers?pageSize=3", (string?)null);
        var last = await SendAsync(HttpMethod.Get, $"/team/pagedmembers?pageSize=3&continuationToken={first.Body!["continuationToken"]}", (string?)null);

        Assert.Equal(5, all!.Count);
        Assert.Equal("徐曼", (string?)one.Body!["name"]);
        Assert.Equal((3, 2), (first.Body!["members"]!.AsArray().Count, last.Body!["members"]!.AsArray().Count));
        Assert.Null(last.Body["continuationToken"]);
    }

    private Task<(HttpStatusCode Status, JsonObject? Body)> SendAsync(HttpMethod method, string path, JsonObject body) =>
        SendAsync(method, path, body.ToJsonString());

    private async Task<(HttpStatusCode Status, JsonObject? Body)> SendAsync(HttpMethod method, string path, string? body)
    {
        using var request = new HttpRequestMessage(method, PathOf(path));
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await connector.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, text.Length == 0 ? null : JsonNode.Parse(text) as JsonObject);
    }

    private Uri PathOf(string path) => new(connector.BaseAddress + path);
}
