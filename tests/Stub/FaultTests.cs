using Helmsman.Connector.Faults;
using Helmsman.Connector.Traffic;

namespace Helmsman.Tests.Stub;

public sealed class FaultTests
{
    public static TheoryData<int, string> Refused =>
    [
        .. Refusals.Forbidden.Concat([
            Refusals.BadArgument, Refusals.ConversationNotFound, Refusals.ActivityNotFound, Refusals.PreconditionFailed,
            Refusals.MessageSizeTooBig, Refusals.BotNotRegistered,
        ]).Select(answer => new TheoryDataRow<int, string>(answer.Status, answer.ErrorCode!)),
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_planned_refusal_comes_as_often_as_planned_and_nothing_is_done_meanwhile(int status, string code)
    {
        await using var wired = await Wired.StartAsync();
        var answer = Refusals.Forbidden.FirstOrDefault(each => each.ErrorCode == code);
        wired.Connector.Faults.Next(Operation.Send, answer is null ? Fault.Error(status, code) : new Fault.Refused(answer), times: 2);

        foreach (var expected in new[] { status, status, 201 })
        {
            Assert.Equal(expected, (await SendAsync(wired)).Status);
        }

        Assert.Single(wired.World.Seen(wired.General));
        Assert.Equal([code, code, null], wired.Connector.Log.Exchanges.Where(each => each.Call.Operation == Operation.Send).Select(each => each.ErrorCode));
        Assert.Equal(0, wired.Connector.Faults.Left);
    }

    [Fact]
    public async Task A_storm_says_when_to_come_back()
    {
        await using var wired = await Wired.StartAsync();
        wired.Connector.Faults.Next(Operation.Send, Fault.TooManyRequests(3), times: 2);
        wired.Connector.Faults.Next(Operation.Send, Fault.TooManyRequests(null));
        wired.Connector.Faults.Next(Operation.Send, Fault.TooManyRequestsUntil(wired.Clock.GetUtcNow().AddSeconds(7)));

        var waits = new List<string?>();
        while (await SendAsync(wired) is { Status: 429 } refused)
        {
            waits.Add(refused.RetryAfter);
        }

        Assert.Equal(["3", "3", null, "Sun, 22 Nov 2026 01:00:07 GMT"], waits);
        Assert.Empty(wired.Connector.Limits.Violations);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_gateways_page_is_no_JSON(int status)
    {
        await using var wired = await Wired.StartAsync();
        wired.Connector.Faults.Next(Operation.Send, Fault.Page(status));

        var page = await SendAsync(wired);

        Assert.Equal(status, page.Status);
        Assert.StartsWith("<html>", page.Body, StringComparison.Ordinal);
        Assert.Empty(wired.World.Seen(wired.General));
    }

    [Fact]
    public async Task A_lost_response_leaves_the_message_standing_and_a_lost_request_does_not()
    {
        await using var wired = await Wired.StartAsync();
        await wired.Bot.GetAsync(Caller.To(wired.General.Id, "pagedmembers"));
        wired.Connector.Faults.Next(Operation.Send, new Fault.LostResponse());
        wired.Connector.Faults.Next(Operation.Send, new Fault.LostRequest());

        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(wired));
        Assert.Single(wired.World.Seen(wired.General));
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(wired));
        Assert.Single(wired.World.Seen(wired.General));

        var sends = wired.Connector.Log.Exchanges.Where(each => each.Call.Operation == Operation.Send).ToList();
        Assert.Equal([(null, true), (null, false)], sends.Select(each => (each.Status, each.IsDone)));
        Assert.Equal(wired.World.Seen(wired.General)[0].Id, sends[0].Id);
    }

    [Fact]
    public async Task A_slow_answer_waits_for_the_connectors_clock_but_the_thing_is_done()
    {
        await using var wired = await Wired.StartAsync();
        wired.Connector.Faults.Next(Operation.Send, new Fault.Slow(TimeSpan.FromSeconds(20)));
        var token = await wired.Bot.TokenAsync();

        var sending = wired.Bot.RawAsync(HttpMethod.Post, "teams/v3/" + Caller.To(wired.General.Id), Caller.Message("slow").ToJsonString(), token);
        await AdvanceUntilAsync(wired, () => wired.World.Seen(wired.General).Count > 0, TimeSpan.Zero);
        Assert.False(sending.IsCompleted);
        await AdvanceUntilAsync(wired, () => sending.IsCompleted, TimeSpan.FromSeconds(20));
        Assert.Equal(201, (await sending).Status);
    }

    [Fact]
    public async Task A_done_call_may_be_answered_without_body_or_with_something_else_than_JSON()
    {
        await using var wired = await Wired.StartAsync();
        wired.Connector.Faults.Next(Operation.Send, Fault.WithoutBody());
        wired.Connector.Faults.Next(Operation.Send, Fault.NotJson());

        var empty = await SendAsync(wired);
        var page = await SendAsync(wired);

        Assert.Equal((201, string.Empty), (empty.Status, empty.Body));
        Assert.StartsWith("<html>", page.Body, StringComparison.Ordinal);
        Assert.Equal(2, wired.World.Seen(wired.General).Count);
    }

    [Fact]
    public async Task Who_follows_a_redirect_is_seen_elsewhere_with_what_he_shows_there()
    {
        await using var wired = await Wired.StartAsync();
        wired.Connector.Faults.Next(Operation.PagedMembers, new Fault.Redirected());

        var heard = await wired.Bot.GetAsync(Caller.To(wired.General.Id, "pagedmembers"));

        // This client takes the token off before it follows.
        Assert.Equal(401, heard.Status);
        var elsewhere = Assert.Single(wired.Connector.Elsewhere);
        Assert.Equal((Operation.PagedMembers, null, "localhost"), (elsewhere.Operation, elsewhere.Token, elsewhere.Host));
    }

    [Fact]
    public async Task A_plan_can_name_a_method_and_a_path_or_anything_about_the_call()
    {
        await using var wired = await Wired.StartAsync();
        wired.Connector.Faults.Next("GET", "/v3/conversations/*/members/*", Fault.Error(503, "ServiceError"));
        wired.Connector.Faults.Next(call => (string?)call.Activity?["text"] == "cursed", Fault.Error(500, "ServiceError"));

        Assert.Equal(200, (await wired.Bot.GetAsync(Caller.To(wired.General.Id, "members"))).Status);
        Assert.Equal(503, (await wired.Bot.GetAsync(Caller.To(wired.General.Id, "members/x"))).Status);
        Assert.Equal(201, (await SendAsync(wired)).Status);
        Assert.Equal(500, (await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("cursed"))).Status);
    }

    [Fact]
    public async Task The_login_and_the_keys_can_fail_too()
    {
        await using var wired = await Wired.StartAsync();
        wired.Connector.Faults.Next(Operation.Token, Fault.Page(503));
        wired.Connector.Faults.Next(Operation.Keys, Fault.Page(500));

        Assert.Equal(503, (await wired.Bot.AskTokenAsync()).Status);
        Assert.Equal(500, (await wired.Bot.RawAsync(HttpMethod.Get, "v1/.well-known/keys", null, null)).Status);
        Assert.Equal(200, (await wired.Bot.AskTokenAsync()).Status);
    }

    private static Task<Heard> SendAsync(Wired wired) => wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("hello"));

    /// <summary>The answer's delay begins a moment after the message is seen: the clock is moved until it has.</summary>
    private static async Task AdvanceUntilAsync(Wired wired, Func<bool> done, TimeSpan step)
    {
        while (!done())
        {
            wired.Clock.Advance(step);
            await Task.Delay(TimeSpan.FromMilliseconds(5), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }
}
