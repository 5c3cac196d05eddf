using Helmsman.Bot.Turns;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Turns;

public sealed class TypingTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly TaskCompletionSource thought = new();
    private readonly Stage stage;

    public TypingTests() => stage = new Stage(new Typing(new ConfigurationBuilder().Build(), clock, NullLogger<Typing>.Instance));

    [Fact]
    public async Task A_long_answer_is_announced_after_a_second_and_then_every_three_and_never_after_it()
    {
        var turn = stage.PlayAsync(Stage.Message(), ThinkAsync);
        clock.Advance(TimeSpan.FromSeconds(0.9));
        Assert.Empty(stage.Sent);

        clock.Advance(TimeSpan.FromSeconds(0.1));
        clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(["typing", "typing"], stage.Sent);
        thought.SetResult();
        await turn;
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(["typing", "typing", "message"], stage.Sent);
    }

    [Fact]
    public async Task An_announcement_that_hangs_gives_way_to_the_answer()
    {
        stage.Sending = (activity, cancellationToken) =>
            activity.Type == ActivityTypes.Typing ? Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken) : Task.CompletedTask;
        var turn = stage.PlayAsync(Stage.Message(), ThinkAsync);
        clock.Advance(TimeSpan.FromSeconds(1));

        thought.SetResult();
        await turn;

        Assert.Equal(["message"], stage.Sent);
    }

    [Fact]
    public async Task An_announcement_that_fails_is_no_reason_to_fail()
    {
        stage.Sending = (activity, _) =>
            activity.Type == ActivityTypes.Typing ? Task.FromException(new HttpRequestException("no")) : Task.CompletedTask;
        var turn = stage.PlayAsync(Stage.Message(), ThinkAsync);
        clock.Advance(TimeSpan.FromSeconds(1));

        thought.SetResult();
        await turn;

        Assert.Equal(["message"], stage.Sent);
    }

    [Fact]
    public async Task A_click_is_never_announced()
    {
        var turn = stage.PlayAsync(Stage.Click("1"), ThinkAsync);
        clock.Advance(TimeSpan.FromSeconds(5));

        thought.SetResult();
        await turn;

        Assert.Equal(["message"], stage.Sent);
    }

    private async Task ThinkAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await thought.Task;
        await turn.SendActivityAsync("so", cancellationToken: cancellationToken);
    }
}
