using System.Globalization;
using CsCheck;
using Helmsman.Connector;
using Helmsman.Connector.Limits;
using Helmsman.Loopback;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Stub;

public sealed class LimitTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 22, 1, 0, 0, TimeSpan.Zero);

    public static TheoryData<Limited, int, int> Rows =>
    [
        .. RateLimits.Documented.Select(row => new TheoryDataRow<Limited, int, int>(row.What, (int)row.Window.TotalSeconds, row.Most)),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_lets_in_as_many_as_it_says_and_the_next_when_the_window_has_passed(Limited what, int seconds, int most)
    {
        var (limiter, clock) = Limiter(new RateLimit<Limited>(what, TimeSpan.FromSeconds(seconds), most));

        for (var number = 0; number < most; number++)
        {
            Assert.Null(limiter.Admit([(what, "x")]));
        }

        Assert.Equal(TimeSpan.FromSeconds(seconds), limiter.Admit([(what, "x")]));
        Assert.Null(limiter.Admit([(what, "y")]));
        clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Null(limiter.Admit([(what, "x")]));
        Assert.Equal((what, "x"), (Assert.Single(limiter.Violations).Limit.What, limiter.Violations[0].Key));
    }

    [Fact]
    public void No_stretch_of_time_ever_holds_more_than_its_limit() => Gen.Int[0, 900].Array[1, 300].Sample(pauses =>
    {
        RateLimit<Limited>[] limits = [new(Limited.Send, TimeSpan.FromSeconds(1), 7), new(Limited.Send, TimeSpan.FromSeconds(2), 8), new(Limited.Send, TimeSpan.FromSeconds(30), 60)];
        var (limiter, clock) = Limiter(limits);
        var admitted = new List<DateTimeOffset>();
        foreach (var pause in pauses)
        {
            clock.Advance(TimeSpan.FromMilliseconds(pause));
            if (limiter.Admit([(Limited.Send, "x")]) is null)
            {
                admitted.Add(clock.GetUtcNow());
            }
        }

        return limits.All(limit => admitted.TrueForAll(end => admitted.Count(time => time <= end && time > end - limit.Window) <= limit.Most));
    });

    [Fact]
    public void Whoever_waits_as_long_as_he_is_told_is_let_in() => Gen.Int[0, 600].Array[1, 200].Sample(pauses =>
    {
        var (limiter, clock) = Limiter([.. RateLimits.Documented]);
        return pauses.All(pause =>
        {
            clock.Advance(TimeSpan.FromMilliseconds(pause));
            if (limiter.Admit([(Limited.Send, "x"), (Limited.App, "t")]) is not { } wait)
            {
                return true;
            }

            clock.Advance(wait);
            return limiter.Admit([(Limited.Send, "x"), (Limited.App, "t")]) is null;
        });
    });

    [Theory]
    [InlineData(false, 201)]
    [InlineData(true, 429)]
    public async Task Whether_a_refused_call_counts_is_a_setting(bool counts, int status)
    {
        await using var wired = await Wired.StartAsync(new ConnectorOptions
        {
            RefusedCallsCount = counts,
            Limits = [new RateLimit<Limited>(Limited.Send, TimeSpan.FromSeconds(10), 1)],
        });
        await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("1"));
        wired.Clock.Advance(TimeSpan.FromSeconds(9));
        Assert.Equal(429, (await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("2"))).Status);
        wired.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(status, (await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("3"))).Status);
    }

    [Fact]
    public async Task The_eighth_message_to_a_thread_in_a_second_is_refused_and_another_thread_is_not()
    {
        await using var wired = await Wired.StartAsync();
        var first = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("root"));
        var thread = Caller.To($"{wired.General.Id};messageid={first.Id}");
        for (var number = 0; number < 7; number++)
        {
            Assert.Equal(201, (await wired.Bot.PostAsync(thread, Caller.Message("in the thread"))).Status);
        }

        var refused = await wired.Bot.PostAsync(thread, Caller.Message("too much"));

        Assert.Equal((429, "Throttled", "1"), (refused.Status, refused.Code, refused.RetryAfter));
        Assert.Equal(201, (await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("elsewhere"))).Status);
        Assert.Equal(7, Assert.Single(wired.Connector.Limits.Violations).Limit.Most);
        Assert.Equal(9, wired.World.Seen(wired.General).Count);
    }

    [Fact]
    public async Task Fifty_requests_in_a_second_are_all_an_app_has_in_a_tenant_whatever_they_are_for()
    {
        await using var wired = await Wired.StartAsync(new ConnectorOptions { Limits = [.. RateLimits.Documented.Where(row => row.What == Limited.App)] });
        var sent = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Message("1"));
        for (var number = 2; number <= 50; number++)
        {
            await wired.Bot.PutAsync(Caller.To(wired.General.Id, $"activities/{sent.Id}"), Caller.Message($"{number}"));
        }

        Assert.Equal(429, (await wired.Bot.GetAsync(Caller.To(wired.General.Id, "pagedmembers"))).Status);
        Assert.Equal("50", Assert.Single(wired.World.Seen(wired.General)).Text);
    }

    [Theory]
    [InlineData(RetryAfterForm.Seconds, "30")]
    [InlineData(RetryAfterForm.Date, "Sun, 22 Nov 2026 01:00:30 GMT")]
    [InlineData(RetryAfterForm.None, null)]
    public async Task When_to_come_back_is_said_in_seconds_as_a_date_or_not_at_all(RetryAfterForm form, string? expected)
    {
        await using var wired = await Wired.StartAsync(new ConnectorOptions
        {
            RetryAfter = form,
            Limits = [new RateLimit<Limited>(Limited.GetMembers, TimeSpan.FromSeconds(30), 1)],
        });
        await wired.Bot.GetAsync(Caller.To(wired.General.Id, "pagedmembers"));

        Assert.Equal(expected, (await wired.Bot.GetAsync(Caller.To(wired.General.Id, "pagedmembers"))).RetryAfter);
    }

    [Fact]
    public void A_date_to_come_back_at_is_never_too_early() => Gen.Int[0, 5000].Select(Gen.Int[1, 5000]).Sample((late, wait) =>
    {
        var clock = new FakeTimeProvider(Start.AddMilliseconds(late));
        var date = DateTimeOffset.Parse(RetryAfter.In(RetryAfterForm.Date, TimeSpan.FromMilliseconds(wait), clock)!, CultureInfo.InvariantCulture);
        return date >= clock.GetUtcNow().AddMilliseconds(wait);
    });

    private static (RateLimiter<Limited> Limiter, FakeTimeProvider Clock) Limiter(params RateLimit<Limited>[] limits)
    {
        var clock = new FakeTimeProvider(Start);
        return (new RateLimiter<Limited>(limits, clock), clock);
    }
}
