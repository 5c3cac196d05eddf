using System.Net;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.BotFramework;

public sealed class IncomingTests
{
    private readonly Wire wire = new();
    private int turns;

    [Theory]
    [InlineData("HEAD")]
    [InlineData("GET")]
    [InlineData("PUT")]
    public async Task Only_a_post_is_taken(string method)
    {
        var (status, body) = await wire.SendAsync(method, string.Empty, new Counting(this));

        Assert.Equal((405, string.Empty, 0), (status, body, turns));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"message","conversation":"not an object"}""")]
    [InlineData("""{"type":"message","channelId":"msteams","from":{"id":"u"},"conversation":{"id":"c"}}""")]
    [InlineData("""{"type":"message","channelId":"msteams","serviceUrl":"file:///etc/","from":{"id":"u"},"conversation":{"id":"c"}}""")]
    public async Task What_is_no_activity_is_a_bad_request_and_no_turn(string body)
    {
        Assert.Equal(400, (await wire.SendAsync("POST", body, new Counting(this))).Status);
        Assert.Equal(0, turns);
    }

    [Fact]
    public async Task A_message_is_answered_with_200_and_no_body_after_its_turn()
    {
        var answer = await wire.SendAsync("POST", Wire.Message(), new Counting(this));

        Assert.Equal((200, string.Empty), answer);
        Assert.Equal(1, turns);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.7", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData(null, false)]
    public async Task Without_an_app_id_only_this_machine_is_served(string? address, bool served)
    {
        wire.From = address is null ? null : IPAddress.Parse(address);

        Assert.Equal(served ? 200 : 401, (await wire.SendAsync("POST", Wire.Message(), new Counting(this))).Status);
        Assert.Equal(served ? 1 : 0, turns);
    }

    [Fact]
    public async Task Without_an_app_id_nobody_is_served_outside_development()
    {
        wire.EnvironmentName = Environments.Production;

        Assert.Equal(401, (await wire.SendAsync("POST", Wire.Message(), new Counting(this))).Status);
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    public async Task What_a_tunnel_passes_on_is_not_from_this_machine(string header)
    {
        var (status, _) = await wire.SendAsync("POST", Wire.Message(), new Counting(this), with: context => context.Request.Headers[header] = "1.2.3.4");

        Assert.Equal(401, status);
    }

    [Fact]
    public async Task A_client_that_hangs_up_does_not_cancel_the_turn()
    {
        using var connection = new CancellationTokenSource();
        var seen = CancellationToken.None;
        var bot = new Running(async token =>
        {
            seen = token;
            await connection.CancelAsync();
            token.ThrowIfCancellationRequested();
        });

        var (status, _) = await wire.SendAsync("POST", Wire.Message(), bot, with: context => context.RequestAborted = connection.Token);

        Assert.Equal(200, status);
        Assert.True(seen.CanBeCanceled);
    }

    [Fact]
    public async Task A_turn_has_a_hundred_seconds()
    {
        var clock = new FakeTimeProvider();
        var adapter = new CloudAdapter(wire.Authentication()) { Clock = clock, OnTurnError = (_, _) => Task.CompletedTask };
        var cancelled = new TaskCompletionSource();
        var bot = new Running(async token =>
        {
            clock.Advance(TimeSpan.FromSeconds(99));
            Assert.False(token.IsCancellationRequested);
            clock.Advance(TimeSpan.FromSeconds(1));
            Assert.True(token.IsCancellationRequested);
            await Task.Yield();
            cancelled.SetResult();
        });

        await wire.SendAsync("POST", Wire.Message(), bot, adapter);

        Assert.True(cancelled.Task.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Installation_and_arrival_may_come_at_once()
    {
        var both = new[] { "installationUpdate", "conversationUpdate" }.Select(type =>
            wire.SendAsync("POST", Wire.Message().Replace("\"message\"", $"\"{type}\"", StringComparison.Ordinal), new Counting(this)));

        Assert.All(await Task.WhenAll(both), each => Assert.Equal(200, each.Status));
        Assert.Equal(2, turns);
    }

    private sealed class Counting(IncomingTests tests) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref tests.turns);
            return Task.CompletedTask;
        }
    }

    private sealed class Running(Func<CancellationToken, Task> turn) : IBot
    {
        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) => turn(cancellationToken);
    }
}
