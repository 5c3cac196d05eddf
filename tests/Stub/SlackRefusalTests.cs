using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Helmsman.Slack;
using Helmsman.Slack.Faults;
using Helmsman.Slack.World;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Stub;

/// <summary>The Slack of the tests refuses what Slack refuses: otherwise scenarios against it would show nothing.</summary>
public sealed class SlackRefusalTests : IAsyncLifetime
{
    private readonly FakeTimeProvider clock = new();
    private SlackStub slack = null!;
    private SlackUser user = null!;
    private SlackPlace place = null!;
    private HttpClient http = null!;

    public async ValueTask InitializeAsync()
    {
        slack = await SlackStub.StartAsync(new SlackOptions { Clock = clock });
        user = slack.World.AddUser("林一舟");
        place = slack.World.AddPlace(PlaceKind.Channel, "ops", [user], hasBot: true);
        http = new HttpClient { BaseAddress = new Uri(slack.Address, "api/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", slack.Options.BotToken);
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await slack.DisposeAsync();
    }

    [Fact]
    public async Task What_is_right_is_posted_changed_and_taken_back()
    {
        var posted = await CallAsync("chat.postMessage", ("channel", place.Id), ("text", "a"), ("metadata", """{"event_type":"t","event_payload":{"id":"1"}}"""));
        var ts = (string)posted["ts"]!;

        Assert.True((bool)posted["ok"]!);
        Assert.Equal("1", (string?)slack.World.Seen(place)[0].Metadata!["event_payload"]!["id"]);
        Assert.True((bool)(await CallAsync("chat.update", ("channel", place.Id), ("ts", ts), ("text", "b")))["ok"]!);
        Assert.Equal(("b", true), (slack.World.Seen(place)[0].Text, slack.World.Seen(place)[0].IsEdited));
        Assert.True((bool)(await CallAsync("chat.delete", ("channel", place.Id), ("ts", ts)))["ok"]!);
        Assert.Empty(slack.World.Seen(place));
    }

    [Theory]
    [InlineData("C9", "a", null, "channel_not_found")]
    [InlineData("", "", null, "no_text")]
    [InlineData("", "a", "text", "invalid_blocks_format")]
    [InlineData("", "", "[]", "no_text")]
    [InlineData("", "a", """[{"type":"section"}]""", "invalid_blocks")]
    [InlineData("", "a", """[{"type":"input"}]""", "invalid_blocks")]
    [InlineData("", "a", """[{"type":"header","text":{"type":"plain_text","text":""}}]""", "invalid_blocks")]
    [InlineData("", "a", """[{"type":"table","rows":[[]]},{"type":"table","rows":[[]]}]""", "only_one_table_allowed")]
    public async Task What_Slack_refuses_is_refused(string channel, string text, string? blocks, string code)
    {
        var answer = await CallAsync("chat.postMessage", [("channel", channel.Length == 0 ? place.Id : channel), ("text", text), .. blocks is null ? [] : new[] { ("blocks", blocks) }]);

        Assert.Equal(code, (string?)answer["error"]);
    }

    [Fact]
    public async Task Where_the_bot_is_not_or_nobody_can_write_it_cannot_post()
    {
        var elsewhere = slack.World.AddPlace(PlaceKind.Channel, "elsewhere", [user]);
        Assert.Equal("not_in_channel", (string?)(await CallAsync("chat.postMessage", ("channel", elsewhere.Id), ("text", "a")))["error"]);

        await slack.For(http).Places.ArchiveAsync(user, place);
        Assert.Equal("is_archived", (string?)(await CallAsync("chat.postMessage", ("channel", place.Id), ("text", "a")))["error"]);
    }

    [Fact]
    public async Task A_window_opens_once_and_within_three_seconds()
    {
        const string View = """{"type":"modal","title":{"type":"plain_text","text":"t"},"blocks":[{"type":"divider"}]}""";
        var (first, second) = (slack.World.Views.NewTrigger(user), slack.World.Views.NewTrigger(user));

        Assert.True((bool)(await CallAsync("views.open", ("trigger_id", first), ("view", View)))["ok"]!);
        Assert.Equal("exchanged_trigger_id", (string?)(await CallAsync("views.open", ("trigger_id", first), ("view", View)))["error"]);
        clock.Advance(TimeSpan.FromSeconds(4));
        Assert.Equal("expired_trigger_id", (string?)(await CallAsync("views.open", ("trigger_id", second), ("view", View)))["error"]);
    }

    [Fact]
    public async Task Who_posts_twice_in_a_second_is_told_to_wait()
    {
        await CallAsync("chat.postMessage", ("channel", place.Id), ("text", "a"));

        using var refused = await http.PostAsync(new Uri("chat.postMessage", UriKind.Relative), Form(("channel", place.Id), ("text", "b")), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(1)), (refused.StatusCode, refused.Headers.RetryAfter?.Delta));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True((bool)(await CallAsync("chat.postMessage", ("channel", place.Id), ("text", "b")))["ok"]!);
    }

    [Fact]
    public async Task Faults_come_once_and_tokens_that_are_no_good_are_refused()
    {
        slack.Faults.Next("auth.test", new Fault.Refused("internal_error"));
        Assert.Equal("internal_error", (string?)(await CallAsync("auth.test"))["error"]);
        Assert.True((bool)(await CallAsync("auth.test"))["ok"]!);

        slack.World.Revoked = "token_revoked";
        Assert.Equal("token_revoked", (string?)(await CallAsync("auth.test"))["error"]);
        http.DefaultRequestHeaders.Authorization = null;
        Assert.Equal("not_authed", (string?)(await CallAsync("auth.test"))["error"]);
    }

    private async Task<JsonNode> CallAsync(string method, params (string Key, string Value)[] arguments)
    {
        using var response = await http.PostAsync(new Uri(method, UriKind.Relative), Form(arguments), TestContext.Current.CancellationToken);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    private static FormUrlEncodedContent Form(params (string Key, string Value)[] arguments) => new(arguments.Select(each => KeyValuePair.Create(each.Key, each.Value)));
}
