using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;

namespace Helmsman.Tests.BotFramework;

public sealed class OutgoingTests
{
    private readonly Wire wire = new();

    [Fact]
    public async Task A_reply_is_posted_to_the_activity_it_answers()
    {
        ResourceResponse? sent = null;
        await wire.PostAsync(Wire.Message(), async (turn, token) => sent = await turn.SendActivityAsync("好", cancellationToken: token));

        var call = Assert.Single(wire.Calls);
        Assert.Equal("POST /emea/v3/conversations/a%3A1/activities/in-1", call.Line);
        Assert.Equal("a:1", call.Headers["x-ms-conversation-id"]);
        Assert.Equal("sent-1", sent!.Id);
        var body = JsonDocument.Parse(call.Body).RootElement;
        Assert.Equal("28:bot", body.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("29:ann", body.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("in-1", body.GetProperty("replyToId").GetString());
        Assert.Equal("acceptingInput", body.GetProperty("inputHint").GetString());
        Assert.False(body.TryGetProperty("id", out _));
    }

    [Fact]
    public async Task Without_an_incoming_id_a_message_is_posted_to_the_conversation()
    {
        await wire.PostAsync(Wire.Message().Replace("\"id\":\"in-1\",", "", StringComparison.Ordinal), (turn, token) => turn.SendActivityAsync("x", cancellationToken: token));

        Assert.Equal("POST /emea/v3/conversations/a%3A1/activities", Assert.Single(wire.Calls).Line);
    }

    [Fact]
    public async Task An_update_is_put_and_a_delete_deleted_with_their_ids_escaped()
    {
        wire.Answer = _ => new HttpResponseMessage(HttpStatusCode.OK);
        await wire.PostAsync(Wire.Message(), async (turn, token) =>
        {
            var updated = await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = "1/2", Text = "new" }, token);
            Assert.Equal("1/2", updated.Id);
            await turn.DeleteActivityAsync("x y", token);
        });

        Assert.Equal(["PUT /emea/v3/conversations/a%3A1/activities/1%2F2", "DELETE /emea/v3/conversations/a%3A1/activities/x%20y"], wire.Calls.Select(each => each.Line));
        Assert.DoesNotContain("replyToId", wire.Calls[0].Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_activity_that_was_taken_without_an_id_is_no_error()
    {
        wire.Answer = _ => new HttpResponseMessage(HttpStatusCode.Accepted);
        ResourceResponse? sent = null;
        await wire.PostAsync(Wire.Message(), async (turn, token) => sent = await turn.SendActivityAsync(new Activity(ActivityTypes.Typing), token));

        Assert.True(string.IsNullOrEmpty(sent!.Id));
    }

    [Theory]
    [InlineData("""{"error":{"code":"BotNotInConversationRoster","message":"no"}}""", "BotNotInConversationRoster")]
    [InlineData("<html>gateway</html>", null)]
    [InlineData("", null)]
    public async Task A_refusal_says_the_channels_code_and_status(string body, string? code)
    {
        wire.Answer = _ => Wire.Json(HttpStatusCode.Forbidden, body);
        ErrorResponseException? refused = null;
        wire.Adapter.OnTurnError = (_, error) => Task.FromResult(refused = error as ErrorResponseException);

        var (status, _) = await wire.PostAsync(Wire.Message(), (turn, token) => turn.SendActivityAsync("x", cancellationToken: token));

        Assert.Equal(200, status);
        Assert.Equal(code, refused!.Body?.Error?.Code);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Response!.StatusCode);
        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Replies_that_the_caller_expects_come_in_the_answer_and_nowhere_else()
    {
        var (status, body) = await wire.PostAsync(Wire.Message(more: ""","deliveryMode":"expectReplies" """), async (turn, token) =>
        {
            await turn.SendActivityAsync("one", cancellationToken: token);
            await turn.SendActivityAsync("two", cancellationToken: token);
            Assert.True(turn.Responded);
        });

        Assert.Equal(200, status);
        Assert.Empty(wire.Calls);
        var replies = JsonDocument.Parse(body).RootElement.GetProperty("activities");
        Assert.Equal(["one", "two"], replies.EnumerateArray().Select(each => each.GetProperty("text").GetString()));
        Assert.Equal("in-1", replies[0].GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task A_trace_is_sent_to_the_emulator_only_and_is_no_response()
    {
        var trace = new Activity(ActivityTypes.Trace) { Name = "n" };
        await wire.PostAsync(Wire.Message(), async (turn, token) =>
        {
            await turn.SendActivityAsync(trace, token);
            Assert.False(turn.Responded);
        });
        Assert.Empty(wire.Calls);

        await wire.PostAsync(Wire.Message().Replace("msteams", "emulator", StringComparison.Ordinal), (turn, token) => turn.SendActivityAsync(trace, token));
        Assert.Single(wire.Calls);
    }

    [Fact]
    public async Task A_delay_holds_back_what_follows()
    {
        var clock = new FakeTimeProvider();
        var adapter = new CloudAdapter(wire.Authentication()) { Clock = clock };
        var reference = new ConversationReference { Conversation = new() { Id = "a:1" }, ChannelId = "msteams", ServiceUrl = Wire.ServiceUrl };
        var turn = adapter.ContinueConversationAsync(
            string.Empty,
            reference,
            (context, token) => context.SendActivitiesAsync([new Activity(ActivityTypesEx.Delay) { Value = 500 }, MessageFactory.Text("later")], token),
            TestContext.Current.CancellationToken);

        clock.Advance(TimeSpan.FromMilliseconds(499));
        Assert.Empty(wire.Calls);
        clock.Advance(TimeSpan.FromMilliseconds(1));
        await turn;
        Assert.Contains("later", Assert.Single(wire.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_watches_sending_sees_it_and_can_hold_it_back()
    {
        List<string?> seen = [];
        await wire.PostAsync(Wire.Message(), async (turn, token) =>
        {
            turn.OnSendActivities(async (_, activities, next) =>
            {
                seen.AddRange(activities.Select(each => each.Text));
                return activities.Exists(each => each.Text == "secret") ? [new ResourceResponse()] : await next();
            });
            await turn.SendActivityAsync("secret", cancellationToken: token);
            await turn.SendActivityAsync("open", cancellationToken: token);
        });

        Assert.Equal(["secret", "open"], seen);
        Assert.Contains("open", Assert.Single(wire.Calls).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Middleware_wraps_the_turn_in_the_order_it_was_added()
    {
        List<string> order = [];
        wire.Adapter.Use(new Step("a", order)).Use(new Step("b", order));

        await wire.PostAsync(Wire.Message(), (_, _) => Add(order));

        Assert.Equal(["a>", "b>", "turn", "<b", "<a"], order);
    }

    [Fact]
    public async Task Without_an_error_handler_the_exception_goes_on() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => wire.PostAsync(Wire.Message(), (_, _) => throw new InvalidOperationException("bug")));

    private static Task Add(List<string> order)
    {
        order.Add("turn");
        return Task.CompletedTask;
    }

    private sealed class Step(string name, List<string> order) : IMiddleware
    {
        public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
        {
            order.Add($"{name}>");
            await next(cancellationToken);
            order.Add($"<{name}");
        }
    }
}
