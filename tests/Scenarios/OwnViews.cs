using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>A task in a channel of Teams: everybody reads it, its assignee presses its buttons.</summary>
public sealed class OwnViews
{
    private const string Operator = "lin";
    private const string Designer = "su";

    [Fact]
    public async Task The_card_that_everybody_sees_has_no_buttons_and_mentions_the_assignee()
    {
        await using var house = new BotHouse();
        var (inChannel, inChat) = await HandOverAsync(house);

        Assert.Null(inChannel.Button(Verbs.Acknowledge));
        Assert.Equal([Designer], Readers(inChannel.Card!));
        Assert.Equal(Designer, (string?)inChannel.Card!["msteams"]!["entities"]![0]!["mentioned"]!["id"]);
        Assert.NotNull(inChat.Button(Verbs.Acknowledge));
        Assert.Null(inChat.Card!["refresh"]);
    }

    [Theory]
    [InlineData("automatic")]
    [InlineData("manual")]
    [InlineData(null)]
    public async Task The_assignee_s_client_gets_the_card_with_the_buttons_and_anybody_else_s_the_plain_one(string? trigger)
    {
        await using var house = new BotHouse();
        var (inChannel, _) = await HandOverAsync(house);

        var own = await ViewAsync(house, Designer, inChannel, trigger);
        var others = await ViewAsync(house, "zhou", inChannel, trigger);

        Assert.Contains(CardReading.ActionsOf(own.Value), action => (string?)action["verb"] == Verbs.Acknowledge);
        Assert.DoesNotContain(CardReading.ActionsOf(others.Value), action => (string?)action["verb"] == Verbs.Acknowledge);
        Assert.True(others.IsCard);
        Assert.Equal([Designer], Readers(own.Value!));
    }

    [Fact]
    public async Task One_click_answers_within_a_second_with_the_new_card_and_edits_everybody_s()
    {
        await using var house = new BotHouse();
        var (inChannel, inChat) = await HandOverAsync(house);
        var own = await ViewAsync(house, Designer, inChannel, "automatic");
        var data = CardReading.ActionsOf(own.Value).First(action => (string?)action["verb"] == Verbs.Acknowledge)["data"]!.DeepClone();
        var watch = Stopwatch.StartNew();

        var answer = await house.RealTeams.ClickAsync(Designer, TeamsClient.Team, inChannel.ActivityId, Verbs.Acknowledge, data);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        Assert.Contains(CardReading.ActionsOf(answer.Value), action => (string?)action["verb"] == Verbs.Done);
        Assert.Equal([Designer], Readers(answer.Value!));
        foreach (var copy in new[] { inChannel, inChat })
        {
            var edit = await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == copy.ActivityId, $"the edit in {copy.Conversation}");
            Assert.True(edit.Says("苏禾"));
            Assert.Equal(copy == inChat, edit.Button(Verbs.Done) is not null);
        }
    }

    [Fact]
    public async Task After_it_is_done_the_answer_still_carries_the_refresh_but_no_client_asks_by_itself()
    {
        await using var house = new BotHouse();
        var (inChannel, _) = await HandOverAsync(house);
        var own = await ViewAsync(house, Designer, inChannel, "automatic");
        var data = CardReading.ActionsOf(own.Value).First(action => (string?)action["verb"] == Verbs.Done)["data"]!.DeepClone();

        var answer = await house.RealTeams.ClickAsync(Designer, TeamsClient.Team, inChannel.ActivityId, Verbs.Done, data);

        Assert.Empty(Readers(answer.Value!));
        Assert.DoesNotContain(CardReading.ActionsOf(answer.Value), action => (string?)action["verb"] == Verbs.Done);
    }

    [Fact]
    public async Task A_refresh_of_a_task_that_is_no_more_gets_a_friendly_card()
    {
        await using var house = new BotHouse();
        var data = JsonNode.Parse((Payload.For(Verbs.ViewWork) with { Work = "demo/999999" }).ToJson())!;

        var answer = await house.RealTeams.ClickAsync(Designer, TeamsClient.Team, "m1", Verbs.ViewWork, data);

        Assert.True(answer.IsCard);
    }

    [Fact]
    public async Task A_briefing_in_a_channel_hands_over_by_the_form()
    {
        await using var house = new BotHouse();
        await house.RealTeams.InstallAsync(Operator, TeamsClient.Team);

        var briefing = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");

        Assert.Contains(CardReading.ElementsOf(briefing.Card, "Action.Submit"), action => (string?)action["data"]!["msteams"]?["type"] == "task/fetch");
        Assert.Null(briefing.Button(Verbs.HandOff));
    }

    private static IEnumerable<string?> Readers(JsonNode card) => card["refresh"]!["userIds"]!.AsArray().Select(id => (string?)id);

    private static async Task<ClickAnswer> ViewAsync(BotHouse house, string user, Sent on, string? trigger)
    {
        var value = new JsonObject { ["action"] = on.Card!["refresh"]!["action"]!.DeepClone(), ["trigger"] = trigger };
        using var response = await house.RealTeams.InvokeAsync(user, TeamsClient.Team, "adaptiveCard/action", value, replyTo: on.ActivityId);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await ClickAnswer.OfAsync(response);
    }

    /// <summary>The task in the channel, and in the designer's own chat.</summary>
    private static async Task<(Sent InChannel, Sent InChat)> HandOverAsync(BotHouse house)
    {
        var chat = TeamsClient.ChatOf(Operator);
        await house.RealTeams.InstallAsync(Operator, TeamsClient.Team);
        await house.RealTeams.InstallAsync(Designer, TeamsClient.ChatOf(Designer));
        foreach (var said in new[] { "为什么流量下降了", "交给美工", "换一张主图", "25-35岁女性", "显瘦", "1", "都跳过", "是" })
        {
            using var response = await house.RealTeams.SayAsync(Operator, chat, said);
        }

        return (
            await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Says("换一张主图"), "the task in the channel"),
            await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Designer) && sent.Says("换一张主图"), "the task in her chat"));
    }
}
