using System.Text.Json.Nodes;
using Helmsman.Bot.Conversations;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Whether another organisation reads along is asked of Slack, as seldom as can be and never too seldom.</summary>
public sealed class SharedRoomsTests
{
    private const string Mention = """{"type":"app_mention","channel":"C1","user":"U1","ts":"1800000001.000100","text":"<@UBOT> help"}""";

    [Fact]
    public async Task A_button_pressed_after_a_channel_came_to_be_shared_tells_nothing_and_opens_nothing()
    {
        await using var door = await SlackDoor.OpenAsync();
        await HappensAsync(door, Mention);
        door.Slack.Answers["conversations.info"] = _ => new() { ["ok"] = true, ["channel"] = new JsonObject { ["is_ext_shared"] = true } };
        await HappensAsync(door, """{"type":"channel_shared","channel":"C1","connected_team_id":"T2"}""");

        await PressAsync(door, 1);

        await door.UntilAsync(() => door.Slack.Calls.Any(call => call.Method == "chat.postEphemeral"));
        Assert.Contains("外部组织", door.Slack.Calls.Single(call => call.Method == "chat.postEphemeral").Drawn, StringComparison.Ordinal);
        Assert.Equal(Closure.SharedOutside, (await door.PlaceAsync("C1"))!.Closed);
    }

    [Fact]
    public async Task A_mention_that_tells_of_it_first_ends_the_briefings_there()
    {
        await using var door = await SlackDoor.OpenAsync();
        await HappensAsync(door, """{"type":"member_joined_channel","channel":"C1","user":"UBOT","inviter":"U1"}""");
        Assert.True((await door.PlaceAsync("C1"))!.IsThere);

        await door.TellAsync(Mention, isShared: true);
        await door.SettledAsync();

        Assert.Equal(Closure.SharedOutside, (await door.PlaceAsync("C1"))!.Closed);
    }

    [Fact]
    public async Task Who_comes_and_goes_there_is_nobody_of_the_team()
    {
        await using var door = await SlackDoor.OpenAsync();

        await door.TellAsync("""{"type":"member_joined_channel","channel":"C1","user":"U5","inviter":"U1"}""", isShared: true);
        await door.TellAsync("""{"type":"member_left_channel","channel":"C1","user":"U6"}""", isShared: true);
        await door.SettledAsync();

        Assert.Null((await door.House.Documents.FindAsync(Team.Documents, DemoShop.Profile.Id, TestContext.Current.CancellationToken))?.FindAccount("slack", "U5"));
        Assert.Empty(await door.House.Documents.AllAsync(Membership.Documents, "slack/", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_Slack_does_not_tell_what_it_told_before_is_believed()
    {
        await using var door = await SlackDoor.OpenAsync();
        await HappensAsync(door, Mention);
        door.Slack.Answers["conversations.info"] = _ => new() { ["ok"] = false, ["error"] = "internal_error" };
        await HappensAsync(door, """{"type":"channel_shared","channel":"C1","connected_team_id":"T2"}""");

        var pressing = PressAsync(door, 1);
        await door.UntilAsync(() => door.Slack.Calls.Any(call => call.Method == "chat.postEphemeral"));
        await pressing;

        Assert.Contains("外部组织", door.Slack.Calls.Single(call => call.Method == "chat.postEphemeral").Drawn, StringComparison.Ordinal);
        Assert.Equal(Closure.SharedOutside, (await door.PlaceAsync("C1"))!.Closed);
    }

    [Fact]
    public async Task Of_many_who_press_at_once_Slack_is_asked_once()
    {
        await using var door = await SlackDoor.OpenAsync();
        var told = new TaskCompletionSource<JsonObject?>();
        door.Slack.Instead = call => call.Method == "conversations.info" ? told.Task : Task.FromResult<JsonObject?>(null);

        var presses = Enumerable.Range(0, 20).Select(press => PressAsync(door, press)).ToList();
        await door.UntilAsync(() => door.Slack.Calls.Any(call => call.Method == "conversations.info"));
        told.SetResult(null);
        await Task.WhenAll(presses);

        Assert.Single(door.Slack.Calls, call => call.Method == "conversations.info");
    }

    private static async Task PressAsync(SlackDoor door, int press)
    {
        var payload = new JsonObject
        {
            ["type"] = "block_actions",
            ["team"] = new JsonObject { ["id"] = FakeSlack.Team },
            ["user"] = new JsonObject { ["id"] = "U1", ["name"] = "lin" },
            ["trigger_id"] = $"trigger-{press}",
            ["channel"] = new JsonObject { ["id"] = "C1" },
            ["container"] = new JsonObject { ["message_ts"] = "1800000000.000001" },
            ["actions"] = new JsonArray(new JsonObject { ["type"] = "button", ["action_id"] = "nobody.knows", ["value"] = "{}", ["action_ts"] = $"1.{press}" }),
        };
        using var answer = await door.PostAsync("/slack/interactivity", $"payload={Uri.EscapeDataString(payload.ToJsonString())}", "application/x-www-form-urlencoded");
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    private static async Task HappensAsync(SlackDoor door, string happened)
    {
        await door.TellAsync(happened);
        await door.SettledAsync();
    }
}
