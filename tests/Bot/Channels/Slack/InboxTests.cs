using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Inbox;
using Helmsman.Bot.Channels.Slack.Workspaces;
using Helmsman.Shop.Documents;
using Helmsman.State.Memory;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>What Slack brings is done once: however often it is brought, and wherever the program ends.</summary>
public sealed class InboxTests
{
    private readonly MemoryDocuments documents = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 22, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_storm_of_the_same_event_has_one_effect()
    {
        await using var door = await SlackDoor.OpenAsync();
        var body = door.Wrapped(Message(1, "help"), id: "EvStorm").ToJsonString();

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(_ => door.PostAsync(InboundEndpoints.Events, body)));
        await door.SettledAsync();
        using var late = await door.PostAsync(InboundEndpoints.Events, body);
        await door.SettledAsync();

        Assert.All(answers.Append(late), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Single(door.Slack.Posts);
        Assert.Single(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Slack_is_answered_while_the_work_still_goes_on()
    {
        await using var door = await SlackDoor.OpenAsync();
        var slow = new TaskCompletionSource<JsonObject?>();
        door.Slack.Instead = call => call.Method == "chat.postMessage" ? slow.Task : Task.FromResult<JsonObject?>(null);

        using var taken = await door.TellAsync(Message(1, "help"));

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Null(Assert.Single(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken)).DoneAt);
        slow.SetResult(null);
        await door.SettledAsync();
        Assert.Null(Assert.Single(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken)).Payload);
    }

    [Fact]
    public async Task What_comes_before_Slack_has_said_whose_the_token_is_waits_for_it()
    {
        var asked = new TaskCompletionSource<JsonObject?>();
        await using var door = await SlackDoor.OpenAsync(new FakeSlack { Instead = call => call.Method == "auth.test" ? asked.Task : Task.FromResult<JsonObject?>(null) });
        Assert.True(await door.House.Documents.CompareAndSetAsync(Workspace.Documents, FakeSlack.Team, null, 1, TestContext.Current.CancellationToken));

        using var taken = await door.TellAsync(Message(1, "help"));
        var moments = 0;
        await door.UntilAsync(() => ++moments > 20);
        Assert.Null(Assert.Single(await door.House.Documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken)).DoneAt);
        asked.SetResult(null);
        await door.SettledAsync();

        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Single(door.Slack.Posts);
    }

    [Fact]
    public async Task What_was_kept_and_not_done_is_done_by_the_next_life()
    {
        var left = new KeptEvent("event/EvLeft", KeptEvent.Event, "T1/D1", Callback("EvLeft", Message(1, "help")), clock.GetUtcNow());
        Assert.True(await documents.CompareAndSetAsync(KeptEvent.Documents, left.Id, left, 0, TestContext.Current.CancellationToken));

        await using var door = await SlackDoor.OpenAsync(documents: await PeopledAsync());
        await door.SettledAsync();

        Assert.NotNull((await documents.FindAsync(KeptEvent.Documents, left.Id, cancellationToken: TestContext.Current.CancellationToken))!.DoneAt);
        Assert.Single(door.Slack.Posts);
    }

    [Fact]
    public async Task What_so_many_starts_left_undone_is_given_up()
    {
        var inbox = Inbox();
        await inbox.KeepAsync(KeptEvent.Event, "Ev1", "T1/D1", [], TestContext.Current.CancellationToken);

        for (var start = 0; start < 3; start++)
        {
            Assert.Equal(["event/Ev1"], (await Inbox().SweepAsync(TestContext.Current.CancellationToken)).Select(kept => kept.Id));
        }

        Assert.Empty(await Inbox().SweepAsync(TestContext.Current.CancellationToken));
        Assert.Null(await inbox.FindUndoneAsync("event/Ev1", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_left_is_taken_up_in_the_order_in_which_it_came()
    {
        foreach (var id in new[] { "EvC", "EvA", "EvB" })
        {
            await Inbox().KeepAsync(KeptEvent.Event, id, "T1/D1", [], TestContext.Current.CancellationToken);
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Assert.Equal(["event/EvC", "event/EvA", "event/EvB"], (await Inbox().SweepAsync(TestContext.Current.CancellationToken)).Select(kept => kept.Id));
    }

    [Fact]
    public async Task Of_what_came_in_the_same_moment_Slack_s_own_time_says_what_was_first()
    {
        await Inbox().KeepAsync(KeptEvent.Event, "EvA", "T1/D1", Callback("EvA", """{"type":"message","event_ts":"1800000002.000100"}"""), TestContext.Current.CancellationToken);
        await Inbox().KeepAsync(KeptEvent.Event, "EvB", "T1/D1", Callback("EvB", """{"type":"message","event_ts":"1800000001.000100"}"""), TestContext.Current.CancellationToken);

        Assert.Equal(["event/EvB", "event/EvA"], (await Inbox().SweepAsync(TestContext.Current.CancellationToken)).Select(kept => kept.Id));
    }

    [Fact]
    public async Task What_an_earlier_life_left_of_one_conversation_is_done_one_after_the_other()
    {
        for (var number = 1; number <= 4; number++)
        {
            await Inbox().KeepAsync(KeptEvent.Event, $"Ev{9 - number}", "T1/D1", Callback($"Ev{9 - number}", Message(number, "help", user: $"U{number}")), TestContext.Current.CancellationToken);
            clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        var held = new TaskCompletionSource<JsonObject?>();
        var slack = new FakeSlack { Instead = call => call.Method == "users.info" && call["user"] == "U1" ? held.Task : Task.FromResult<JsonObject?>(null) };
        await using var door = await SlackDoor.OpenAsync(slack, documents: await PeopledAsync());
        var moments = 0;
        await door.UntilAsync(() => slack.Calls.Any(call => call.Method == "users.info") && ++moments > 5);
        Assert.Single(slack.Calls, call => call.Method == "users.info");

        held.SetResult(null);
        await door.SettledAsync();
        Assert.Equal(["U1", "U2", "U3", "U4"], slack.Calls.Where(call => call.Method == "users.info").Select(call => call["user"]));
    }

    [Fact]
    public async Task What_is_done_is_remembered_for_a_day_and_then_forgotten()
    {
        var inbox = Inbox();
        await KeepAndFinishAsync("Ev1");
        clock.Advance(TimeSpan.FromHours(24));
        await KeepAndFinishAsync("Ev2");
        Assert.NotNull(await documents.FindAsync(KeptEvent.Documents, "event/Ev1", cancellationToken: TestContext.Current.CancellationToken));

        clock.Advance(TimeSpan.FromHours(2));
        await KeepAndFinishAsync("Ev3");

        Assert.Equal(["event/Ev2", "event/Ev3"], (await documents.AllAsync(KeptEvent.Documents, cancellationToken: TestContext.Current.CancellationToken)).Select(kept => kept.Id));

        async Task KeepAndFinishAsync(string id)
        {
            await inbox.KeepAsync(KeptEvent.Event, id, "T1/D1", [], default);
            await inbox.FinishAsync((await inbox.FindUndoneAsync($"event/{id}", default))!, default);
        }
    }

    [Fact]
    public async Task In_one_conversation_one_thing_is_done_after_the_other()
    {
        await using var door = await SlackDoor.OpenAsync();
        var (atOnce, most) = (0, 0);
        door.Slack.Instead = async call =>
        {
            if (call.Method == "users.info")
            {
                most = Math.Max(most, Interlocked.Increment(ref atOnce));
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
                Interlocked.Decrement(ref atOnce);
            }

            return null;
        };

        for (var number = 1; number <= 6; number++)
        {
            await door.TellAsync(Message(number, "help", user: $"U{number}"));
        }

        await door.SettledAsync();
        Assert.Equal(6, door.Slack.Posts.Count);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task In_one_conversation_what_came_first_is_done_first_and_another_one_does_not_wait_for_it()
    {
        await using var door = await SlackDoor.OpenAsync();
        var held = new TaskCompletionSource<JsonObject?>();
        door.Slack.Instead = call => call.Method == "users.info" && call["user"] == "U1" ? held.Task : Task.FromResult<JsonObject?>(null);

        for (var number = 1; number <= 6; number++)
        {
            await door.TellAsync(Message(number, "help", user: $"U{number}"));
        }

        await door.TellAsync(Message(7, "help", user: "U7").Replace("\"D1\"", "\"D2\"", StringComparison.Ordinal));
        // No second of the fake clock passes: who asks waits one, and then goes on without an answer.
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (door.Slack.Posts.Count == 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, patience.Token);
        }

        Assert.Equal("D2", Assert.Single(door.Slack.Posts)["channel"]);
        held.SetResult(null);
        await door.SettledAsync();
        Assert.Equal(["U1", "U2", "U3", "U4", "U5", "U6"], door.Slack.Calls.Where(call => call.Method == "users.info" && call["user"] != "U7").Select(call => call["user"]));
    }

    private static string Message(int number, string text, string user = "U1") =>
        $$"""{"type":"message","channel_type":"im","channel":"D1","user":"{{user}}","ts":"180000000{{number}}.000100","text":"{{text}}"}""";

    private static JsonObject Callback(string id, string happened) => new()
    {
        ["type"] = "event_callback",
        ["event_id"] = id,
        ["team_id"] = FakeSlack.Team,
        ["event"] = JsonNode.Parse(happened),
    };

    private EventInbox Inbox() => new(documents, clock, NullLogger<EventInbox>.Instance);

    /// <summary>As an earlier life left it: the app is installed.</summary>
    private async Task<MemoryDocuments> PeopledAsync()
    {
        var workspace = new Workspace(FakeSlack.Team, "Demo", FakeSlack.Bot, SlackDoor.Guard.Hide(FakeSlack.Token), null);
        Assert.True(await documents.CompareAndSetAsync(Workspace.Documents, workspace.Id, workspace, 0));
        return documents;
    }
}
