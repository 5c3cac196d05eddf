using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Tasks;

namespace Helmsman.Tests.Scenarios;

/// <summary>A task handed back, on and back again; everybody's card follows, and all of it stands in its log.</summary>
public sealed class TaskToAndFro
{
    [Fact]
    public async Task Handed_back_it_comes_to_whoever_asked_who_gives_it_to_somebody_else()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);
        Assert.True((await house.PressAsync("su", item, Verbs.Decline, "摄影棚周四才有空")).IsCard);

        var asked = await house.CardInAsync(TeamsClient.ChatOf("lin"), item, "摄影棚周四才有空");
        Assert.NotNull(asked.Button(Verbs.Reassign));
        await house.PressAsync("lin", item, Verbs.Reassign, to: "he");

        var taken = await house.CardInAsync(TeamsClient.ChatOf("he"), item, "何静");
        Assert.NotNull(taken.Button(Verbs.Acknowledge));
        var old = await house.SeenAsync(sent => sent.Verb == "edit" && sent.Conversation == TeamsClient.ChatOf("su") && sent.Says("何静"), "the card of whoever had it");
        Assert.True(old.Says("任务 1"));
    }

    [Fact]
    public async Task What_is_proposed_waits_for_a_yes_and_may_come_back_otherwise()
    {
        await using var house = await OpenAsync();
        var item = await house.ProposeAsync(NewPicture with { RequestedBy = "zhou", Role = Roles.Ads, Assignee = "zhou", What = "加 300 预算" });
        var proposal = await house.CardInAsync(TeamsClient.ChatOf("lin"), item, "加 300 预算");
        Assert.NotNull(proposal.Button(Verbs.Approve));
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("加 300 预算"));
        Assert.False((await house.PressAsync("zhou", item, Verbs.Approve)).IsCard);

        await house.PressAsync("lin", item, Verbs.Differently, "最多 200");
        await house.CardInAsync(TeamsClient.ChatOf("zhou"), item, "最多 200");
        await house.PressAsync("zhou", item, Verbs.ProposeAgain, "加 200 预算,只投老品");
        await house.CardInAsync(TeamsClient.ChatOf("lin"), item, "加 200 预算,只投老品");
        await house.PressAsync("lin", item, Verbs.Approve);

        await house.CardInAsync(TeamsClient.Team, item, "加 200 预算,只投老品");
        Assert.Equal((WorkState.Open, "zhou"), ((await house.TaskAsync(item)).State, (await house.TaskAsync(item)).Standing.Assignee));
    }

    [Fact]
    public async Task Whoever_proposed_it_cannot_hand_it_out_without_the_yes_and_nobody_else_hears_of_the_no()
    {
        await using var house = await OpenAsync();
        var item = await house.ProposeAsync(NewPicture with { RequestedBy = "zhou", Role = Roles.Ads, Assignee = "zhou", What = "加 300 预算" });
        await house.PressAsync("lin", item, Verbs.Differently, "最多 200");

        Assert.False((await house.PressAsync("zhou", item, Verbs.Reassign, "我自己来", to: "he")).IsCard);
        await house.PressAsync("zhou", item, Verbs.ProposeAgain, "加 200");
        await house.PressAsync("lin", item, Verbs.Reject, "这个月不加了");

        await house.CardInAsync(TeamsClient.ChatOf("zhou"), item, "这个月不加了");
        Assert.Equal(WorkState.Cancelled, (await house.TaskAsync(item)).State);
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation is TeamsClient.Team && sent.Says("加 200"));
    }

    [Fact]
    public async Task A_no_that_comes_a_moment_after_somebody_s_yes_leaves_the_task_running()
    {
        await using var house = await OpenAsync();
        var item = await house.ProposeAsync(NewPicture with { RequestedBy = "zhou", Role = Roles.Ads, Assignee = "zhou", What = "加 300 预算" });
        await house.PressAsync("lin", item, Verbs.Approve);

        foreach (var no in new[] { Verbs.Reject, Verbs.Differently })
        {
            Assert.Contains("不用再表态", (await house.PressAsync("chen", item, no, "不行")).Words, StringComparison.Ordinal);
        }

        Assert.Equal(WorkState.Open, (await house.TaskAsync(item)).State);
    }

    [Theory]
    [InlineData("Noted, will do")]
    [InlineData("备注册问题")]
    public async Task A_word_that_only_begins_like_one_loses_nothing(string text)
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);
        var card = await house.CardInAsync(TeamsClient.Team, item, "换一张主图");

        await SayUnderAsync(house, "he", card, text, null);

        Assert.Equal(text, Assert.Single((await house.TaskAsync(item)).Events.OfType<WorkEvent.Commented>()).Text);
    }

    [Fact]
    public async Task Done_but_not_as_meant_it_is_opened_again_with_the_same_person()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);
        await house.PressAsync("su", item, Verbs.Done, "换好了");

        await house.PressAsync("lin", item, Verbs.Reopen, "领口还是看不清");

        var again = await house.CardInAsync(TeamsClient.ChatOf("su"), item, "领口还是看不清");
        Assert.NotNull(again.Button(Verbs.Acknowledge));
        Assert.Equal("su", (await house.TaskAsync(item)).Standing.Assignee);
    }

    [Fact]
    public async Task What_is_written_under_its_card_in_the_channel_is_kept_with_it()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);
        var card = await house.CardInAsync(TeamsClient.Team, item, "换一张主图");

        await SayUnderAsync(house, "he", card, "买家都在问领口", null);
        await SayUnderAsync(house, "zhou", card, "看这张", new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "https://example.com/领口.png", ["name"] = "领口.png" }));

        var comments = (await house.TaskAsync(item)).Events.OfType<WorkEvent.Commented>().ToList();
        Assert.Equal([("he", "买家都在问领口"), ("zhou", "看这张")], comments.Select(comment => (comment.By, comment.Text)));
        Assert.Equal(new Reference("领口.png", "https://example.com/领口.png", "image/png"), Assert.Single(comments[1].Attachments!));
        var log = await house.PressAsync("lin", item, Verbs.WorkLog);
        Assert.Contains("买家都在问领口", log.Words, StringComparison.Ordinal);
        Assert.Contains("领口.png", log.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_under_its_card_is_answered_and_not_kept()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);
        var card = await house.CardInAsync(TeamsClient.Team, item, "换一张主图");

        await SayUnderAsync(house, "he", card, "为什么流量下降了", null);

        await house.SeenAsync(sent => sent.Says("访客数"), "the answer");
        Assert.Empty((await house.TaskAsync(item)).Events.OfType<WorkEvent.Commented>());
    }

    private static async Task SayUnderAsync(BotHouse house, string person, Sent card, string text, JsonArray? attachments)
    {
        var thread = $"{TeamsClient.Team};messageid={card.ActivityId}";
        house.Connector.Knows(thread);
        using var response = await house.Teams.PostAsync(person, TeamsClient.Team, new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["locale"] = "zh-CN",
            ["attachments"] = attachments,
            ["conversation"] = new JsonObject { ["id"] = thread, ["conversationType"] = "channel", ["isGroup"] = true, ["tenantId"] = "tenant" },
        });
        Assert.True(response.IsSuccessStatusCode);
    }
}
