using System.Net;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The channel fails, forgets or is slow: what was promised is seen all the same, and once.</summary>
public sealed class Delivery
{
    private const string Post = $"conversations/{TeamsClient.Team}/activities";

    [Fact]
    public async Task What_failed_is_sent_by_the_next_sweep()
    {
        await using var house = new BotHouse();
        var failed = FailingOnce(house, HttpMethod.Post, HttpStatusCode.ServiceUnavailable);
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        await failed;
        await house.SettledAsync(row => row.Attempts == 1);

        house.Clock.Advance(TimeSpan.FromMinutes(1));

        await house.Connector.ExpectAsync(sent => sent.Verb == "post" && sent.Card is not null, "the briefing, on the second attempt");
    }

    [Fact]
    public async Task What_a_crash_left_unsent_is_sent_by_the_next_life()
    {
        await using var first = new BotHouse();
        first.Connector.Instead = (_, _) => new HttpResponseMessage(HttpStatusCode.BadGateway);
        await first.Teams.InstallAsync("lin", TeamsClient.Team);
        await first.SettledAsync(row => row.Attempts == 1);
        await first.DisposeAsync();
        first.Connector.Instead = (_, _) => null;

        await using var second = new BotHouse(first);

        await second.Connector.ExpectAsync(sent => sent.Verb == "post" && sent.Says("11月21日"), "the briefing that was promised");
        await second.SettledAsync(row => !row.IsPending);
        Assert.Single(second.Connector.All, sent => sent.Verb == "post");
    }

    /// <summary>Every so often an edit is told that its message is not there; the state must be seen nevertheless.</summary>
    [Fact]
    public async Task A_card_that_is_gone_is_posted_anew()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync("lin", TeamsClient.Team);
        var posted = await house.Connector.ExpectAsync(sent => sent.Card is not null, "the briefing");
        await house.SettledAsync(row => !row.IsPending);
        var failed = FailingOnce(house, HttpMethod.Put, HttpStatusCode.NotFound);

        await house.ChangeAsync(posted);

        await failed;
        await house.Connector.ExpectAsync(sent => sent.Verb == "post" && sent.ActivityId != posted.ActivityId, "the same card as a new post");
    }

    private static Task FailingOnce(BotHouse house, HttpMethod method, HttpStatusCode status)
    {
        var failed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        house.Connector.Instead = (called, path) => called == method && path.StartsWith(Post, StringComparison.Ordinal) && failed.TrySetResult()
            ? new HttpResponseMessage(status)
            : null;
        return failed.Task;
    }
}
