using System.Text.Json.Nodes;
using Helmsman.Samples.DemoShop;
using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.State.Memory;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>People in a channel: who is mentioned, who is there, and who is there no more.</summary>
public sealed class Mentioned
{
    private static readonly (string Id, string Name)[] Everybody =
        [("29:alex", "Alex Wilber"), ("29:lin-a", "小林"), ("29:lin-b", "小林"), ("29:traffic", "流量小王")];

    [Theory]
    [InlineData("交给 {b}", "29:lin-b")]
    [InlineData("hand this to&nbsp;{b}", "29:lin-b")]
    [InlineData("{a} 看一下，这个交给 {b}", "29:lin-b")]
    [InlineData("{a} hand this over", "29:lin-a")]
    [InlineData("hand this to {b} and {a}", "29:lin-b")]
    [InlineData("交给{t}", "29:traffic")]
    [InlineData("交给 {new}", "29:new")]
    public async Task A_task_is_for_the_person_who_is_mentioned_whoever_has_the_same_name(string said, string assignee)
    {
        await using var house = await AskedAsync();

        var question = await SayAsync(house, said);

        Assert.Contains(assignee == "29:new" ? "新同事" : Everybody.First(one => one.Id == assignee).Name, question.Words, StringComparison.Ordinal);
        foreach (var reply in new[] { "用建议", "1" })
        {
            await SayAsync(house, reply);
        }

        await SayAsync(house, "是");
        Assert.Equal($"msteams:{assignee}", Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken)).Brief.Assignee);
    }

    [Fact]
    public async Task Everybody_met_has_his_directory_id_also_from_a_roster_of_several_pages()
    {
        await using var house = New();
        house.Connector.Members = [.. Enumerable.Range(0, 120).Select(number => ($"29:{number}", $"Person {number}"))];

        await house.Teams.InstallAsync("29:1", TeamsClient.Team);

        var team = await TeamAsync(house);
        Assert.Equal("entra-29:119", team.FindAccount("msteams", "29:119")?.Accounts[0].DirectoryId);
    }

    [Fact]
    public async Task Whoever_left_is_not_offered_from_there_and_keeps_his_tasks()
    {
        await using var house = await AskedAsync();
        await SayAsync(house, "交给 {b}");
        foreach (var reply in new[] { "用建议", "1", "是" })
        {
            await SayAsync(house, reply);
        }

        house.Connector.Members = [.. Everybody.Where(one => one.Id != "29:lin-b")];
        await house.Teams.PostAsync("29:alex", TeamsClient.Team, new JsonObject
        {
            ["type"] = "conversationUpdate",
            ["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = "29:lin-b" }),
        });
        await SayAsync(house, "昨天流量为什么掉了");
        var offered = await SayAsync(house, "交给客服");

        Assert.Contains("流量小王", offered.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("29:lin-b", offered.Words, StringComparison.Ordinal);
        Assert.Equal("msteams:29:lin-b", Assert.Single(await house.Documents.AllAsync(WorkItem.Documents, cancellationToken: TestContext.Current.CancellationToken)).Brief.Assignee);
        Assert.NotNull((await TeamAsync(house)).FindAccount("msteams", "29:lin-b"));
    }

    [Fact]
    public async Task The_bot_s_own_name_is_no_part_of_the_sentence_wherever_it_stands()
    {
        await using var house = await AskedAsync();

        var answer = await SayAsync(house, "为什么 {bot} 昨天访客掉了");

        Assert.Contains("访客数", answer.Words, StringComparison.Ordinal);
    }

    private static async Task<BotHouse> AskedAsync()
    {
        var house = New();
        await house.Teams.InstallAsync("29:alex", TeamsClient.Team);
        await house.Connector.ExpectAsync(sent => sent.Card is not null, "the briefing");
        await SayAsync(house, "昨天流量为什么掉了");
        return house;
    }

    private static BotHouse New() => new(documents: new MemoryDocuments()) { Connector = { Members = Everybody } };

    private static Task<Team> TeamAsync(BotHouse house) => house.Documents.ChangeAsync(Team.Documents, DemoShop.Profile.Id, team => team ?? Team.Empty);

    /// <summary>As a client writes it: an element for each mention in the text, and an entity for each element, in that order.</summary>
    private static async Task<Sent> SayAsync(BotHouse house, string said)
    {
        (string Mark, string Id, string Name)[] known =
            [("{bot}", "bot", "Helmsman"), ("{a}", "29:lin-a", "小林"), ("{b}", "29:lin-b", "小林"), ("{t}", "29:traffic", "流量小王"), ("{new}", "29:new", "新同事")];
        var text = "{bot} " + said;
        var entities = known
            .Where(one => text.Contains(one.Mark, StringComparison.Ordinal))
            .OrderBy(one => text.IndexOf(one.Mark, StringComparison.Ordinal))
            .Select(one => (JsonNode)new JsonObject
            {
                ["type"] = "mention",
                ["text"] = $"<at>{one.Name}</at>",
                ["mentioned"] = new JsonObject { ["id"] = one.Id, ["name"] = one.Name },
            });
        var activity = new JsonObject { ["type"] = "message", ["locale"] = "zh-CN", ["entities"] = new JsonArray([.. entities]) };
        activity["text"] = known.Aggregate(text, (sentence, one) => sentence.Replace(one.Mark, $"<at>{one.Name}</at>", StringComparison.Ordinal));
        var before = house.Connector.All.Count;
        using var response = await house.Teams.PostAsync("29:alex", TeamsClient.Team, activity);
        return await house.Connector.ExpectAsync(
            sent => house.Connector.All.ToList().IndexOf(sent) >= before && sent.Verb == "post" && sent.Conversation == TeamsClient.Team, $"the answer to {said}");
    }
}
