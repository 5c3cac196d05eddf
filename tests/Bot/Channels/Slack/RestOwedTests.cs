using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>Between a card and the text that follows it anything may happen: the text comes all the same, and the card once.</summary>
public sealed class RestOwedTests : IAsyncLifetime
{
    private static readonly Sheet TooLong = new(SlackSide.CardOf(rows: 110));

    private readonly SlackSide slack = new();
    private string row = string.Empty;

    public async ValueTask InitializeAsync()
    {
        await slack.InstalledAsync();
        row = await slack.PromiseAsync(SlackSide.Place("C1"), card: TooLong);
    }

    public ValueTask DisposeAsync()
    {
        slack.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Where_the_program_ends_before_the_text_the_next_life_makes_up_for_it_and_the_card_stands_there_once()
    {
        await EndAtTheTextAsync(_ => null);

        var settled = await slack.BringAsync(row);

        Assert.Equal((false, "1795312800.000001", 0), (settled.IsPending, settled.ActivityId, settled.Unanswered));
        Assert.Equal("1795312800.000001", slack.Wire.One("chat.update")["ts"]);
        Assert.Single(slack.Wire.Of("chat.postMessage"), call => !IsText(call));
        Assert.Equal("1795312800.000001", slack.Wire.Of("chat.postMessage").Last(IsText)["thread_ts"]);
        Assert.Single(await slack.Documents.AllAsync(RestSent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_the_program_waits_with_when_it_stops_is_made_up_for_too()
    {
        using var end = new CancellationTokenSource();
        // The text has to wait a second after the card, but the clock stands still until the program stops.
        var bringing = slack.BeginAsync(row, end.Token);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while ((await slack.Documents.FindAsync(Posting.Documents, row, TestContext.Current.CancellationToken))!.ActivityId is null)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System, patience.Token);
        }

        await end.CancelAsync();
        await bringing;
        Assert.DoesNotContain(slack.Wire.Of("chat.postMessage"), IsText);

        Assert.False((await slack.BringAsync(row)).IsPending);

        Assert.Single(slack.Wire.Of("chat.postMessage"), IsText);
        Assert.Single(slack.Wire.Of("chat.postMessage"), call => !IsText(call));
    }

    [Fact]
    public async Task Text_that_Slack_does_not_take_just_now_is_sent_when_it_does()
    {
        slack.Wire.Response = call => IsText(call) ? FakeSlack.Error("service_unavailable") : null;
        Assert.True(await slack.BringAsync(row) is { IsPending: true, ActivityId: "1795312800.000001", GivenUp: null });
        slack.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(await slack.BringAsync(row) is { IsPending: true, Attempts: 2, GivenUp: null });
        slack.Wire.Response = _ => null;
        slack.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.False((await slack.BringAsync(row)).IsPending);

        Assert.Single(slack.Wire.Of("chat.postMessage"), call => !IsText(call));
        Assert.Single(await slack.Documents.AllAsync(RestSent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Text_that_Slack_never_takes_is_given_up_and_the_card_has_arrived()
    {
        slack.Wire.Response = call => IsText(call) ? FakeSlack.Error("restricted_action_thread_locked") : null;

        Assert.True(await slack.BringAsync(row) is { IsPending: false, ActivityId: "1795312800.000001" });
    }

    [Fact]
    public async Task The_same_of_a_card_that_was_found_after_its_post_got_no_answer()
    {
        row = await slack.PromiseAsync(SlackSide.Place("DU7"), card: TooLong);
        slack.Wire.Response = _ => throw new TaskCanceledException("100 s");
        Assert.Equal(1, (await slack.BringAsync(row)).Unanswered);
        slack.Clock.Advance(TimeSpan.FromMinutes(1));
        await EndAtTheTextAsync(call => call.Method == "conversations.history"
            ? FakeSlack.Json($$"""{"ok":true,"messages":[{"ts":"1795312800.000005","metadata":{"event_type":"helmsman_posting","event_payload":{"id":"{{row}}"} } }]}""")
            : null);

        Assert.True(await slack.BringAsync(row) is { IsPending: false, ActivityId: "1795312800.000005", GivenUp: null });
        Assert.Single(await slack.Documents.AllAsync(RestSent.Documents, cancellationToken: TestContext.Current.CancellationToken));
    }

    /// <summary>The program ends while the text is on its way.</summary>
    private async Task EndAtTheTextAsync(Func<ApiCall, HttpResponseMessage?> otherwise)
    {
        using var end = new CancellationTokenSource();
        slack.Wire.Response = call =>
        {
            if (!IsText(call))
            {
                return otherwise(call);
            }

            end.Cancel();
            throw new OperationCanceledException(end.Token);
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => slack.RunAsync(slack.BeginAsync(row, end.Token)));
        slack.Wire.Response = _ => null;
    }

    private static bool IsText(ApiCall call) => call.Method == "chat.postMessage" && call["thread_ts"] is not null;
}
