using Helmsman.Bot.Turns;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Turns;

public sealed class TurnOrderTests
{
    private readonly TurnOrder order = new();
    private readonly List<string> done = [];

    [Fact]
    public async Task One_line_is_worked_off_in_the_order_in_which_it_was_joined_and_another_does_not_wait()
    {
        var slow = new TaskCompletionSource();
        var first = order.RunAsync("a", () => Do("1", slow.Task), TestContext.Current.CancellationToken);
        var second = order.RunAsync("a", () => Do("2"), TestContext.Current.CancellationToken);
        var third = order.RunAsync("a", () => Do("3"), TestContext.Current.CancellationToken);
        await order.RunAsync("b", () => Do("other"), TestContext.Current.CancellationToken);

        slow.SetResult();
        await Task.WhenAll(first, second, third);

        Assert.Equal(["other", "1", "2", "3"], done);
    }

    [Fact]
    public async Task Whoever_fails_or_gives_up_leaves_the_line_in_order()
    {
        var slow = new TaskCompletionSource();
        using var impatience = new CancellationTokenSource();
        var first = order.RunAsync("a", () => Do("1", slow.Task), TestContext.Current.CancellationToken);
        var second = order.RunAsync("a", () => Do("2"), impatience.Token);
        var third = order.RunAsync("a", () => Do("3"), TestContext.Current.CancellationToken);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(third.IsCompleted);
        slow.SetException(new InvalidOperationException("no"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await third;
        Assert.Equal(["3"], done);
    }

    [Fact]
    public async Task Messages_of_one_person_wait_for_each_other_and_clicks_do_not()
    {
        var stage = new Stage(new InOrder(order));
        var slow = new TaskCompletionSource();
        var first = stage.PlayAsync(Stage.Message("1"), (_, _) => Do("1", slow.Task));
        var second = stage.PlayAsync(Stage.Message("2"), (_, _) => Do("2"));
        await stage.PlayAsync(Stage.Click("3"), (_, _) => Do("click"));
        await stage.PlayAsync(Stage.Message("4", from: "bob"), (_, _) => Do("bob"));

        slow.SetResult();
        await Task.WhenAll(first, second);

        Assert.Equal(["click", "bob", "1", "2"], done);
    }

    [Fact]
    public async Task A_turn_ends_after_a_hundred_seconds_by_its_own_clock()
    {
        var clock = new FakeTimeProvider();
        var turn = new Stage(new TurnTime(clock)).PlayAsync(Stage.Message(), (_, cancellationToken) => Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken));

        clock.Advance(TimeSpan.FromSeconds(99));
        Assert.False(turn.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);
    }

    private async Task Do(string what, Task? after = null)
    {
        await (after ?? Task.CompletedTask);
        done.Add(what);
    }
}
