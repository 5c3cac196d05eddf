using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Whoever is to solve it first says what he thinks; what we would do is not on his card before that (S85, S93).</summary>
public sealed class OwnViewBeforeOurs
{
    private const string Operator = "lin";
    private const string Ads = "zhou";

    /// <summary>What our suggestion says, and nothing else does.</summary>
    private const string Ours = "日限额";

    [Fact]
    public async Task Ours_comes_after_his_own()
    {
        await using var house = new BotHouse();
        var task = await HandedOverAsync(house);
        Assert.False(task.Says(Ours));
        Assert.True(task.Says("你的判断"));

        var early = await ClickAsync(house, Ads, task, Verbs.Done, null);
        Assert.Contains("先写下你的判断", early.Words, StringComparison.Ordinal);
        var silent = await ClickAsync(house, Ads, task, Verbs.Start, " ");
        Assert.Contains("先诊断", silent.Words, StringComparison.Ordinal);
        var started = await ClickAsync(house, Ads, task, Verbs.Start, "出价被同行抬高了，先补长尾词");

        Assert.Contains("出价被同行抬高了", started.Words, StringComparison.Ordinal);
        Assert.Contains(Ours, started.Words, StringComparison.Ordinal);
        Assert.Equal(WorkState.Started, (await house.OnlyItemAsync()).State);
    }

    [Fact]
    public async Task On_request_he_alone_is_shown_ours_first_and_nothing_is_noted()
    {
        await using var house = new BotHouse();
        var task = await HandedOverAsync(house);
        var before = (await house.OnlyItemAsync()).Events.Count;

        var shown = await ClickAsync(house, Ads, task, Verbs.Suggest, null);
        var other = await ClickAsync(house, "su", task, Verbs.Suggest, null);

        Assert.Equal("application/vnd.microsoft.activity.message", shown.Type);
        Assert.Contains(Ours, shown.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(Ours, other.Words, StringComparison.Ordinal);
        Assert.Equal(before, (await house.OnlyItemAsync()).Events.Count);
        Assert.DoesNotContain(house.Connector.All, sent => sent.Verb == "edit");
    }

    private static async Task<Sent> HandedOverAsync(BotHouse house)
    {
        await house.Teams.InstallAsync(Ads, TeamsClient.ChatOf(Ads));
        await house.HandOffAsync(Operator, await house.SearchFellAsync("ad-settings", sure: false), Roles.Ads, "改类型 普通任务", "用建议", "1", "是");
        return await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Ads) && sent.Button(Verbs.Start) is not null, "the task");
    }

    private static Task<ClickAnswer> ClickAsync(BotHouse house, string who, Sent task, string verb, string? view)
    {
        var data = task.Button(Verbs.Start)!["data"]!.DeepClone().AsObject();
        (data["verb"], data[WorkFields.ViewId]) = (verb, view);
        return house.Teams.ClickAsync(who, task.Conversation, task.ActivityId, verb, data);
    }
}
