using System.Net;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Delivery;
using Helmsman.Shop.Documents;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>What the outbox does when Slack does not answer as it should.</summary>
public sealed class FaultTableTests : IAsyncLifetime
{
    private const string Old = "1795312700.000009";

    private static readonly Dictionary<string, Row> Posts = new(StringComparer.Ordinal)
    {
        ["nothing"] = new(_ => null, 1, "delivered"),
        ["429, a second, once"] = new(nth => nth == 1 ? SlackWire.Busy(1) : null, 2, "delivered"),
        ["429, a minute"] = new(_ => SlackWire.Busy(60), 1, "waits"),
        ["ratelimited"] = new(_ => SlackWire.Error("ratelimited"), 4, "waits"),
        ["internal_error, once"] = new(nth => nth == 1 ? SlackWire.Error("internal_error") : null, 2, "delivered"),
        ["500"] = new(_ => SlackWire.Json("{}", HttpStatusCode.InternalServerError), 4, "waits"),
        ["503"] = new(_ => SlackWire.Json("{}", HttpStatusCode.ServiceUnavailable), 4, "waits"),
        ["no connection"] = new(_ => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"), 4, "waits"),
        ["time-out"] = new(_ => throw new TaskCanceledException("100 s"), 1, "may be there"),
        ["cut off"] = new(_ => throw new HttpRequestException(HttpRequestError.ResponseEnded, "cut"), 1, "may be there"),
        ["channel_not_found"] = new(_ => SlackWire.Error("channel_not_found"), 1, "silent channel_not_found"),
        ["is_archived"] = new(_ => SlackWire.Error("is_archived"), 1, "silent is_archived"),
        ["not_in_channel"] = new(_ => SlackWire.Error("not_in_channel"), 1, "silent not_in_channel"),
        ["restricted_action"] = new(_ => SlackWire.Error("restricted_action"), 1, "silent restricted_action"),
        ["no_permission"] = new(_ => SlackWire.Error("no_permission"), 1, "silent no_permission"),
        ["team_added_to_org"] = new(_ => SlackWire.Error("team_added_to_org"), 4, "waits"),
        ["token_revoked"] = new(_ => SlackWire.Error("token_revoked"), 1, "silent token_revoked"),
        ["account_inactive"] = new(_ => SlackWire.Error("account_inactive"), 1, "silent account_inactive"),
        ["invalid_blocks, once"] = new(nth => nth == 1 ? SlackWire.Error("invalid_blocks") : null, 2, "delivered"),
        ["invalid_blocks"] = new(_ => SlackWire.Error("invalid_blocks"), 3, "given up"),
        ["msg_blocks_too_long, once"] = new(nth => nth == 1 ? SlackWire.Error("msg_blocks_too_long") : null, 2, "delivered"),
        ["msg_too_long"] = new(_ => SlackWire.Error("msg_too_long"), 3, "given up"),
        ["a code of tomorrow"] = new(_ => SlackWire.Error("so_new"), 1, "given up"),
    };

    private readonly SlackSide slack = new();

    public static TheoryData<string> Faults => [.. Posts.Keys];

    public async ValueTask InitializeAsync() => await slack.InstalledAsync();

    public ValueTask DisposeAsync()
    {
        slack.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_post_meets(string fault)
    {
        var (row, nth) = (Posts[fault], 0);
        slack.Wire.Instead = call => call.Method == "chat.postMessage" ? row.Answer(++nth) : null;

        var kept = await slack.BringAsync(await slack.PromiseAsync(SlackSide.Place("C1")));

        Assert.Equal((row.Calls, row.Becomes), (nth, await StateAsync(kept)));
    }

    [Fact]
    public async Task A_rest_that_Slack_asks_for_is_kept()
    {
        slack.Wire.Instead = _ => SlackWire.Busy(90);

        var kept = await slack.BringAsync(await slack.PromiseAsync(SlackSide.Place("C1")));

        Assert.InRange(kept.NotBefore!.Value - SlackSide.Now, TimeSpan.FromSeconds(90), TimeSpan.FromSeconds(100));
    }

    [Theory]
    [InlineData("message_not_found")]
    [InlineData("cant_update_message")]
    [InlineData("edit_window_closed")]
    public async Task A_message_that_cannot_be_edited_any_more_is_posted_anew_in_its_thread(string code)
    {
        slack.Wire.Instead = call => call.Method == "chat.update" ? SlackWire.Error(code) : null;
        var row = await slack.PromiseAsync(SlackSide.Place("C1"), shown: Old);

        var lost = await slack.BringAsync(row);
        Assert.True(lost is { IsPending: true, ActivityId: null, Thread: Old });
        var again = await slack.BringAsync(row);

        Assert.Equal(("delivered", Old), (await StateAsync(again), slack.Wire.One("chat.postMessage")["thread_ts"]));
    }

    [Fact]
    public async Task A_message_that_is_to_be_taken_back_and_is_gone_is_as_wanted()
    {
        slack.Wire.Instead = call => call.Method == "chat.delete" ? SlackWire.Error("message_not_found") : null;
        var row = await slack.PromiseAsync(SlackSide.Place("C1"), shown: Old);
        await slack.Documents.ChangeAsync(Posting.Documents, row, kept => kept!.Withdrawn(), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal("delivered", await StateAsync(await slack.BringAsync(row)));
    }

    [Fact]
    public async Task An_edit_that_is_not_answered_is_made_again()
    {
        slack.Wire.Instead = call => call.Method == "chat.update" ? throw new TaskCanceledException("100 s") : null;

        var kept = await slack.BringAsync(await slack.PromiseAsync(SlackSide.Place("C1"), shown: Old));

        Assert.Equal(("waits", Old), (await StateAsync(kept), kept.ActivityId));
    }

    [Fact]
    public async Task A_card_whose_blocks_are_refused_is_told_in_words_and_then_as_text()
    {
        slack.Wire.Instead = call => call.Method == "chat.postMessage" && call["blocks"] is not (null or "[]") ? SlackWire.Error("invalid_blocks") : null;

        await slack.BringAsync(await slack.PromiseAsync(SlackSide.Place("C1")));

        var tried = slack.Wire.Of("chat.postMessage");
        Assert.Equal(["header table actions", "header rich_text actions", "", ""], tried.Select(Types));
        Assert.Equal("Visitors fell", tried[2]["text"]);
        Assert.Contains("row 3", tried[3]["text"], StringComparison.Ordinal);
        Assert.Equal("1795312800.000001", tried[3]["thread_ts"]);
    }

    [Fact]
    public async Task A_revoked_token_quietens_its_workspace_and_no_other_place()
    {
        foreach (var place in new[] { SlackSide.Place("C2"), SlackSide.Place("D7"), SlackSide.Place("C3") with { TenantId = "T2" } })
        {
            await slack.Documents.ChangeAsync(KnownConversation.Documents, place.Where, _ => place, cancellationToken: TestContext.Current.CancellationToken);
        }

        slack.Wire.Instead = _ => SlackWire.Error("token_revoked");
        await slack.BringAsync(await slack.PromiseAsync(SlackSide.Place("C1")));

        var places = await slack.Documents.AllAsync(KnownConversation.Documents, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["slack/C1", "slack/C2", "slack/D7"], places.Where(place => place.Silence == "token_revoked").Select(place => place.Where));
        Assert.Contains("token_revoked", (await slack.Workspaces.FindAsync(SlackWire.Team, CancellationToken.None))!.Revoked, StringComparison.Ordinal);
        Assert.Single(slack.Wire.Calls);
    }

    private static string Types(SlackCall call) =>
        call["blocks"] is { } ? string.Join(' ', call.Json("blocks").AsArray().Select(block => (string?)block!["type"])) : string.Empty;

    private async Task<string> StateAsync(Posting row) => (await slack.Documents.FindAsync(KnownConversation.Documents, row.Where))!.Silence is { } code ? $"silent {code}"
        : row.GivenUp is not null ? "given up"
        : !row.IsPending ? "delivered"
        : row.Unanswered > 0 ? "may be there"
        : row.NotBefore > slack.Clock.GetUtcNow() - TimeSpan.FromSeconds(1) ? "waits"
        : "at once";

    /// <param name="Answer">To the first, second … post; null: as usual.</param>
    private sealed record Row(Func<int, HttpResponseMessage?> Answer, int Calls, string Becomes);
}
