using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Bot.Interactions;
using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>The three steps of a day: a question, a hand-off, an acknowledgement; over /api/messages alone.</summary>
public sealed class AHandOff
{
    private const string Operator = "lin";
    private const string Designer = "su";

    [Fact]
    public async Task A_question_is_answered_with_figures_sources_a_chart_and_a_way_to_hand_it_on()
    {
        await using var house = await MorningAsync();

        var answer = await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "为什么流量下降了");

        Assert.True(answer.Says("访客数"));
        Assert.True(answer.Says("支付金额的变化"));
        Assert.True(answer.Says("手淘搜索"));
        Assert.Contains(CardReading.ElementsOf(answer.Card, "Chart.Line"), _ => true);
        Assert.NotNull(answer.Button(Verbs.Ask));
        Assert.NotNull(answer.Button(Verbs.HandOff));
    }

    [Fact]
    public async Task English_is_answered_in_english()
    {
        await using var house = await MorningAsync();

        var answer = await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "why did traffic drop", "en-GB");

        Assert.True(answer.Says("Visitors"));
    }

    [Fact]
    public async Task The_task_comes_to_its_owner_and_to_the_channel_and_one_click_acknowledges_it_everywhere()
    {
        await using var house = await MorningAsync();
        var task = await HandOverAsync(house);
        var inChannel = await house.Connector.ExpectAsync(
            sent => sent.Conversation == TeamsClient.Team && sent.Button(Verbs.Acknowledge) is not null, "the task in the channel");

        var answer = await house.Teams.ClickAsync(Designer, task, Verbs.Acknowledge);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.IsCard);
        Assert.Contains("苏禾", answer.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(CardReading.ActionsOf(answer.Value), action => (string?)action["verb"] == Verbs.Acknowledge);
        foreach (var copy in new[] { task, inChannel })
        {
            var edit = await house.Connector.ExpectAsync(
                sent => sent.Verb == "edit" && sent.ActivityId == copy.ActivityId, $"the edit in {copy.Conversation}");
            Assert.Null(edit.Button(Verbs.Acknowledge));
        }
    }

    [Fact]
    public async Task A_second_click_shows_the_card_as_it_is()
    {
        await using var house = await MorningAsync();
        var task = await HandOverAsync(house);
        await house.Teams.ClickAsync(Designer, task, Verbs.Acknowledge);

        var again = await house.Teams.ClickAsync(Designer, task, Verbs.Acknowledge);

        Assert.Equal(200, again.StatusCode);
        Assert.True(again.IsCard);
        Assert.Contains("苏禾", again.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_click_by_somebody_else_says_whose_task_it_is_and_changes_nothing()
    {
        await using var house = await MorningAsync();
        var task = await HandOverAsync(house);

        var other = await house.Teams.ClickAsync("zhou", task, Verbs.Acknowledge);

        Assert.Equal(200, other.StatusCode);
        Assert.Equal("application/vnd.microsoft.activity.message", other.Type);
        Assert.Contains("苏禾", other.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(house.Connector.All, sent => sent.Verb == "edit");
    }

    [Fact]
    public async Task A_click_after_a_restart_is_answered_as_before()
    {
        await using var first = await MorningAsync();
        var task = await HandOverAsync(first);
        await first.DisposeAsync();

        await using var second = new BotHouse(first);
        var answer = await second.Teams.ClickAsync(Designer, task, Verbs.Acknowledge);

        Assert.True(answer.IsCard);
        Assert.Contains("苏禾", answer.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_clicks_at_once_are_one_acknowledgement()
    {
        await using var house = await MorningAsync();
        var task = await HandOverAsync(house);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => house.Teams.ClickAsync(Designer, task, Verbs.Acknowledge)));

        Assert.All(answers, answer => Assert.True(answer.IsCard));
        var item = Assert.Single(await ItemsAsync(house));
        Assert.Single(item.Events.OfType<Helmsman.Shop.Work.WorkEvent.Acknowledged>());
    }

    [Fact]
    public async Task A_task_that_does_not_exist_gets_a_friendly_card()
    {
        await using var house = await MorningAsync();
        var data = JsonNode.Parse((Payload.For(Verbs.Acknowledge) with { Work = "demo/999999" }).ToJson())!;

        var answer = await house.Teams.ClickAsync(Designer, TeamsClient.ChatOf(Designer), "m1", Verbs.Acknowledge, data);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.True(answer.IsCard);
    }

    [Theory]
    [InlineData("0001-01-01", "0001-01-02")]
    [InlineData("2026-11-20", "2026-11-01")]
    [InlineData("2026-11-20", "9999-12-31")]
    public async Task A_button_that_asks_for_days_that_cannot_be_gets_a_friendly_card(string first, string last)
    {
        await using var house = new BotHouse();
        var data = JsonNode.Parse($$$"""{"v":1,"verb":"answer.ask","question":{"metric":"visitors","first":"{{{first}}}","last":"{{{last}}}","comparison":"week-before"}}""")!;

        var answer = await house.Teams.ClickAsync(Operator, TeamsClient.ChatOf(Operator), "m1", Verbs.Ask, data);

        Assert.Equal((HttpStatusCode.OK, 200), (answer.Status, answer.StatusCode));
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "the friendly card");
        Assert.Single(house.Connector.All);
    }

    [Fact]
    public async Task Every_verb_that_a_card_can_carry_is_taken_by_one_and_answered_even_without_its_data()
    {
        await using var house = await MorningAsync();
        var taken = house.Services.GetServices<ITakeClicks>().SelectMany(taker => taker.Takes).Concat(Helmsman.Dialogs.Talk.Takes);
        Assert.Equal(Verbs.All.Order(StringComparer.Ordinal), taken.Order(StringComparer.Ordinal));
        foreach (var verb in Verbs.All)
        {
            var answer = await house.Teams.ClickAsync(Operator, TeamsClient.ChatOf(Operator), "m1", verb, JsonNode.Parse(Payload.For(verb).ToJson())!);
            Assert.Equal((verb, HttpStatusCode.OK), (verb, answer.Status));
            await house.Teams.SayAsync(Operator, TeamsClient.ChatOf(Operator), "取消");
        }
    }

    private static async Task<BotHouse> MorningAsync()
    {
        var house = new BotHouse();
        await Task.WhenAll(
            house.Teams.InstallAsync(Operator, TeamsClient.Team),
            house.Teams.MeetAsync(Operator, TeamsClient.Team),
            house.Teams.InstallAsync(Operator, TeamsClient.ChatOf(Operator)),
            house.Teams.InstallAsync(Designer, TeamsClient.ChatOf(Designer)),
            house.Teams.InstallAsync("zhou", TeamsClient.ChatOf("zhou")));
        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.Team && sent.Card is not null, "the briefing");
        return house;
    }

    /// <summary>Asks, presses the hand-off to the designer, answers what is asked, until the task is in her chat.</summary>
    private static async Task<Sent> HandOverAsync(BotHouse house)
    {
        var chat = TeamsClient.ChatOf(Operator);
        var answer = await house.Teams.AskAsync(Operator, chat, "为什么流量下降了");
        var data = JsonNode.Parse((Payload.For(Verbs.HandOff) with { Finding = (string?)answer.Button(Verbs.HandOff)!["data"]!["finding"], Role = "design" }).ToJson())!;
        await house.Teams.ClickAsync(Operator, chat, answer.ActivityId, Verbs.HandOff, data);
        foreach (var reply in new[] { "换一张主图,突出现货", "25-35岁女性", "显瘦", "1", "都跳过", "是" })
        {
            await house.Teams.SayAsync(Operator, chat, reply);
        }

        return await house.Connector.ExpectAsync(
            sent => sent.Conversation == TeamsClient.ChatOf(Designer) && sent.Button(Verbs.Acknowledge) is not null, "the task in the designer's chat");
    }

    private static async Task<List<Helmsman.Shop.Work.WorkItem>> ItemsAsync(BotHouse house)
    {
        var items = new List<Helmsman.Shop.Work.WorkItem>();
        await foreach (var item in house.Documents.ListAsync(Helmsman.Shop.Work.WorkItem.Documents, "demo/"))
        {
            items.Add(item.Value);
        }

        return items;
    }
}
