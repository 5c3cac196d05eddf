using System.Net;
using System.Text.Json.Nodes;
using CsCheck;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Slack's request URLs: who is let in, and what is answered.</summary>
public sealed class InboundTests
{
    private static readonly string[] Members =
        ["type", "event_id", "team_id", "event", "authorizations", "is_ext_shared_channel", "challenge", "api_app_id"];

    private static readonly string[] EventMembers =
        ["type", "channel", "user", "ts", "thread_ts", "text", "files", "subtype", "bot_id", "channel_type", "inviter", "tab", "tokens", "event_ts", "old_channel_id", "new_channel_id"];

    private static readonly string[] Values =
        ["null", "true", "0", "-1.5e300", "\"\"", "\"x\"", "\"D1\"", "\"C1\"", "\"\\u0000\"", "\"..\"", "\"a/b;messageid=1\"", "[]", "[null]", "[{}]", "[1]", "{}", "{\"id\":5}",
            "{\"id\":\"C1\",\"name\":7}", "{\"bot\":5}", "{\"type\":\"message\"}", "{\"type\":[]}", "\"message\"", "\"app_mention\"", "\"app_home_opened\"", "\"member_joined_channel\"",
            "\"channel_rename\"", "\"UBOT\"", "\"99999999999999999999.9\"", "[{\"url_private\":\"::\",\"name\":\"x.csv\"}]", "[{\"team_id\":7}]", "[{\"team_id\":\"T9\"}]"];

    private static readonly string[] Types =
        ["message", "app_mention", "member_joined_channel", "member_left_channel", "channel_rename", "channel_shared", "app_home_opened", "channel_id_changed", "user_change", "whatever"];

    private static readonly Gen<string> Odd = Gen.Select(
        Of(Types),
        Gen.Select(Of(Members), Of(Values)).Array[0, 2],
        Gen.Select(Of(EventMembers), Of(Values)).Array[0, 3],
        Gen.Int[0, int.MaxValue],
        (type, outer, inner, id) =>
        {
            var happened = new JsonObject { ["type"] = type, ["channel"] = "D1", ["channel_type"] = "im", ["user"] = "U1", ["ts"] = $"{id}.1", ["text"] = "help", ["tab"] = "messages" };
            var payload = new JsonObject { ["type"] = "event_callback", ["event_id"] = $"Odd{id}", ["team_id"] = FakeSlack.Team, ["event"] = happened };
            foreach (var (name, value) in inner)
            {
                happened[name] = JsonNode.Parse(value);
            }

            foreach (var (name, value) in outer)
            {
                payload[name] = JsonNode.Parse(value);
            }

            return payload.ToJsonString();
        });

    [Fact]
    public async Task Slack_is_told_that_the_address_is_ours()
    {
        await using var door = await SlackDoor.OpenAsync();

        using var answer = await door.PostAsync(InboundEndpoints.Events, """{"type":"url_verification","token":"x","challenge":"3eZbrw1a"}""");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("3eZbrw1a", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(InboundEndpoints.Events)]
    [InlineData(InboundEndpoints.Commands)]
    public async Task What_Slack_has_not_signed_or_long_ago_is_refused(string path)
    {
        await using var door = await SlackDoor.OpenAsync();
        using var client = door.House.CreateClient();
        const string body = """{"type":"url_verification","challenge":"x"}""";

        using var forged = await door.PostAsync(path, body, secret: "another");
        using var old = await door.PostAsync(path, body, age: TimeSpan.FromSeconds(301));
        using var early = await door.PostAsync(path, body, age: TimeSpan.FromSeconds(-301));
        using var unsigned = await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent(body), TestContext.Current.CancellationToken);
        using var unsignedNonsense = await client.PostAsync(new Uri(path, UriKind.Relative), new StringContent("{"), TestContext.Current.CancellationToken);

        Assert.All(new[] { forged, old, early, unsigned, unsignedNonsense }, answer => Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode));
        Assert.Empty(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(InboundEndpoints.Events)]
    [InlineData(InboundEndpoints.Commands)]
    public async Task A_body_larger_than_any_is_refused(string path)
    {
        await using var door = await SlackDoor.OpenAsync(settings: ("Helmsman:LargestActivityBytes", "1000"));

        using var answer = await door.PostAsync(path, new string(' ', 1001));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"event_callback\"")]
    [InlineData("{}")]
    [InlineData("{")]
    [InlineData("""{"type":"event_callback"}""")]
    [InlineData("""{"type":"event_callback","event_id":5}""")]
    [InlineData("""{"type":"event_callback","event_id":"a/b"}""")]
    [InlineData("""{"type":"event_callback","event_id":"Ev1","event_id":"Ev2"}""")]
    [InlineData("""{"type":"event_callback","event_id":"Ev1","event":{"text":"\ud800"}}""")]
    [InlineData("""{"type":"event_callback","event_id":"Ev1","\ud800":1}""")]
    [InlineData("""{"type":"url_verification"}""")]
    [InlineData("""{"type":"url_verification","challenge":{}}""")]
    [InlineData("""{"type":"whatever"}""")]
    public async Task What_makes_no_sense_is_no_event(string body)
    {
        await using var door = await SlackDoor.OpenAsync();

        using var answer = await door.PostAsync(InboundEndpoints.Events, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Empty(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{\"a\":", 100_000)]
    public async Task A_body_nested_without_end_is_refused(string piece, int times)
    {
        await using var door = await SlackDoor.OpenAsync();

        using var answer = await door.PostAsync(InboundEndpoints.Events, string.Concat(Enumerable.Repeat(piece, times)));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("", "application/x-www-form-urlencoded")]
    [InlineData("text=x", "application/x-www-form-urlencoded")]
    [InlineData("team_id=T1&channel_id=C1&user_id=U1&trigger_id=a%2Fb", "application/x-www-form-urlencoded")]
    [InlineData("team_id=T1", "application/json")]
    [InlineData("--x", "multipart/form-data; boundary=x")]
    public async Task What_makes_no_sense_is_no_command(string body, string type)
    {
        await using var door = await SlackDoor.OpenAsync();

        using var answer = await door.PostAsync(InboundEndpoints.Commands, body, type.Split(';')[0]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task An_event_with_anything_in_place_of_anything_makes_nothing_fail()
    {
        await using var door = await SlackDoor.OpenAsync();

        await Odd.SampleAsync(
            async payload =>
            {
                using var answer = await door.PostAsync(InboundEndpoints.Events, payload);
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{answer.StatusCode} for {payload}");
                await door.SettledAsync();
                Assert.True(door.House.LogBook.Errors.Count == 0, $"{payload}\n{string.Join('\n', door.House.LogBook.Errors)}");
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public async Task Nothing_is_there_where_Slack_is_off()
    {
        await using var house = new Scenarios.House.BotHouse();
        using var client = house.CreateClient();

        using var answer = await client.PostAsync(new Uri(InboundEndpoints.Events, UriKind.Relative), new StringContent("{}"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static Gen<string> Of(string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
