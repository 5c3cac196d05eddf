using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Opinions;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>The operator asks ads, design and service what they think; he alone sees it side by side, and decides (S88).</summary>
public sealed class OpinionsStayPrivateUntilDecided
{
    private const string Operator = "lin";
    private const string Advertiser = "zhou";
    private const string Designer = "su";
    private const string Service = "he";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nobody_sees_what_another_said_and_the_operator_sees_all_of_it()
    {
        await using var house = await AskedAsync();

        await SayAsync(house, Advertiser, "首位被抢了", "出价加 15%");
        await SayAsync(house, Designer, "主图太暗", "重拍首图");

        var table = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("首位被抢了") && sent.Says("主图太暗"), "the table");
        Assert.True(table.Says("还没答复"));
        Assert.True(table.Says("何静"));
        Assert.DoesNotContain(house.Connector.All, sent => sent.Says("首位被抢了") && sent.Conversation != TeamsClient.ChatOf(Operator) && sent.Conversation != TeamsClient.ChatOf(Advertiser));
        Assert.DoesNotContain(house.Connector.All, sent => sent.Says("主图太暗") && sent.Conversation != TeamsClient.ChatOf(Operator) && sent.Conversation != TeamsClient.ChatOf(Designer));
    }

    [Fact]
    public async Task The_chosen_proposal_becomes_a_task_of_whoever_made_it_and_those_who_answered_are_told()
    {
        await using var house = await AskedAsync();
        await SayAsync(house, Advertiser, "首位被抢了", "出价加 15%");
        await SayAsync(house, Designer, "主图太暗", "重拍首图");

        var answer = await PressAsync(house, Operator, Verbs.ChooseOpinion, data => data["person"] = Advertiser);

        Assert.Contains("出价加 15%", answer.Words, StringComparison.Ordinal);
        var item = Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: Token));
        var round = await KeptAsync(house);
        Assert.Equal((Roles.Ads, Advertiser, Operator, "出价加 15%", $"opinion/{round.Key}"), (item.Brief.Role, item.Brief.Assignee, item.Brief.RequestedBy, item.Brief.What, item.Brief.From));
        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Designer) && sent.Verb == "post" && sent.Says("采用周晨的方案"), "what was decided, to the designer");
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Service) && sent.Verb == "post" && sent.Says("采用周晨的方案"));
    }

    [Fact]
    public async Task Two_choices_at_once_are_one_decision_and_one_task()
    {
        await using var house = await AskedAsync();
        await SayAsync(house, Advertiser, "首位被抢了", "出价加 15%");
        await SayAsync(house, Designer, "主图太暗", "重拍首图");

        var answers = await Task.WhenAll(
            PressAsync(house, Operator, Verbs.ChooseOpinion, data => data["person"] = Advertiser), PressAsync(house, Operator, Verbs.ChooseOpinion, data => data["person"] = Designer));

        Assert.Single(answers, answer => answer.IsCard);
        Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: Token));
    }

    [Fact]
    public async Task Somebody_else_cannot_decide_nor_can_one_who_was_not_asked_answer()
    {
        await using var house = await AskedAsync();
        await SayAsync(house, Advertiser, "首位被抢了", "出价加 15%");

        var decided = await PressAsync(house, Designer, Verbs.ChooseOpinion, data => data["person"] = Advertiser);
        var said = await PressAsync(house, "chen", Verbs.SendOpinion, data => (data[OpinionFields.ViewId], data[OpinionFields.PlanId]) = ("我看", "我做"));

        Assert.All(new[] { decided, said }, answer => Assert.False(answer.IsCard));
        Assert.Null((await KeptAsync(house)).Decision);
        Assert.Null((await KeptAsync(house)).Of("chen"));
    }

    [Fact]
    public async Task Half_way_who_has_not_answered_is_told_once_and_at_the_end_the_round_closes_without_him()
    {
        // Half-way is in the night: the reminder comes as the day begins.
        await using var house = await AskedAsync(new DateTimeOffset(2026, 11, 24, 13, 0, 0, TimeSpan.FromHours(8)));
        await SayAsync(house, Advertiser, "首位被抢了", "出价加 15%");

        await house.GoOnAsync(TimeSpan.FromHours(21));
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Service) && sent.Says("还在等你的看法"), "the reminder");
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Advertiser) && sent.Says("还在等你的看法"));
        await house.GoOnAsync(TimeSpan.FromHours(4));
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("意见已截止：1/3"), "the closed table");

        var late = await PressAsync(house, Service, Verbs.SendOpinion, data => (data[OpinionFields.ViewId], data[OpinionFields.PlanId]) = ("晚了", "晚了"));
        Assert.Contains("已经截止", late.Words, StringComparison.Ordinal);
        Assert.True((await PressAsync(house, Operator, Verbs.DecideOpinions, data => data[OpinionFields.DecisionId] = "先不动")).IsCard);
    }

    private static async Task<BotHouse> AskedAsync(DateTimeOffset? startsAt = null)
    {
        var house = new BotHouse(startsAt: startsAt);
        await house.Teams.InstallAsync(Operator, TeamsClient.Team);
        foreach (var person in new[] { Operator, Advertiser, Designer, Service })
        {
            await house.Teams.InstallAsync(person, TeamsClient.ChatOf(person));
        }

        await house.Teams.SayAsync(Operator, TeamsClient.ChatOf(Operator), "让推广美工客服说说看法");
        var form = await house.Connector.ExpectAsync(sent => sent.Button(Verbs.StartOpinions) is not null, "the form");
        var data = form.Button(Verbs.StartOpinions)!["data"]!.DeepClone();
        (data[RoundFields.RolesId], data[RoundFields.TopicId], data[RoundFields.HoursId]) = ("ads,design,service", "怎么稳住搜索?", "24");
        var answer = await house.Teams.ClickAsync(Operator, form.Conversation, form.ActivityId, Verbs.StartOpinions, data);
        Assert.Contains("已分别私聊", answer.Words, StringComparison.Ordinal);
        await house.Connector.ExpectAsync(sent => sent.Verb == "edit" && sent.ActivityId == form.ActivityId, "the form in whose place stands who was asked");
        return house;
    }

    private static async Task SayAsync(BotHouse house, string person, string view, string plan)
    {
        await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(person) && sent.Button(Verbs.SendOpinion) is not null, $"the question to {person}");
        var answer = await PressAsync(house, person, Verbs.SendOpinion, data =>
            (data[OpinionFields.ViewId], data[OpinionFields.PlanId], data[OpinionFields.BudgetId], data[OpinionFields.DayId]) = (view, plan, "600", "2026-11-27"));
        Assert.Contains("收到了", answer.Words, StringComparison.Ordinal);
    }

    private static async Task<ClickAnswer> PressAsync(BotHouse house, string person, string verb, Action<JsonNode> fill)
    {
        var data = JsonNode.Parse((Payload.For(verb) with { Move = (await KeptAsync(house)).Id }).ToJson())!;
        fill(data);
        return await house.Teams.ClickAsync(person, TeamsClient.ChatOf(person), "m1", verb, data);
    }

    private static async Task<OpinionRound> KeptAsync(BotHouse house) => Assert.Single(await house.Documents.AllAsync(OpinionRound.Documents, cancellationToken: Token));
}
