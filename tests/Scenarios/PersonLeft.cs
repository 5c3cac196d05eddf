using System.Text.Json.Nodes;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Meetings;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using Microsoft.Extensions.DependencyInjection;

namespace Helmsman.Tests.Scenarios;

/// <summary>Somebody is in the team no more, or the operator says so: nothing of his is lost, and the operator hears of it alone.</summary>
public sealed class PersonLeft
{
    private const string News = "苏禾已离职";
    private const string Refused = "名单上你已经离职，本店的内容只能查看，不能再操作。如果弄错了，请联系运营或老板把你加回来。";

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

        Assert.Contains(Refused, refused.Words, StringComparison.Ordinal);
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
        // Hers is sent apart from the team's: only now could no late one of that day come any more.
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Shifts.Designer) && sent.Says("11月23日 周一"));
    }

    [Fact]
    public async Task A_form_that_she_had_open_makes_no_task_any_more_however_it_is_sent()
    {
        await using var house = await Shifts.BeginAsync();
        var (chat, finding) = (TeamsClient.ChatOf(Shifts.Designer), await house.SearchFellAsync());
        var open = JsonNode.Parse((Payload.For(Verbs.OpenHandOff) with { Finding = finding.Id, Role = Roles.Ads }).ToJson())!;
        var fields = AForm.Filled(await house.Teams.DialogAsync(Shifts.Designer, chat, "task/fetch", open.DeepClone()));
        (fields[HandOffFields.RoleId], fields[HandOffFields.AssigneeId], fields[HandOffFields.WhatId]) = (Roles.Ads, TeamsClient.EntraOf(Shifts.Ads), "看后台");
        await IsGoneAsync(house);

        var sent = await house.Teams.DialogAsync(Shifts.Designer, chat, "task/submit", fields.DeepClone());
        var clicked = await house.Teams.ClickAsync(Shifts.Designer, chat, "m1", Verbs.SendHandOff, fields.DeepClone());
        var opened = await house.Teams.DialogAsync(Shifts.Designer, chat, "task/fetch", open.DeepClone());

        Assert.All([(string?)sent["value"], clicked.Words, (string?)opened["value"]], said => Assert.Contains(Refused, said, StringComparison.Ordinal));
        Assert.Empty(await house.ItemsAsync());
    }

    [Fact]
    public async Task A_hand_off_that_she_had_begun_is_not_gone_on_with()
    {
        await using var house = await Shifts.BeginAsync();
        await house.HandOffAsync(Shifts.Designer, await house.SearchFellAsync("ad-settings"), Roles.Ads, "补两天直通车", "1", "改预算 3600", "改预计访客 1800");
        await IsGoneAsync(house);

        var answer = await house.Teams.AskAsync(Shifts.Designer, TeamsClient.ChatOf(Shifts.Designer), "是");

        Assert.True(answer.Says(Refused));
        Assert.Empty(await house.ItemsAsync());
    }

    [Fact]
    public async Task What_the_meeting_decides_she_does_not_write_down_any_more()
    {
        await using var house = await Shifts.BeginAsync();
        var pack = await house.Teams.AskAsync(Shifts.Designer, TeamsClient.ChatOf(Shifts.Designer), "周会");
        await house.Teams.ClickAsync(Shifts.Designer, pack, Verbs.AddDecision);
        var form = await house.Connector.ExpectAsync(sent => sent.Button(Verbs.SendDecision) is not null, "the form");
        var data = form.Button(Verbs.SendDecision)!["data"]!.DeepClone();
        (data[DecisionFields.WhatId], data[DecisionFields.WhoId], data[DecisionFields.DueId]) = ("出双12 主会场首图", Shifts.Ads, "2026-11-26");
        await IsGoneAsync(house);

        var answer = await house.Teams.ClickAsync(Shifts.Designer, form.Conversation, form.ActivityId, Verbs.SendDecision, data);

        Assert.Contains(Refused, answer.Words, StringComparison.Ordinal);
        Assert.Empty(await house.ItemsAsync());
    }

    [Fact]
    public async Task No_briefing_is_promised_her_and_no_file_taken_from_her()
    {
        await using var house = await Shifts.BeginAsync();
        await IsGoneAsync(house);
        var chat = TeamsClient.ChatOf(Shifts.Designer);

        var ordered = await house.Teams.AskAsync(Shifts.Designer, chat, "每天9:00发早报");
        await house.PostFilesAsync(Shifts.Designer, house.Teams, ("店铺概况-2026-11-22.csv", "日期,访客数\n2026-11-22,900\n"));

        Assert.True(ordered.Says(Refused));
        Assert.True(house.Connector.All.Last(sent => sent.Conversation == chat).Says(Refused));
        Assert.Equal(2, house.Connector.All.Count(sent => sent.Conversation == chat && sent.Says(Refused)));
        Assert.DoesNotContain(await house.Documents.AllAsync(Subscription.Documents, cancellationToken: TestContext.Current.CancellationToken), each => each.Where.EndsWith(chat, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_all_buttons_those_that_only_show_something_are_hers_still()
    {
        await using var house = await Shifts.BeginAsync();
        await IsGoneAsync(house);

        foreach (var verb in Verbs.All)
        {
            var answer = await house.Teams.ClickAsync(Shifts.Designer, TeamsClient.ChatOf(Shifts.Designer), "m1", verb, JsonNode.Parse(Payload.For(verb).ToJson())!);
            Assert.Equal((verb, !Verbs.Reading.Contains(verb, StringComparer.Ordinal)), (verb, answer.Words.Contains(Refused, StringComparison.Ordinal)));

            // What is shown comes after the answer to the click, on a clock that has to go on for it.
            await house.GoOnAsync(TimeSpan.FromSeconds(1));
        }
    }

    private static async Task IsGoneAsync(BotHouse house)
    {
        await RemovedAsync(house, Shifts.Designer);
        await house.NewsAsync(Shifts.Operator, News);
    }

    private static Task<HttpResponseMessage> RemovedAsync(BotHouse house, string person) =>
        house.Teams.PostAsync(Shifts.Operator, TeamsClient.Team, Change("membersRemoved", person));

    private static JsonObject Change(string what, string person) => new()
    {
        ["type"] = "conversationUpdate",
        [what] = new JsonArray(new JsonObject { ["id"] = person }),
    };
}
