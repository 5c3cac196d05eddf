using System.Net;
using System.Text.Json.Nodes;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Tasks;

namespace Helmsman.Tests.Scenarios;

/// <summary>What may not be: a private sentence, a line in the log, and the task stays as it was.</summary>
public sealed class TaskRefused
{
    public static TheoryData<string, string, string?, string> Clicks => new()
    {
        { "zhou", Verbs.Acknowledge, null, "苏禾" },
        { "zhou", Verbs.Done, null, "苏禾" },
        { "zhou", Verbs.Decline, "我不想做", "苏禾" },
        { "su", Verbs.Reassign, "忙", "林一舟" },
        { "su", Verbs.CancelWork, "不做了", "林一舟" },
        { "su", Verbs.Decline, null, "原因" },
        { "su", Verbs.Decline, "   ", "原因" },
        { "lin", Verbs.Reassign, "换人", "选一个人" },
        { "lin", Verbs.Reopen, "不行", "还没有完成" },
        { "lin", Verbs.Approve, null, "不用再表态" },
    };

    [Theory]
    [MemberData(nameof(Clicks))]
    public async Task By_whom_or_when_it_may_not_be(string person, string verb, string? say, string sentence)
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);

        var answer = await house.PressAsync(person, item, verb, say);

        await AssertRefusedAsync(house, item, answer, sentence);
    }

    [Theory]
    [InlineData(Verbs.Acknowledge)]
    [InlineData(Verbs.Done)]
    [InlineData(Verbs.Decline)]
    public async Task On_a_task_that_is_over_a_week_late(string verb)
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);
        await house.PressAsync("lin", item, Verbs.CancelWork, "下架了");
        await house.CardInAsync(TeamsClient.ChatOf("su"), item, "已取消");
        item = await house.TaskAsync(item);
        await house.GoOnAsync(TimeSpan.FromDays(7));

        var answer = await house.PressAsync("su", item, verb, "晚了");

        await AssertRefusedAsync(house, item, answer, "已取消");
    }

    [Fact]
    public async Task Once_it_is_somebody_else_s()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);
        Assert.True((await house.PressAsync("lin", item, Verbs.Reassign, "你来", to: "he")).IsCard);
        item = await house.TaskAsync(item);

        var answer = await house.PressAsync("su", item, Verbs.Done);

        await AssertRefusedAsync(house, item, answer, "何静");
    }

    [Theory]
    [InlineData("""{"v":1,"verb":"work.acknowledge","work":"other-shop/000001"}""")]
    [InlineData("""{"v":1,"verb":"work.acknowledge","work":"demo/000001|x"}""")]
    [InlineData("""{"v":1,"verb":"work.acknowledge","work":"../demo/000001"}""")]
    [InlineData("""{"v":1,"verb":"work.reassign","work":"demo/000009","field-person":{"id":"su"}}""")]
    public async Task With_forged_data(string data)
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);

        var answer = await house.Teams.ClickAsync("su", TeamsClient.ChatOf("su"), "m1", Verbs.Acknowledge, JsonNode.Parse(data)!);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(item, await house.TaskAsync(item), (one, other) => one!.Events.SequenceEqual(other!.Events));
        Assert.True(house.LogBook.Has(1501));
    }

    [Fact]
    public async Task With_a_text_as_long_as_a_book()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture);

        var answer = await house.PressAsync("su", item, Verbs.Decline, new string('长', WorkEvent.LongestText + 1));

        await AssertRefusedAsync(house, item, answer, "太长");
    }

    [Fact]
    public async Task From_another_tenant_nothing_is_heard_at_all()
    {
        await using var house = await OpenAsync(("Helmsman:AllowedTenants:0", "tenant"));
        var item = await house.HandAsync(NewPicture);

        using var response = await house.Teams.PostAsync("su", TeamsClient.ChatOf("su"), new JsonObject
        {
            ["type"] = "invoke",
            ["name"] = "adaptiveCard/action",
            ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "another" } },
            ["conversation"] = new JsonObject { ["id"] = TeamsClient.ChatOf("su"), ["conversationType"] = "personal", ["tenantId"] = "another" },
            ["value"] = new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = Verbs.Acknowledge, ["data"] = JsonNode.Parse((Payload.For(Verbs.Acknowledge) with { Work = item.Id }).ToJson()) },
            },
        });

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(WorkState.Open, (await house.TaskAsync(item)).State);
    }

    [Fact]
    public async Task What_is_private_is_shown_to_nobody_else()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture with { IsPrivate = true, What = "咨询转化率怎么提高" });
        await house.CardInAsync(TeamsClient.ChatOf("su"), item, "咨询转化率怎么提高");

        foreach (var verb in new[] { Verbs.ViewWork, Verbs.ReadWork, Verbs.WorkLog })
        {
            Assert.DoesNotContain("咨询转化率", (await house.PressAsync("he", item, verb)).Words, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.Team && sent.Says("咨询转化率怎么提高"));
    }

    [Fact]
    public async Task What_is_private_goes_from_the_chat_of_who_had_it_before()
    {
        await using var house = await OpenAsync();
        var item = await house.HandAsync(NewPicture with { IsPrivate = true, What = "咨询转化率怎么提高" });
        await house.CardInAsync(TeamsClient.ChatOf("su"), item, "咨询转化率怎么提高");

        await house.PressAsync("lin", item, Verbs.Reassign, to: "zhou");

        await house.CardInAsync(TeamsClient.ChatOf("zhou"), item, "咨询转化率怎么提高");
        await house.SettledAsync(row => row.What.EndsWith(item.Id, StringComparison.Ordinal) && row.Where.EndsWith(TeamsClient.ChatOf("su"), StringComparison.Ordinal) && row.IsWithdrawn && !row.IsPending);
    }

    private static async Task AssertRefusedAsync(BotHouse house, WorkItem before, ClickAnswer answer, string sentence)
    {
        Assert.Equal((HttpStatusCode.OK, "application/vnd.microsoft.activity.message"), (answer.Status, answer.Type));
        Assert.Contains(sentence, answer.Words, StringComparison.Ordinal);
        Assert.Equal(before.Events, (await house.TaskAsync(before)).Events);
        Assert.True(house.LogBook.Has(1500));
    }
}
