using CsCheck;
using Helmsman.Bot.Sending;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Sending;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 0, 30, 0, TimeSpan.Zero);
    private static readonly (int Most, double Seconds)[] OfThread = [(7, 1), (8, 2), (60, 30), (1800, 3600)];
    private static readonly (int Most, double Seconds)[] OfTenant = [(50, 1)];

    [Fact]
    public async Task What_the_limits_allow_goes_at_once() => Assert.Equal(Start, (await SendAsync(7, _ => Thread("a")))[^1].At);

    [Theory]
    [InlineData(8, 1.0)]
    [InlineData(9, 2.0)]
    [InlineData(61, 30.0)]
    [InlineData(1801, 3600.0)]
    public async Task The_one_too_many_waits_for_its_window_and_little_longer(int calls, double seconds)
    {
        var last = (await SendAsync(calls, _ => Thread("a")))[^1].At - Start;

        Assert.InRange(last.TotalSeconds, seconds, seconds * 1.1);
    }

    [Fact]
    public async Task Two_thousand_channels_of_one_tenant_take_forty_seconds_and_little_longer()
    {
        var all = await SendAsync(2000, call => Thread($"channel-{call}"));

        Assert.InRange((all[^1].At - Start).TotalSeconds, 39, 44);
        AssertWithin(OfTenant, all.Select(call => call.At));
    }

    [Fact]
    public async Task Tenants_do_not_wait_for_each_other()
    {
        var all = await SendAsync(100, call => new Address("msteams", $"tenant-{call % 2}", $"channel-{call}"));

        Assert.Equal(Start, all[^1].At);
    }

    [Fact]
    public async Task A_crowded_thread_does_not_hold_up_the_others()
    {
        var all = await SendAsync(40, call => Thread(call < 20 ? "crowded" : $"channel-{call}"));

        Assert.All(all.Where(call => call.Address.Thread != "crowded"), call => Assert.Equal(Start, call.At));
    }

    [Fact]
    public async Task A_thread_that_asked_for_rest_gets_it_and_its_tenant_a_little()
    {
        var clock = new FakeTimeProvider(Start);
        using var pace = new Pace(clock);
        pace.Rest(Thread("a"), TimeSpan.FromSeconds(30));

        var all = await SendAsync(clock, pace, [Thread("a"), Thread("b")]);

        Assert.Equal([2.0, 30.0], all.Select(call => (call.At - Start).TotalSeconds).Order());
    }

    [Fact]
    public async Task A_channel_without_known_limits_is_not_slowed_down()
    {
        var all = await SendAsync(500, _ => new Address("directline", null, "a"));

        Assert.Equal(Start, all[^1].At);
    }

    [Fact]
    public async Task Who_gives_up_waiting_leaves_the_queue_as_it_was()
    {
        var clock = new FakeTimeProvider(Start);
        using var pace = new Pace(clock);
        await SendAsync(clock, pace, Enumerable.Repeat(Thread("a"), 7));
        using var impatient = new CancellationTokenSource();
        var waiting = pace.WaitAsync(Thread("a"), impatient.Token);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        var next = Assert.Single(await SendAsync(clock, pace, [Thread("a")]));

        Assert.InRange((next.At - Start).TotalSeconds, 1, 1.1);
    }

    [Fact]
    public async Task However_calls_come_no_window_ever_holds_too_many() => await
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 400]).Array[1, 150].SampleAsync(
            async calls =>
            {
                var clock = new FakeTimeProvider(Start);
                using var pace = new Pace(clock);
                var all = await SendAsync(clock, pace, calls.Select(call => Thread($"t{call.Item1}")), calls.Select(call => call.Item2));
                foreach (var thread in all.GroupBy(call => call.Address))
                {
                    AssertWithin(OfThread, thread.Select(call => call.At));
                }

                AssertWithin(OfTenant, all.Select(call => call.At));
            },
            iter: 30);

    private static Address Thread(string id) => new("msteams", "tenant", id);

    private static void AssertWithin((int Most, double Seconds)[] rates, IEnumerable<DateTimeOffset> times)
    {
        var sorted = times.Order().ToList();
        foreach (var (most, seconds) in rates)
        {
            for (var call = most; call < sorted.Count; call++)
            {
                Assert.True((sorted[call] - sorted[call - most]).TotalSeconds >= seconds, $"{most + 1} calls within {seconds} s");
            }
        }
    }

    private static async Task<IReadOnlyList<(Address Address, DateTimeOffset At)>> SendAsync(int calls, Func<int, Address> to)
    {
        var clock = new FakeTimeProvider(Start);
        using var pace = new Pace(clock);
        return await SendAsync(clock, pace, Enumerable.Range(0, calls).Select(to));
    }

    /// <param name="pauses">Milliseconds before each call.</param>
    private static async Task<IReadOnlyList<(Address Address, DateTimeOffset At)>> SendAsync(
        FakeTimeProvider clock, Pace pace, IEnumerable<Address> calls, IEnumerable<int>? pauses = null)
    {
        List<(Address, DateTimeOffset)> sent = [];
        await StandingClock.RunAsync(clock, TimeSpan.FromMilliseconds(10), () => Task.WhenAll(calls.Zip(pauses ?? Enumerable.Repeat(0, int.MaxValue), NoteAsync).ToList()));
        return sent;

        Task NoteAsync(Address call, int pause)
        {
            clock.Advance(TimeSpan.FromMilliseconds(pause));
            return WaitAsync(call);
        }

        async Task WaitAsync(Address call)
        {
            await pace.WaitAsync(call, CancellationToken.None);
            sent.Add((call, clock.GetUtcNow()));
        }
    }
}
