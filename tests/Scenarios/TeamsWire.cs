using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Bot.Conversations;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>What a Teams client was seen to send, and to make of what it gets.</summary>
public sealed class TeamsWire
{
    private const string Asker = "lin";
    private const string Thread = TeamsClient.Team + ";messageid=1795373315771";

    private static string Chat => TeamsClient.ChatOf(Asker);

    [Fact]
    public async Task An_answer_in_a_thread_stays_in_the_thread_and_the_task_goes_to_the_channel()
    {
        await using var house = new BotHouse();
        await AskInThreadAsync(house, "why did traffic drop");
        foreach (var said in new[] { "hand this to design", "use the suggestion", "women of 25 to 35", "looks slim", "1", "skip all", "yes" })
        {
            await AskInThreadAsync(house, said);
        }

        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Button(Verbs.Acknowledge) is not null, "the task in the channel");
        Assert.Null(await house.Documents.FindAsync(KnownConversation.Documents, $"msteams/{Thread}", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Suggested_answers_are_offered_in_a_chat_of_two_only()
    {
        await using var house = new BotHouse();
        foreach (var said in new[] { "why did traffic drop", "hand this to design" })
        {
            await AskInThreadAsync(house, said);
            await house.Teams.AskAsync(Asker, Chat, said, "en-US");
        }

        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == Thread && sent.Activity["suggestedActions"] is not null);
        Assert.Contains(house.Connector.All, sent => sent.Conversation == Chat && sent.Activity["suggestedActions"] is not null);
    }

    [Fact]
    public async Task Lines_stay_apart_and_what_people_wrote_stays_literal()
    {
        await using var house = new BotHouse();
        await house.Teams.AskAsync(Asker, Chat, "why did traffic drop", "en-US");
        await house.Teams.AskAsync(Asker, Chat, "hand this to design", "en-US");
        await house.Teams.AskAsync(Asker, Chat, "*new* [picture](http://x) <b>now</b>", "en-US");
        await house.Teams.AskAsync(Asker, Chat, "women", "en-US");
        await house.Teams.AskAsync(Asker, Chat, "slim", "en-US");
        await house.Teams.AskAsync(Asker, Chat, "1", "en-US");

        var brief = await house.Teams.AskAsync(Asker, Chat, "skip all", "en-US");

        Assert.Equal("xml", (string?)brief.Activity["textFormat"]);
        Assert.Contains("&#42;new&#42; &#91;picture&#93;(http://x) &#60;b&#62;now&#60;/b&#62;<br/>", brief.Text!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_button_that_is_answered_by_a_message_points_to_it()
    {
        await using var house = new BotHouse();
        var help = await house.Teams.AskAsync(Asker, Chat, "help", "en-US");

        var answer = await house.Teams.ClickAsync(Asker, help, Verbs.ShowMyWork, "en-US");

        Assert.Equal("application/vnd.microsoft.activity.message", answer.Type);
        Assert.NotEqual(string.Empty, answer.Words);
    }

    [Fact]
    public async Task A_chat_keeps_its_language_when_an_activity_names_none()
    {
        await using var house = new BotHouse();
        await house.Teams.AskAsync(Asker, Chat, "help", "en-US");
        await house.Teams.MeetAsync(Asker, Chat);

        var place = await house.Documents.FindAsync(KnownConversation.Documents, $"msteams/{Chat}", TestContext.Current.CancellationToken);

        Assert.Equal("en", place?.Locale);
    }

    [Fact]
    public async Task A_channel_that_does_not_say_it_is_a_group_is_nobodys_chat()
    {
        await using var house = new BotHouse();
        await house.Teams.PostAsync(Asker, TeamsClient.Team, new JsonObject
        {
            ["type"] = "installationUpdate",
            ["action"] = "add",
            ["conversation"] = new JsonObject { ["id"] = TeamsClient.Team, ["conversationType"] = "channel" },
        });

        var place = await house.Documents.FindAsync(KnownConversation.Documents, $"msteams/{TeamsClient.Team}", TestContext.Current.CancellationToken);

        Assert.False(place?.IsPersonal);
    }

    [Fact]
    public async Task Replies_that_are_expected_in_the_answer_are_there_a_click_s_card_included()
    {
        await using var house = new BotHouse();
        using var said = await house.Teams.PostAsync(Asker, Chat, new JsonObject { ["type"] = "message", ["text"] = "help", ["deliveryMode"] = "expectReplies" });
        var help = Replies(await said.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))[0]!;
        using var clicked = await house.Teams.PostAsync(Asker, Chat, Click(Verbs.Acknowledge, "expectReplies"));
        var answer = Replies(await clicked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))[0]!;

        Assert.Equal("message", (string?)help["type"]);
        Assert.Equal("invokeResponse", (string?)answer["type"]);
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)answer["value"]!["body"]!["type"]);
        Assert.Empty(house.Connector.All);
    }

    [Fact]
    public async Task A_channel_that_refuses_the_answer_is_not_asked_to_send_the_message_again()
    {
        await using var house = new BotHouse();
        house.Connector.Instead = (_, _) => new HttpResponseMessage(HttpStatusCode.InternalServerError);

        using var response = await house.Teams.SayAsync(Asker, Chat, "help");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        house.LogBook.Expects("a turn of type message");
    }

    private static JsonArray Replies(string body) => JsonNode.Parse(body)!["activities"]!.AsArray();

    private static JsonObject Click(string verb, string deliveryMode) => new()
    {
        ["type"] = "invoke",
        ["name"] = "adaptiveCard/action",
        ["deliveryMode"] = deliveryMode,
        ["value"] = new JsonObject
        {
            ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = JsonNode.Parse(Payload.For(verb).ToJson()) },
        },
    };

    /// <summary>As the client says it: with the bot's name, in a conversation that is the thread, and answered there.</summary>
    private static async Task AskInThreadAsync(BotHouse house, string text)
    {
        var before = house.Connector.All.Count;
        await house.Teams.PostAsync(Asker, Thread, new JsonObject
        {
            ["type"] = "message",
            ["text"] = $"<at>Helmsman</at> {text}",
            ["locale"] = "en-US",
            ["entities"] = new JsonArray(new JsonObject
            {
                ["type"] = "mention",
                ["text"] = "<at>Helmsman</at>",
                ["mentioned"] = new JsonObject { ["id"] = "bot", ["name"] = "Helmsman" },
            }),
            ["conversation"] = new JsonObject { ["id"] = Thread, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "tenant" },
        });
        Assert.Single(house.Connector.All.Skip(before), sent => sent.Verb == "post" && sent.Conversation == Thread);
    }
}
