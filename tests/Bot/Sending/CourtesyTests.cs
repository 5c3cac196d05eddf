using Helmsman.Bot.Sending;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Sending;

/// <summary>Who gives a call up learns whether it had been made.</summary>
public sealed class CourtesyTests : IDisposable
{
    private static readonly Address Thread = new("msteams", "tenant", "19:x");

    private readonly CancellationTokenSource stop = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 11, 22, 0, 30, 0, TimeSpan.Zero));
    private readonly Pace pace;
    private readonly Courtesy courtesy;
    private int calls;

    public CourtesyTests()
    {
        pace = new Pace(clock);
        courtesy = new Courtesy(pace, clock, NullLogger<Courtesy>.Instance);
    }

    public void Dispose()
    {
        pace.Dispose();
        stop.Dispose();
    }

    [Fact]
    public async Task A_call_that_waits_for_its_pace_was_not_made()
    {
        pace.Rest(Thread, TimeSpan.FromMinutes(1));
        var call = CallAsync(() => Task.FromResult("m1"));

        await stop.CancelAsync();

        await Assert.ThrowsAsync<NotSentException>(() => call);
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task A_call_that_waits_for_its_next_try_was_not_made()
    {
        var call = CallAsync(() => throw new HttpRequestException(HttpRequestError.ConnectionError, "refused"));

        await stop.CancelAsync();

        await Assert.ThrowsAsync<NotSentException>(() => call);
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task A_call_that_waits_for_the_bots_token_was_not_made()
    {
        var noToken = new HttpRequestException(HttpRequestError.UserAuthenticationError, "no token yet");
        var call = CallAsync(() => CutAsync(new TaskCanceledException("stopped", noToken, stop.Token)));

        await stop.CancelAsync();

        await Assert.ThrowsAsync<NotSentException>(() => call);
    }

    [Fact]
    public async Task A_call_that_is_given_up_before_it_begins_was_not_made()
    {
        await stop.CancelAsync();

        await Assert.ThrowsAsync<NotSentException>(() => CallAsync(() => Task.FromResult("m1")));
        Assert.Equal(0, calls);
    }

    [Fact]
    public async Task A_call_that_is_cut_off_under_way_may_have_been_made()
    {
        var call = CallAsync(() => CutAsync(new TaskCanceledException("stopped", new IOException("cut"), stop.Token)));

        await stop.CancelAsync();

        await Assert.ThrowsAsync<TaskCanceledException>(() => call);
    }

    [Fact]
    public async Task An_answer_that_comes_after_all_is_given()
    {
        var answer = CallAsync(async () =>
        {
            await stop.CancelAsync();
            return "m1";
        });

        Assert.Equal("m1", await answer);
    }

    private Task<string> CallAsync(Func<Task<string>> call) => courtesy.CallAsync(
        Thread,
        () =>
        {
            calls++;
            return call();
        },
        stop.Token);

    /// <summary>As HTTP does it: waits until the caller gives up, and throws then.</summary>
    private async Task<string> CutAsync(TaskCanceledException error)
    {
        var stopped = new TaskCompletionSource();
        await using var registration = stop.Token.Register(stopped.SetResult);
        await stopped.Task;
        throw error;
    }
}
