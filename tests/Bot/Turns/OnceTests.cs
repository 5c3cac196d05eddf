using Helmsman.Bot.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.Bot.Turns;

public sealed class OnceTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly Stage stage;
    private int done;

    public OnceTests() => stage = new Stage(new Once(new Deliveries(clock), NullLogger<Once>.Instance));

    [Fact]
    public async Task A_message_delivered_again_is_not_done_again()
    {
        await stage.PlayAsync(Stage.Message(), DoAsync);
        await stage.PlayAsync(Stage.Message(), DoAsync);

        Assert.Equal(1, done);
    }

    [Fact]
    public async Task Two_messages_and_one_in_another_conversation_are_three()
    {
        await stage.PlayAsync(Stage.Message("1"), DoAsync);
        await stage.PlayAsync(Stage.Message("2"), DoAsync);
        await stage.PlayAsync(Stage.Message("1", conversation: "elsewhere"), DoAsync);

        Assert.Equal(3, done);
    }

    [Fact]
    public async Task A_click_delivered_while_the_first_one_runs_waits_and_is_answered_as_the_first()
    {
        var go = new TaskCompletionSource();
        var first = stage.PlayAsync(Stage.Click("1"), async (turn, cancellationToken) =>
        {
            await go.Task;
            await AnswerAsync(turn, cancellationToken);
        });
        var second = stage.PlayAsync(Stage.Click("2"), AnswerAsync);
        Assert.False(second.IsCompleted);

        go.SetResult();

        Assert.Equal([1, 1], new[] { await first, await second }.Select(answer => Assert.IsType<InvokeResponse>(Assert.Single(answer).Value).Body));
    }

    [Fact]
    public async Task What_failed_is_done_by_the_next_delivery_whether_it_waits_already_or_comes_later()
    {
        var go = new TaskCompletionSource();
        var first = stage.PlayAsync(Stage.Message(), (_, _) => go.Task);
        var second = stage.PlayAsync(Stage.Message(), DoAsync);

        go.SetException(new InvalidOperationException("no"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await second;
        Assert.Equal(1, done);
    }

    [Theory]
    [InlineData("work.done", "ann", "m1", "{}", 1)]
    [InlineData("work.acknowledge", "ann", "m1", "{}", 2)]
    [InlineData("work.done", "bob", "m1", "{}", 2)]
    [InlineData("work.done", "ann", "m2", "{}", 2)]
    [InlineData("work.done", "ann", "m1", """{"note":"x"}""", 2)]
    public async Task A_click_under_a_new_id_is_the_same_when_all_else_is(string verb, string from, string card, string data, int expected)
    {
        await stage.PlayAsync(Stage.Click("1"), AnswerAsync);
        await stage.PlayAsync(Stage.Click("2", verb, from, card, data), AnswerAsync);

        Assert.Equal(expected, done);
    }

    [Fact]
    public async Task The_same_button_pressed_again_after_a_while_is_a_new_click()
    {
        await stage.PlayAsync(Stage.Click("1"), AnswerAsync);
        clock.Advance(TimeSpan.FromSeconds(6));
        await stage.PlayAsync(Stage.Click("2"), AnswerAsync);

        Assert.Equal(2, done);
    }

    [Fact]
    public async Task A_card_that_refreshes_itself_always_sees_what_is_now()
    {
        await stage.PlayAsync(Stage.Click("1", "work.view"), AnswerAsync);
        await stage.PlayAsync(Stage.Click("2", "work.view"), AnswerAsync);

        Assert.Equal(2, done);
    }

    [Fact]
    public async Task What_has_no_id_and_what_happens_to_a_message_later_is_never_taken_for_a_repetition()
    {
        var edited = Stage.Message();
        edited.Type = ActivityTypes.MessageUpdate;
        foreach (var activity in new[] { Stage.Message(null), Stage.Message(null), Stage.Message(), edited, edited })
        {
            await stage.PlayAsync(activity, DoAsync);
        }

        Assert.Equal(5, done);
    }

    [Fact]
    public async Task Replies_that_were_expected_in_the_answer_are_in_the_second_answer_too()
    {
        var expecting = Stage.Message();
        expecting.DeliveryMode = DeliveryModes.ExpectReplies;
        await stage.PlayAsync(expecting, (turn, cancellationToken) => turn.SendActivityAsync("hello", cancellationToken: cancellationToken));

        var again = await stage.PlayAsync(expecting, DoAsync);

        Assert.Equal("hello", Assert.Single(again).Text);
    }

    [Fact]
    public async Task Memory_is_bounded_and_the_oldest_is_forgotten_first()
    {
        for (var id = 0; id <= 2_000; id++)
        {
            await stage.PlayAsync(Stage.Message($"{id}"), DoAsync);
        }

        await stage.PlayAsync(Stage.Message("2000"), DoAsync);
        Assert.Equal(2_001, done);
        await stage.PlayAsync(Stage.Message("0"), DoAsync);
        Assert.Equal(2_002, done);
    }

    private Task DoAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        done++;
        return Task.CompletedTask;
    }

    /// <summary>Answers with how many there were.</summary>
    private Task AnswerAsync(ITurnContext turn, CancellationToken cancellationToken) => turn.SendActivityAsync(
        new Activity(ActivityTypesEx.InvokeResponse) { Value = new InvokeResponse { Status = 200, Body = ++done } }, cancellationToken);
}
