using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>A hand-off that was begun survives the program, another conversation and half an hour of silence.</summary>
public sealed class DialogResumedAfterRestart
{
    private const string Operator = "lin";

    private static string Chat => TeamsClient.ChatOf(Operator);

    [Fact]
    public async Task The_next_life_goes_on_where_the_last_one_ended()
    {
        await using var first = await BegunAsync();
        await first.DisposeAsync();

        await using var second = new BotHouse(first);
        var whole = await second.Teams.AskAsync(Operator, Chat, "1");
        Assert.True(whole.Says("看后台"), whole.Words);
        await second.Teams.AskAsync(Operator, Chat, "是");

        Assert.Equal("看后台", (await second.OnlyItemAsync()).Brief.What);
    }

    [Fact]
    public async Task What_was_left_for_another_conversation_is_offered_by_the_next_life()
    {
        await using var first = await BegunAsync();
        await first.Teams.AskAsync(Operator, Chat, "设置目标");
        await first.DisposeAsync();

        await using var second = new BotHouse(first);
        using var cancelled = await second.Teams.SayAsync(Operator, Chat, "取消");
        var offer = await second.Connector.ExpectAsync(sent => sent.Button(Verbs.Resume) is not null, "the offer");
        var before = second.Connector.All.Count;
        await second.Teams.ClickAsync(Operator, offer, Verbs.Resume);
        await second.Connector.ExpectAsync(_ => second.Connector.All.Skip(before).Any(sent => sent.Says("什么时候要")), "the open question");
        await second.Teams.AskAsync(Operator, Chat, "1");
        await second.Teams.AskAsync(Operator, Chat, "是");

        Assert.Equal("看后台", (await second.OnlyItemAsync()).Brief.What);
    }

    [Fact]
    public async Task After_half_an_hour_he_is_told_once_by_whichever_life_runs_then()
    {
        await using var first = await BegunAsync();
        await first.DisposeAsync();
        await using var second = new BotHouse(first);
        await second.GoOnAsync(TimeSpan.FromMinutes(40));

        var told = await second.SeenAsync(sent => sent.Conversation == Chat && sent.Button(Verbs.Drop) is not null, "the word that it was put aside");
        Assert.True(told.Says("先放在一边"));
        await second.Teams.AskAsync(Operator, Chat, "昨天访客多少");
        var open = await second.Teams.AskAsync(Operator, Chat, "继续");

        Assert.True(open.Says("什么时候要"), open.Words);
        Assert.Single(second.Connector.All, sent => sent.Says("先放在一边"));
    }

    /// <summary>It waits for the day.</summary>
    private static async Task<BotHouse> BegunAsync()
    {
        var house = new BotHouse();
        await house.Teams.InstallAsync(Operator, Chat);
        await house.HandOffAsync(Operator, await house.SearchFellAsync(), Roles.Ads, "看后台");
        return house;
    }
}
