using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Briefs;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>No picture is drawn before it is said for whom, with what in it, and when it is good (S157).</summary>
public sealed class DesignBriefNeedsItsAcceptance
{
    private const string Operator = "lin";
    private const string Designer = "su";

    private static string Chat => TeamsClient.ChatOf(Operator);

    [Fact]
    public async Task In_the_conversation_what_is_required_cannot_be_skipped_and_the_card_says_all_of_it()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync(Designer, TeamsClient.ChatOf(Designer));
        await house.HandOffAsync(Operator, await house.SearchFellAsync("listing"), Roles.Design, "主图换平铺", "跳过", "都跳过", "通勤女性", "垂感", "明天", "都跳过", "改验收标准 点击率回到 4% 以上");
        Assert.Empty(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));

        using var yes = await house.Teams.SayAsync(Operator, Chat, "是");
        var task = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Designer) && sent.Button(Verbs.Acknowledge) is not null, "the task");

        Assert.All(["主图换平铺", "通勤女性", "垂感", "点击率回到 4% 以上"], words => Assert.True(task.Says(words), words));
    }

    [Fact]
    public async Task A_form_without_it_comes_back_and_makes_no_task()
    {
        await using var house = new BotHouse();
        var finding = await house.SearchFellAsync("listing");
        var form = await house.RealTeams.DialogAsync(Operator, Chat, "task/fetch", JsonNode.Parse((Payload.For(Verbs.OpenHandOff) with { Finding = finding.Id, Role = Roles.Design }).ToJson())!);
        var sent = CardReading.ElementsOf(form, "Action.Submit").Single(button => (string?)button["data"]!["verb"] == Verbs.SendHandOff)["data"]!.DeepClone().AsObject();
        foreach (var (id, text) in new[] { (HandOffFields.RoleId, Roles.Design), (HandOffFields.KindId, BriefKinds.Design), (HandOffFields.AssigneeId, TeamsClient.EntraOf(Designer)), (HandOffFields.WhatId, "换主图"), (HandOffFields.DueId, "2026-11-25"), (HandOffFields.DoneWhenId, " ") })
        {
            sent[id] = text;
        }

        var again = await house.RealTeams.DialogAsync(Operator, Chat, "task/submit", sent.DeepClone());
        Assert.Equal("continue", (string?)again["type"]);
        Assert.Empty(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken));

        (sent[HandOffFields.DoneWhenId], sent[HandOffFields.IdOf(BriefFields.Audience)], sent[HandOffFields.IdOf(BriefFields.SellingPoints)]) = ("点击率 4%", "通勤女性", "垂感");
        Assert.Equal("message", (string?)(await house.RealTeams.DialogAsync(Operator, Chat, "task/submit", sent))["type"]);
        Assert.Equal((BriefKinds.Design, "点击率 4%"), ((await house.OnlyItemAsync()).Brief.Kind, (await house.OnlyItemAsync()).Brief.DoneWhen));
    }

    [Fact]
    public async Task Where_no_dialog_can_be_opened_the_form_is_a_card_of_the_conversation()
    {
        await using var house = new BotHouse();
        await house.HandOffAsync(Operator, await house.SearchFellAsync("listing"), Roles.Design);
        var form = await house.Teams.AskAsync(Operator, Chat, "一次填完");
        var data = form.Button(Verbs.SendHandOff)!["data"]!.DeepClone().AsObject();
        foreach (var input in new[] { "Input.Text", "Input.Date", "Input.ChoiceSet" }.SelectMany(type => CardReading.ElementsOf(form.Card, type)))
        {
            data[(string)input["id"]!] = input["value"]?.DeepClone() ?? "";
        }

        var wrong = await house.Teams.ClickAsync(Operator, Chat, form.ActivityId, Verbs.SendHandOff, data.DeepClone());
        Assert.True(wrong.IsCard);
        (data[HandOffFields.IdOf(BriefFields.Audience)], data[HandOffFields.IdOf(BriefFields.SellingPoints)]) = ("通勤女性", "垂感");
        var done = await house.Teams.ClickAsync(Operator, Chat, form.ActivityId, Verbs.SendHandOff, data);

        Assert.Contains("任务 1", done.Words, StringComparison.Ordinal);
        Assert.Equal("su", (await house.OnlyItemAsync()).Brief.Assignee);
        Assert.Contains("没有正在进行", (await house.Teams.AskAsync(Operator, Chat, "取消")).Words, StringComparison.Ordinal);
    }
}
