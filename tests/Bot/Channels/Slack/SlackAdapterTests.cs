using System.Text.Json.Nodes;
using Helmsman.Bot.Channels.Slack.Out;
using Helmsman.Bot.Conversations;
using Helmsman.Bot.Sending;

namespace Helmsman.Tests.Bot.Channels.Slack;

/// <summary>What Slack is sent for what a turn says.</summary>
public sealed class SlackAdapterTests : IAsyncLifetime
{
    private const string Thread = "C1;messageid=1795312700.000100";
    private readonly SlackSide slack = new();

    public async ValueTask InitializeAsync() => await slack.InstalledAsync();

    public ValueTask DisposeAsync()
    {
        slack.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_card_is_blocks_with_a_line_for_notifications()
    {
        string? id = null;
        await slack.InAsync("C1", async (turn, ct) => id = (await turn.SendActivityAsync(SlackSide.CardActivity(), ct)).Id);

        var call = slack.Wire.One("chat.postMessage");
        Assert.Equal((SlackSide.Token, "C1", null, "Visitors &lt;fell&gt;"), (call.Token, call["channel"], call["thread_ts"], call["text"]));
        Assert.Equal(["header", "table", "actions"], call.Json("blocks").AsArray().Select(block => (string?)block!["type"]));
        Assert.Equal("Visitors fell *again*", (string?)call.Json("blocks")[0]!["text"]!["text"]);
        Assert.Equal("1795312800.000001", id);
        Assert.Equal("false", call["unfurl_links"]);
    }

    [Fact]
    public async Task A_text_is_shown_as_it_is_written()
    {
        await slack.InAsync("C1", (turn, ct) => turn.SendActivityAsync(SlackSide.Text("<!channel> *now* & <@U1>"), ct));

        var call = slack.Wire.One("chat.postMessage");
        Assert.Equal("[]", call["blocks"]);
        Assert.DoesNotContain('<', call["text"]!);
        Assert.StartsWith("&lt;!channel&gt; ", call["text"], StringComparison.Ordinal);
        Assert.DoesNotContain("*now*", call["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_in_a_thread_goes_into_it()
    {
        await slack.InAsync(Thread, (turn, ct) => turn.SendActivityAsync(SlackSide.CardActivity(), ct));

        Assert.Equal(("C1", "1795312700.000100"), (slack.Wire.One("chat.postMessage")["channel"], slack.Wire.One("chat.postMessage")["thread_ts"]));
    }

    [Fact]
    public async Task An_edit_names_the_message_and_its_channel()
    {
        await slack.InAsync(Thread, (turn, ct) =>
        {
            var edit = SlackSide.CardActivity();
            edit.Id = "1795312800.000007";
            return turn.UpdateActivityAsync(edit, ct);
        });

        var call = slack.Wire.One("chat.update");
        Assert.Equal(("C1", "1795312800.000007"), (call["channel"], call["ts"]));
        Assert.Equal(3, call.Json("blocks").AsArray().Count);
        Assert.Null(call["metadata"]);
    }

    [Fact]
    public async Task A_message_is_taken_back_where_it_is()
    {
        await slack.InAsync(Thread, (turn, ct) => turn.DeleteActivityAsync("1795312800.000007", ct));

        Assert.Equal(("C1", "1795312800.000007"), (slack.Wire.One("chat.delete")["channel"], slack.Wire.One("chat.delete")["ts"]));
    }

    [Fact]
    public async Task What_only_one_person_is_to_see_is_ephemeral()
    {
        await slack.RunAsync(slack.Posts.WhisperAsync(new SlackPlace(FakeSlack.Team, "C1", null), "U7", SlackSide.CardActivity(), CancellationToken.None));

        var call = Assert.Single(slack.Wire.Calls);
        Assert.Equal(("chat.postEphemeral", "C1", "U7"), (call.Method, call["channel"], call["user"]));
        Assert.NotEmpty(call.Json("blocks").AsArray());
    }

    [Fact]
    public async Task A_chat_with_somebody_is_opened_and_its_turn_is_in_it()
    {
        string? conversation = null;
        var wanted = new ConversationParameters { Members = [new ChannelAccount { Id = "U7" }], TenantId = FakeSlack.Team, IsGroup = false };
        await slack.Adapter.CreateConversationAsync(
            "",
            "slack",
            "https://slack.com/api/",
            null,
            wanted,
            async (turn, ct) =>
            {
                conversation = turn.Activity.Conversation.Id;
                await turn.SendActivityAsync(SlackSide.Text("Hello"), ct);
            },
            CancellationToken.None);

        Assert.Equal("U7", slack.Wire.One("conversations.open")["users"]);
        Assert.Equal(("DU7", "DU7"), (conversation, slack.Wire.One("chat.postMessage")["channel"]));
    }

    [Fact]
    public async Task An_invoke_is_answered_with_what_the_turn_said_and_nothing_goes_to_Slack()
    {
        var answer = new InvokeResponse { Status = 200, Body = "yes" };
        var got = await slack.Adapter.ProcessAsync(
            Incoming(ActivityTypes.Invoke), (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypesEx.InvokeResponse) { Value = answer }, ct), CancellationToken.None);

        Assert.Same(answer, got);
        Assert.Empty(slack.Wire.Calls);
        Assert.Equal(501, (await slack.Adapter.ProcessAsync(Incoming(ActivityTypes.Invoke), (_, _) => Task.CompletedTask, CancellationToken.None))?.Status);
        Assert.Null(await slack.Adapter.ProcessAsync(Incoming(ActivityTypes.Message), (_, _) => Task.CompletedTask, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_speaks_to_a_turn_that_fails_gets_a_sentence()
    {
        await slack.Adapter.ProcessAsync(Incoming(ActivityTypes.Message), (_, _) => throw new InvalidOperationException("broken"), CancellationToken.None);
        var answer = await slack.Adapter.ProcessAsync(Incoming(ActivityTypes.Invoke), (_, _) => throw new InvalidOperationException("broken"), CancellationToken.None);

        Assert.NotEqual(string.Empty, slack.Wire.One("chat.postMessage")["text"]);
        Assert.DoesNotContain("broken", slack.Wire.One("chat.postMessage")["text"], StringComparison.Ordinal);
        Assert.Equal(500, Assert.IsType<AdaptiveCardInvokeResponse>(answer!.Body).StatusCode);
    }

    [Fact]
    public async Task Where_Slack_does_not_take_the_sentence_either_the_turn_ends_all_the_same()
    {
        slack.Wire.Response = _ => FakeSlack.Error("not_in_channel");

        await slack.Adapter.ProcessAsync(Incoming(ActivityTypes.Message), (_, _) => throw new InvalidOperationException("broken"), CancellationToken.None);

        Assert.Single(slack.Wire.Calls);
    }

    [Fact]
    public async Task What_the_bot_began_itself_fails_towards_whoever_began_it()
    {
        slack.Wire.Response = _ => FakeSlack.Error("not_in_channel");

        var error = await Assert.ThrowsAsync<TroubleException>(() => slack.InAsync("C1", (turn, ct) => turn.SendActivityAsync(SlackSide.Text("Hello"), ct)));

        Assert.IsType<Trouble.Forbidden>(error.Trouble);
    }

    [Fact]
    public async Task That_an_answer_is_on_its_way_cannot_be_shown()
    {
        await slack.InAsync("C1", (turn, ct) => turn.SendActivityAsync(new Activity(ActivityTypes.Typing), ct));

        Assert.Empty(slack.Wire.Calls);
    }

    [Theory]
    [InlineData("DU7", true)]
    [InlineData("C1", false)]
    public async Task Answers_are_offered_as_buttons_in_a_chat_of_two(string conversation, bool isOffered)
    {
        var question = SlackSide.Text("Go on?");
        question.SuggestedActions = new SuggestedActions { Actions = [new CardAction(ActionTypes.ImBack, "是", value: "是"), new CardAction(ActionTypes.ImBack, "否", value: "否")] };
        await slack.InAsync(conversation, (turn, ct) => turn.SendActivityAsync(question, ct));

        var blocks = slack.Wire.One("chat.postMessage").Json("blocks").AsArray();
        Assert.Equal(isOffered ? ["say:1 是", "say:2 否"] : [], blocks.Skip(1).SelectMany(row => row!["elements"]!.AsArray()).Select(Pressed));
        Assert.Equal("Go on?", slack.Wire.One("chat.postMessage")["text"]);
    }

    private static string Pressed(JsonNode? button) => $"{button!["action_id"]} {button["value"]}";

    private static Activity Incoming(string type) => new(type)
    {
        Id = "1795312700.000100",
        Name = type == ActivityTypes.Invoke ? "adaptiveCard/action" : null,
        ChannelId = "slack",
        ServiceUrl = "https://slack.com/api/",
        From = new ChannelAccount { Id = "U7" },
        Recipient = new ChannelAccount { Id = "UBOT" },
        Conversation = new ConversationAccount { Id = "C1" + ConversationBook.ThreadMark + "1795312700.000100", TenantId = FakeSlack.Team },
    };
}
