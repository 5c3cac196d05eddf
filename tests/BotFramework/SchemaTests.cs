using System.Text.Json;

namespace Helmsman.Tests.BotFramework;

public sealed class SchemaTests
{
    [Fact]
    public void What_the_schema_does_not_name_survives_a_round_trip()
    {
        const string Wire = """
            {"type":"message","id":"1","textFormat":"plain","text":"早上好 & <at>","onBehalfOf":{"deep":[1,{"a":null}]},
            "from":{"id":"u","newFact":7},"conversation":{"id":"c","tenantId":"t","unheardOf":true},
            "entities":[{"type":"clientInfo","locale":"zh-CN","timezone":"Asia/Shanghai"},{"type":"mention","text":"<at>B</at>","mentioned":{"id":"28:b"}}],
            "attachments":[{"contentType":"x/y","content":{"a":[1.50,"2"]},"odd":"kept"}],"channelData":{"tenant":{"id":"t"},"n":1}}
            """;

        var activity = JsonSerializer.Deserialize<Activity>(Wire, SchemaJson.Options)!;

        var before = JsonDocument.Parse(Wire).RootElement;
        Assert.True(JsonElement.DeepEquals(before, JsonSerializer.SerializeToElement(activity, SchemaJson.Options)));
        Assert.Equal("Asia/Shanghai", activity.Entities![0].Properties!["timezone"].GetString());
    }

    [Fact]
    public void Names_are_camel_case_and_nulls_are_left_out()
    {
        var activity = new Activity(ActivityTypes.Message) { Text = "好", Timestamp = new DateTimeOffset(2026, 11, 22, 8, 0, 0, TimeSpan.Zero), Attachments = [] };

        var json = JsonSerializer.Serialize(activity, SchemaJson.Options);

        Assert.Equal("""{"type":"message","timestamp":"2026-11-22T08:00:00+00:00","text":"好","attachments":[]}""", json);
    }

    [Fact]
    public void Payloads_of_any_type_are_written_as_what_they_are()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            Value = new { someVerb = "ack" },
            Entities = [new Mention { Text = "<at>Ann</at>", Mentioned = new ChannelAccount("29:ann", "Ann") }],
            Attachments = [new HeroCard { Title = "T", Buttons = [new CardAction(ActionTypes.ImBack, "A", value: 7)] }.ToAttachment()],
        };

        var json = JsonSerializer.Serialize(activity, SchemaJson.Options);

        Assert.Contains("""{"type":"mention","mentioned":{"id":"29:ann","name":"Ann"},"text":"<at>Ann</at>"}""", Sorted(json), StringComparison.Ordinal);
        Assert.Contains("""{"title":"T","buttons":[{"type":"imBack","title":"A","value":7}]}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"someVerb":"ack"}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Channel_data_is_read_as_a_type_and_an_unfit_one_is_no_error_to_try()
    {
        var activity = JsonSerializer.Deserialize<Activity>("""{"type":"message","channelData":{"team":{"id":"19:t"},"eventType":"teamRenamed"}}""", SchemaJson.Options)!;

        Assert.Equal("19:t", activity.GetChannelData<TeamsChannelData>()!.Team!.Id);
        Assert.True(activity.TryGetChannelData<TeamsChannelData>(out var data));
        Assert.Equal("teamRenamed", data.EventType);
        Assert.False(activity.TryGetChannelData<List<int>>(out _));
        Assert.Null(new Activity().GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void A_reply_goes_back_the_way_the_message_came()
    {
        var activity = Example();

        var reply = activity.CreateReply("ok");

        Assert.Equal(("28:bot", "29:ann", "a:1", "in-1", "zh-CN"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id, reply.ReplyToId, reply.Locale));
    }

    [Fact]
    public void A_reference_that_was_stored_as_json_wakes_the_same_conversation()
    {
        var stored = JsonSerializer.Serialize(Example().GetConversationReference(), SchemaJson.Options);

        var woken = JsonSerializer.Deserialize<ConversationReference>(stored, SchemaJson.Options)!.GetContinuationActivity();

        Assert.Equal(("event", "ContinueConversation", "a:1", "28:bot", "29:ann"), (woken.Type, woken.Name, woken.Conversation.Id, woken.Recipient.Id, woken.From.Id));
    }

    [Fact]
    public void The_bots_own_mention_is_taken_out_and_others_stay()
    {
        var activity = Example();
        activity.Text = "<at>Bot</at> 交给 <at>Ann</at>";
        activity.Entities = [Mentioning("28:bot", "Bot"), Mentioning("29:ann", "Ann")];

        Assert.Equal("交给 <at>Ann</at>", activity.RemoveRecipientMention());
        Assert.Equal("29:ann", activity.GetMentions()[1].Mentioned!.Id);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("event", false)]
    public void A_cast_answers_null_for_another_type(
        string type, bool isMessage) => Assert.Equal(isMessage, new Activity(type).AsMessageActivity() is not null);

    private static Activity Example() => JsonSerializer.Deserialize<Activity>(Wire.Message(), SchemaJson.Options)!;

    private static Mention Mentioning(
        string id, string name) => new() { Text = $"<at>{name}</at>", Mentioned = new ChannelAccount(id, name) };

    /// <summary>The members of a derived entity may come in any order.</summary>
    private static string Sorted(string json) =>
        json.Replace("""{"mentioned":{"id":"29:ann","name":"Ann"},"text":"<at>Ann</at>","type":"mention"}""",
            """{"type":"mention","mentioned":{"id":"29:ann","name":"Ann"},"text":"<at>Ann</at>"}""", StringComparison.Ordinal);
}
