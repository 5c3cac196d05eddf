using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>The same over a socket that the bot opens itself.</summary>
public sealed class SocketModeTests
{
    private const string Question = """{"type":"message","channel_type":"im","channel":"D1","user":"U1","ts":"1800000001.000100","text":"help"}""";

    [Fact]
    public async Task An_event_is_acknowledged_once_it_is_kept_and_answered()
    {
        await using var server = await SocketServer.StartAsync();
        await using var door = await OpenAsync(server);
        var socket = await server.NextAsync();
        await socket.SendAsync("""{"type":"hello","num_connections":1}""");

        await socket.SendAsync("events_api", "E1", door.Wrapped(Question));

        await door.UntilAsync(() => socket.Said.Count == 1);
        Assert.Equal("""{"envelope_id":"E1"}""", socket.Said[0].ToJsonString());
        Assert.Single(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken));
        await door.SettledAsync();
        Assert.Single(door.Slack.Posts);
        Assert.Contains(door.Slack.Calls, call => call is { Method: "apps.connections.open", Token: "xapp-1" });
    }

    [Fact]
    public async Task The_same_event_over_both_ways_acts_once()
    {
        await using var server = await SocketServer.StartAsync();
        await using var door = await OpenAsync(server);
        var socket = await server.NextAsync();

        await socket.SendAsync("events_api", "E1", door.Wrapped(Question, id: "EvBoth"));
        await socket.SendAsync("events_api", "E2", door.Wrapped(Question, id: "EvBoth"));
        using var again = await door.TellAsync(Question, id: "EvBoth");
        await door.UntilAsync(() => socket.Said.Count == 2);
        await door.SettledAsync();

        Assert.Single(door.Slack.Posts);
    }

    [Fact]
    public async Task A_command_is_answered_in_its_acknowledgement()
    {
        await using var server = await SocketServer.StartAsync();
        await using var door = await OpenAsync(server);
        var socket = await server.NextAsync();

        await socket.SendAsync("slash_commands", "E1", new() { ["team_id"] = "T1", ["channel_id"] = "C1", ["user_id"] = "U1", ["trigger_id"] = "1.2.a", ["text"] = "help" });

        await door.UntilAsync(() => socket.Said.Count == 1);
        Assert.Equal(("E1", "ephemeral"), ((string?)socket.Said[0]["envelope_id"], (string?)socket.Said[0]["payload"]!["response_type"]));
        await door.SettledAsync();
        Assert.Single(door.Slack.Posts);
    }

    [Fact]
    public async Task A_click_is_acknowledged()
    {
        await using var server = await SocketServer.StartAsync();
        await using var door = await OpenAsync(server);
        var socket = await server.NextAsync();

        await socket.SendAsync("interactive", "E1", JsonNode.Parse("""
            {"type":"block_actions","team":{"id":"T1"},"user":{"id":"U1"},"trigger_id":"1.2.a","channel":{"id":"D1"},"container":{"channel_id":"D1","message_ts":"1800000000.000100"},
             "actions":[{"action_id":"help.show","action_ts":"1.5","value":"{\"verb\":\"help.show\"}"}]}
            """)!.AsObject());

        await door.UntilAsync(() => socket.Said.Count == 1);
        Assert.Equal("E1", (string?)socket.Said[0]["envelope_id"]);
        await door.UntilAsync(() => door.Slack.Posts.Count == 1);
    }

    [Fact]
    public async Task When_Slack_asks_for_it_another_socket_takes_the_place()
    {
        await using var server = await SocketServer.StartAsync();
        await using var door = await OpenAsync(server);
        var first = await server.NextAsync();

        await first.SendAsync("""{"type":"disconnect","reason":"refresh_requested"}""");

        var second = await server.NextAsync();
        await first.Closed;
        await second.SendAsync("events_api", "E1", door.Wrapped(Question));
        await door.UntilAsync(() => second.Said.Count == 1);
        Assert.Empty(first.Said);
        await door.SettledAsync();
    }

    [Fact]
    public async Task A_socket_that_breaks_is_opened_again()
    {
        await using var server = await SocketServer.StartAsync();
        await using var door = await OpenAsync(server);
        var first = await server.NextAsync();

        first.Break();

        var second = server.NextAsync();
        await door.UntilAsync(() => second.IsCompleted);
        Assert.True(door.House.LogBook.Has(1711));
    }

    [Fact]
    public async Task Slack_that_is_not_there_is_asked_again()
    {
        await using var server = await SocketServer.StartAsync();
        var slack = new FakeSlack();
        var asked = 0;
        slack.Answers["apps.connections.open"] = _ => Interlocked.Increment(ref asked) switch
        {
            1 => new() { ["ok"] = false, ["error"] = "missing_scope" },
            2 => new() { ["ok"] = true },
            3 => new() { ["ok"] = true, ["url"] = "ws://127.0.0.1:1/" },
            _ => new() { ["ok"] = true, ["url"] = server.Address.AbsoluteUri },
        };
        await using var door = await SlackDoor.OpenAsync(slack, settings: ("Helmsman:Slack:AppToken", "xapp-1"));

        var socket = server.NextAsync();
        await door.UntilAsync(() => socket.IsCompleted);

        Assert.Equal(4, asked);
    }

    [Fact]
    public async Task A_token_that_Slack_refuses_is_told_of_and_not_tried_again()
    {
        var slack = new FakeSlack();
        slack.Answers["apps.connections.open"] = _ => new() { ["ok"] = false, ["error"] = "invalid_auth" };
        await using var door = await SlackDoor.OpenAsync(slack, settings: ("Helmsman:Slack:AppToken", "xapp-1"));

        await door.House.LoggedAsync("AppToken");

        Assert.Single(slack.Calls, call => call.Method == "apps.connections.open");
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"envelope_id":5,"type":"events_api","payload":{}}""")]
    [InlineData("""{"envelope_id":"E0","type":"events_api","payload":"x"}""")]
    [InlineData("""{"type":["hello"]}""")]
    public async Task A_frame_that_makes_no_sense_breaks_nothing(string frame)
    {
        await using var server = await SocketServer.StartAsync();
        await using var door = await OpenAsync(server);
        var socket = await server.NextAsync();

        await socket.SendAsync(frame);
        await socket.SendAsync("events_api", "E1", door.Wrapped(Question));

        await door.UntilAsync(() => socket.Said.Count == 1);
        Assert.Equal("E1", (string?)socket.Said[0]["envelope_id"]);
        await door.SettledAsync();
    }

    private static Task<SlackDoor> OpenAsync(SocketServer server)
    {
        var slack = new FakeSlack();
        slack.Answers["apps.connections.open"] = _ => new() { ["ok"] = true, ["url"] = server.Address.AbsoluteUri };
        return SlackDoor.OpenAsync(slack, settings: ("Helmsman:Slack:AppToken", "xapp-1"));
    }
}
