using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>The command <c>/helmsman</c>.</summary>
public sealed class CommandTests
{
    [Fact]
    public async Task Where_the_bot_is_a_command_is_shown_to_all_and_answered_there()
    {
        await using var door = await SlackDoor.OpenAsync();
        await door.TellAsync("""{"type":"app_mention","channel":"C1","user":"U1","ts":"1800000001.000100","text":"<@UBOT> help"}""");
        await door.SettledAsync();

        using var taken = await door.CommandAsync("昨天的转化率");
        await door.SettledAsync();

        Assert.Equal("""{"response_type":"in_channel"}""", await taken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/json", taken.Content.Headers.ContentType!.MediaType);
        var answer = door.Slack.Posts[^1];
        Assert.Equal(("C1", null), (answer["channel"], answer["thread_ts"]));
        Assert.Contains("支付转化率", answer.Drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_bot_is_not_it_answers_in_the_persons_own_chat()
    {
        await using var door = await SlackDoor.OpenAsync();

        using var taken = await door.CommandAsync("help", channel: "D9999");
        await door.SettledAsync();

        var said = JsonNode.Parse(await taken.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
        Assert.Equal("ephemeral", (string?)said["response_type"]);
        Assert.Contains("私聊", (string?)said["text"], StringComparison.Ordinal);
        Assert.Equal("DU1", Assert.Single(door.Slack.Posts)["channel"]);
    }

    [Fact]
    public async Task A_command_alone_asks_what_can_be_asked()
    {
        await using var door = await SlackDoor.OpenAsync();

        using var taken = await door.CommandAsync(" ");
        await door.SettledAsync();

        Assert.Contains("我能做什么", Assert.Single(door.Slack.Posts).Drawn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_command_brought_twice_is_answered_once()
    {
        await using var door = await SlackDoor.OpenAsync();

        using var first = await door.CommandAsync("help");
        using var second = await door.CommandAsync("help");
        await door.SettledAsync();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (first.StatusCode, second.StatusCode));
        Assert.Single(door.Slack.Posts);
        Assert.Single(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_no_chat_opens_nothing_fails()
    {
        await using var door = await SlackDoor.OpenAsync();
        door.Slack.Answers["conversations.open"] = _ => new() { ["ok"] = false, ["error"] = "user_not_found" };

        using var taken = await door.CommandAsync("help");
        await door.SettledAsync();

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Empty(door.Slack.Posts);
        Assert.True(door.House.LogBook.Has(1708));
    }
}
