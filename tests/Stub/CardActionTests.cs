using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Helmsman.Connector.World;

namespace Helmsman.Tests.Stub;

public sealed class CardActionTests
{
    [Fact]
    public async Task A_click_carries_the_buttons_data_what_was_filled_in_and_the_card_it_is_on()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var card = await CardAsync(wired);

        await wired.Connector.TeamsFor(bot.Client()).Cards.ClickAsync(wired.Ann, card, "work.done", new JsonObject { ["note"] = "ready" });
        await wired.Connector.TeamsFor(bot.Client()).Cards.ClickAsync(wired.Ann, card, "work.done", trigger: null);

        var (full, plain) = (bot.Activities[0], bot.Activities[1]);
        Assert.Equal(("invoke", "adaptiveCard/action", card.Id), ((string?)full["type"], (string?)full["name"], (string?)full["replyToId"]));
        Assert.Equal(card.ThreadId, (string?)full["conversation"]!["id"]);
        Assert.Equal("manual", (string?)full["value"]!["trigger"]);
        var action = full["value"]!["action"]!;
        Assert.Equal(("Action.Execute", "b1", "work.done"), ((string?)action["type"], (string?)action["id"], (string?)action["verb"]));
        Assert.Equal("""{"task":7,"note":"ready"}""", action["data"]!.ToJsonString());
        Assert.Equal((null, null), (plain["value"]!["trigger"], plain["value"]!["action"]!["id"]));
    }

    [Fact]
    public async Task A_button_that_is_no_longer_there_cannot_be_pressed()
    {
        await using var wired = await Wired.StartAsync();
        var card = await CardAsync(wired);
        await wired.Bot.PutAsync(Caller.To(wired.General.Id, $"activities/{card.Id}"), Caller.Card());

        var click = () => wired.Connector.TeamsFor(new Listener().Client()).Cards.Click(wired.Ann, card, "work.done");

        Assert.Contains("work.done", Assert.Throws<InvalidOperationException>(click).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_asks_anew_for_whom_it_names_and_for_nobody_else()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var cards = wired.Connector.TeamsFor(bot.Client()).Cards;
        var named = await CardAsync(wired, new JsonArray(wired.Bob.Id));
        var forAll = await CardAsync(wired);
        var byHand = await CardAsync(wired, []);

        Assert.NotNull(await cards.RefreshAsync(wired.Bob, named));
        Assert.Null(await cards.RefreshAsync(wired.Ann, named));
        Assert.NotNull(await cards.RefreshAsync(wired.Ann, forAll));
        Assert.Null(await cards.RefreshAsync(wired.Ann, byHand));
        Assert.All(bot.Activities, each => Assert.Equal(("automatic", "work.look"), ((string?)each["value"]!["trigger"], (string?)each["value"]!["action"]!["verb"])));
    }

    [Fact]
    public async Task The_clicker_sees_the_card_or_the_words_of_the_answer()
    {
        await using var wired = await Wired.StartAsync();
        var card = await CardAsync(wired);
        var bot = new Listener
        {
            Answer = Body("""{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","body":[{"text":"done"}]}}"""),
        };
        var cards = wired.Connector.TeamsFor(bot.Client()).Cards;

        Assert.Equal("done", (await cards.ClickAsync(wired.Ann, card, "work.done")).Words);

        bot.Answer = Body("""{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"not yours"}""");
        var told = await cards.ClickAsync(wired.Ann, card, "work.done");
        Assert.Equal((null, "not yours", 200), (told.ReplacingCard, told.Words, told.CardStatus));

        bot.Answer = Body("<html>");
        Assert.Null((await cards.ClickAsync(wired.Ann, card, "work.done")).Json);
    }

    [Fact]
    public async Task Task_modules_feedback_submits_and_unknown_invokes_have_their_own_shapes()
    {
        await using var wired = await Wired.StartAsync();
        var bot = new Listener();
        var cards = wired.Connector.TeamsFor(bot.Client()).Cards;
        var card = await CardAsync(wired);

        await cards.FetchTaskAsync(wired.Ann, card, new JsonObject { ["open"] = "brief" });
        await cards.SubmitTaskAsync(wired.Ann, card, new JsonObject { ["text"] = "done" });
        await cards.FeedbackAsync(wired.Ann, card, "dislike", "wrong figure");
        await cards.InvokeAsync(wired.Ann, wired.General, "nobody/knows", null);
        await cards.SubmitAsync(wired.Ann, card, new JsonObject { ["v"] = 1 });

        Assert.Equal(["task/fetch", "task/submit", "message/submitAction", "nobody/knows", null], bot.Activities.Select(each => (string?)each["name"]));
        Assert.Equal("brief", (string?)bot.Activities[0]["value"]!["data"]!["open"]);
        var feedback = bot.Activities[2]["value"]!;
        Assert.Equal(("feedback", "dislike"), ((string?)feedback["actionName"], (string?)feedback["actionValue"]!["reaction"]));
        Assert.Equal("wrong figure", (string?)JsonNode.Parse((string)feedback["actionValue"]!["feedback"]!)!["feedbackText"]);
        Assert.Equal(("message", null, 1), ((string?)bot.Activities[4]["type"], bot.Activities[4]["text"], (int?)bot.Activities[4]["value"]!["v"]));
    }

    private static Func<CancellationToken, Task<HttpResponseMessage>> Body(string body) => _ => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
    {
        Content = new StringContent(body, Encoding.UTF8, "application/json"),
    });

    private static async Task<TeamsMessage> CardAsync(Wired wired, JsonArray? refreshFor = null)
    {
        var refresh = new JsonObject { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "work.look" } };
        if (refreshFor is not null)
        {
            refresh["userIds"] = refreshFor;
        }

        var sent = await wired.Bot.PostAsync(Caller.To(wired.General.Id), Caller.Card(new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["refresh"] = refresh,
            ["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = "Action.Execute",
                ["id"] = "b1",
                ["title"] = "Done",
                ["verb"] = "work.done",
                ["data"] = new JsonObject { ["task"] = 7 },
            }),
        }));
        return wired.World.FindMessage(wired.General, sent.Id)!;
    }
}
