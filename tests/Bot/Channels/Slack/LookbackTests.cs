namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>A post that got no answer may be there: it is looked for before it is made again.</summary>
public sealed class LookbackTests : IAsyncLifetime
{
    private readonly SlackSide slack = new();
    private string row = string.Empty;

    public async ValueTask InitializeAsync() => await slack.InstalledAsync();

    public ValueTask DisposeAsync()
    {
        slack.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_post_says_which_row_of_the_outbox_it_is_of()
    {
        row = await slack.PromiseAsync(SlackSide.Place("C1"));

        await slack.BringAsync(row);

        var metadata = slack.Wire.One("chat.postMessage").Json("metadata");
        Assert.Equal(("helmsman_posting", row), ((string?)metadata["event_type"], (string?)metadata["event_payload"]!["id"]));
    }

    [Fact]
    public async Task One_that_is_there_is_brought_up_to_date_and_not_made_again()
    {
        await UnansweredAsync("DU7");
        Looking(There("1795312800.000005"));

        var kept = await slack.BringAsync(row);

        Assert.Equal((false, "1795312800.000005", 0), (kept.IsPending, kept.ActivityId, kept.Unanswered));
        Assert.Equal("1795312800.000005", slack.Wire.One("chat.update")["ts"]);
        Assert.Single(slack.Wire.Of("chat.postMessage"));
    }

    [Fact]
    public async Task Of_two_that_are_there_one_is_taken_back()
    {
        await UnansweredAsync("DU7");
        Looking($"{There("1795312800.000006")},{There("1795312800.000005")}");

        await slack.BringAsync(row);

        Assert.Equal("1795312800.000005", slack.Wire.One("chat.delete")["ts"]);
        Assert.Equal("1795312800.000006", slack.Wire.One("chat.update")["ts"]);
    }

    [Fact]
    public async Task One_that_is_not_there_is_made_again()
    {
        await UnansweredAsync("DU7");
        Looking("""{"ts":"1795312800.000004","metadata":{"event_type":"helmsman_posting","event_payload":{"id":"another"}}},{"ts":"1795312800.000003"}""");

        Assert.False((await slack.BringAsync(row)).IsPending);
        Assert.Equal(2, slack.Wire.Of("chat.postMessage").Count);
    }

    [Fact]
    public async Task Where_the_app_may_not_look_it_is_made_again()
    {
        await UnansweredAsync("C1");
        slack.Wire.Response = call => call.Method == "conversations.history" ? FakeSlack.Error("missing_scope") : null;

        Assert.False((await slack.BringAsync(row)).IsPending);
        Assert.Equal(2, slack.Wire.Of("chat.postMessage").Count);
    }

    [Fact]
    public async Task A_question_that_is_not_answered_either_is_no_second_post()
    {
        await UnansweredAsync("DU7");
        slack.Wire.Response = call => call.Method == "conversations.history" ? throw new TaskCanceledException("100 s") : null;

        var kept = await slack.BringAsync(row);

        Assert.True(kept is { IsPending: true, Unanswered: 1, GivenUp: null });
        Assert.Single(slack.Wire.Of("chat.postMessage"));
    }

    private async Task UnansweredAsync(string conversation)
    {
        row = await slack.PromiseAsync(SlackSide.Place(conversation));
        slack.Wire.Response = _ => throw new TaskCanceledException("100 s");
        Assert.Equal(1, (await slack.BringAsync(row)).Unanswered);
        Assert.Empty(slack.Wire.Of("conversations.history"));
        slack.Clock.Advance(TimeSpan.FromMinutes(1));
    }

    private void Looking(string messages) => slack.Wire.Response =
        call => call.Method == "conversations.history" ? FakeSlack.Json($$"""{"ok":true,"messages":[{{messages}}]}""") : null;

    private string There(string ts) => $$"""{"ts":"{{ts}}","metadata":{"event_type":"helmsman_posting","event_payload":{"id":"{{row}}"} } }""";
}
