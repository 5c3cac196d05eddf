using System.Text.Json.Nodes;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>Somebody is in the team no more, or the operator says so: nothing of his is lost, and the operator hears of it alone.</summary>
public sealed class PersonLeft
{
    private const string News = "苏禾已离职";

    [Fact]
    public async Task Her_tasks_go_to_the_deputy_her_roles_are_empty_and_the_operator_is_told_in_private()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOverByTalkAsync();
        await house.Teams.ClickAsync(Shifts.Designer, await house.TaskInChatOfAsync(Shifts.Designer), Verbs.Acknowledge);
        await house.SayAsync(Shifts.Operator, "苏禾的代班是周晨");

        await RemovedAsync(house, Shifts.Designer);

        await house.TaskInChatOfAsync(Shifts.Ads);
        var news = await house.NewsAsync(Shifts.Operator, News);
        Assert.True(news.Says("#1") && news.Says("→ 周晨") && news.Says("这些岗位现在没有人：美工"));
        Assert.NotNull(news.Button(Verbs.SetRoles));
        // The task's own card says there why it moved.
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && (sent.Says("任务转给了") || sent.Says("这些岗位现在没有人")));
        Assert.Equal("zhou", (await house.OnlyItemAsync()).Standing.Assignee);
        var team = await house.TeamAsync();
        Assert.Empty(team.RolesOf("su"));
        Assert.NotNull(team.Find("su")?.LeftOn);
        var shown = await house.Services.GetRequiredService<WorkPlaces>().OfAsync(await house.OnlyItemAsync(), TestContext.Current.CancellationToken);
        Assert.Contains(shown, place => place.Person == "zhou");
        Assert.DoesNotContain(shown, place => place.Person == "su");
    }

    [Fact]
    public async Task Without_a_deputy_they_go_back_to_whoever_asked_and_the_operator_can_say_it_himself()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOverByTalkAsync();
        await house.TaskInChatOfAsync(Shifts.Designer);

        await house.SayAsync(Shifts.Operator, "苏禾离职了", "是");

        await house.NewsAsync(Shifts.Operator, "→ 林一舟");
        Assert.Equal("lin", (await house.OnlyItemAsync()).Standing.Assignee);
        await house.SayAsync(Shifts.Operator, "苏禾离职了", "是");
        Assert.Single(house.Connector.All, sent => sent.Card is not null && sent.Says("这些岗位现在没有人"));
    }

    [Fact]
    public async Task Whoever_is_added_again_has_not_left_and_whoever_left_is_offered_nowhere()
    {
        await using var house = await Shifts.BeginAsync();
        await RemovedAsync(house, Shifts.Designer);
        await house.NewsAsync(Shifts.Operator, News);
        await house.SayAsync(Shifts.Operator, "谁是美工", "美工");
        var offered = await house.NewsAsync(Shifts.Operator, "谁负责");
        Assert.DoesNotContain("苏禾", offered.Words, StringComparison.Ordinal);

        await house.Teams.PostAsync(Shifts.Operator, TeamsClient.Team, Change("membersAdded", Shifts.Designer));

        Assert.Null((await house.TeamAsync()).Find("su")?.LeftOn);
    }

    private static async Task NextMorningAsync(BotHouse house, string where, string day)
    {
        await house.GoOnAsync(TimeSpan.FromHours(24));
        await house.Connector.ExpectAsync(sent => sent.Verb == "post" && sent.Conversation == where && sent.Says(day), $"the briefing of {day} in {where}");
    }

    [Fact]
    public async Task Her_old_cards_are_refused_with_a_sentence()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOverByTalkAsync();
        var task = await house.TaskInChatOfAsync(Shifts.Designer);
        await RemovedAsync(house, Shifts.Designer);
        await house.NewsAsync(Shifts.Operator, News);
        var before = (await house.OnlyItemAsync()).Events.Count;

        var refused = await house.Teams.ClickAsync(Shifts.Designer, task, Verbs.Acknowledge);

        Assert.Contains("你已经离职", refused.Words, StringComparison.Ordinal);
        Assert.Equal(before, (await house.OnlyItemAsync()).Events.Count);
    }

    [Fact]
    public async Task Her_own_briefing_rests_until_she_is_back()
    {
        await using var house = await Shifts.BeginAsync();
        await house.SayAsync(Shifts.Designer, "每天9:00发早报");
        await NextMorningAsync(house, TeamsClient.ChatOf(Shifts.Designer), "11月22日 周日");
        await RemovedAsync(house, Shifts.Designer);
        await house.NewsAsync(Shifts.Operator, News);

        await NextMorningAsync(house, TeamsClient.Team, "11月23日 周一");
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Shifts.Designer) && sent.Says("11月23日 周一"));

        await house.Teams.PostAsync(Shifts.Operator, TeamsClient.Team, Change("membersAdded", Shifts.Designer));
        await NextMorningAsync(house, TeamsClient.ChatOf(Shifts.Designer), "11月24日 周二");
    }

    private static Task<HttpResponseMessage> RemovedAsync(BotHouse house, string person) =>
        house.Teams.PostAsync(Shifts.Operator, TeamsClient.Team, Change("membersRemoved", person));

    private static JsonObject Change(string what, string person) => new()
    {
        ["type"] = "conversationUpdate",
        [what] = new JsonArray(new JsonObject { ["id"] = person }),
    };
}
