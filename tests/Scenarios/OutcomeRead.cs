using Helmsman.Shop.Documents;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Outcomes;

namespace Helmsman.Tests.Scenarios;

/// <summary>After 完成 the bot waits for the data, reads the figure and says what became of it: to both, on the card, once.</summary>
public sealed class OutcomeRead
{
    private static readonly DateOnly Sunday = new(2026, 11, 22);

    private static readonly DateOnly Tuesday = Sunday.AddDays(2);

    [Fact]
    public async Task RecoveredIsSaid()
    {
        await using var house = await MorningAsync();
        var item = await house.HandOverAsync();
        await house.FinishAsync(item);

        await house.DaysComeAsync(Sunday, Tuesday);

        var outcome = (await house.ItemAsync(item)).Standing.Outcome!.Outcome;
        Assert.Equal((OutcomeVerdicts.Recovered, null), (outcome.Verdict, outcome.Why));
        foreach (var who in new[] { Operator, Doer })
        {
            var notice = await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(who) && sent.Says("的结果：已恢复"), $"the outcome in {who}'s chat");
            Assert.True(notice.Says(Source) && notice.Says("n = ") && notice.Says("店里其他同期"), notice.Words);
        }

        await house.SeenAsync(sent => sent.Verb == "edit" && sent.Conversation == TeamsClient.Team && sent.Says("已恢复") && sent.Says("怎么算的"), "the card in the channel");
    }

    [Fact]
    public async Task OutcomeWaitsForItsData()
    {
        await using var house = await MorningAsync();
        var item = await house.HandOverAsync();

        await house.FinishAsync(item);

        await house.SeenAsync(sent => sent.Says("等数据：要看完成后的") && sent.Says("11月25日"), "what is waited for");
        await house.DaysComeAsync(Sunday, Sunday.AddDays(1));
        Assert.Equal(WorkState.Done, (await house.ItemAsync(item)).State);
        await house.DaysComeAsync(Tuesday, Tuesday);
        Assert.Equal(WorkState.Closed, (await house.ItemAsync(item)).State);
    }

    [Fact]
    public async Task NotRecoveredReopens()
    {
        await using var house = await MorningAsync();
        var item = await house.HandOverAsync();
        await house.FinishAsync(item);

        await house.DaysComeAsync(Sunday, Tuesday, source => source == Source ? 0.65 : 1);

        var now = await house.ItemAsync(item);
        Assert.Equal(OutcomeVerdicts.NotRecovered, now.Standing.Outcome!.Outcome.Verdict);
        Assert.Equal((WorkState.Open, Doer), (now.State, now.Standing.Assignee));
        Assert.True(now.Standing.Due > Tuesday, "it is not overdue from the start");
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Doer) && sent.Says("任务重新打开，还是由 周晨 接着做"), "the notice");
        Assert.Single(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Doer) && sent.Says("任务重新打开"));
    }

    [Fact]
    public async Task ReopenedTwiceTheOperatorDecides()
    {
        await using var house = await MorningAsync();
        var item = await house.HandOverAsync();
        for (var round = 0; round < 3; round++)
        {
            await house.FinishAsync(item);
            await house.DaysComeAsync(Sunday.AddDays(3 * round), Sunday.AddDays((3 * round) + 2), source => source == Source ? 0.65 : 1);
        }

        var now = await house.ItemAsync(item);
        Assert.Equal(WorkState.Closed, now.State);
        Assert.Equal((3, 2), (now.Events.Count(each => each is WorkEvent.OutcomeRead), now.Events.Count(each => each is WorkEvent.Reopened)));
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("已经重开过 2 次"), "the question to the operator");
    }

    [Fact]
    public async Task WholeShopRoseIsNoCredit()
    {
        await using var house = await MorningAsync();
        var item = await house.HandOverAsync();
        await house.FinishAsync(item);

        await house.DaysComeAsync(Sunday, Tuesday, source => source == Source ? 0.65 * 1.55 : 1.55);

        var outcome = (await house.ItemAsync(item)).Standing.Outcome!.Outcome;
        Assert.True(outcome.Actual > 0.95 * outcome.Usual, "the figure is back where it was");
        Assert.Equal((OutcomeVerdicts.Unclear, OutcomeReasons.RestMoved), (outcome.Verdict, outcome.Why));
        Assert.Equal(WorkState.Closed, (await house.ItemAsync(item)).State);
    }

    [Fact]
    public async Task DataThatNeverComeAreNamed()
    {
        await using var house = await MorningAsync();
        var item = await house.HandOverAsync();
        await house.FinishAsync(item);

        await house.GoOnAsync(TimeSpan.FromDays(11));

        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("无法判断") && sent.Says("一直没收到"), "what never came");
        Assert.Equal(OutcomeReasons.NoData, (await house.ItemAsync(item)).Standing.Outcome!.Outcome.Why);
    }

    [Fact]
    public async Task DiedBeforeItWasReopened()
    {
        await using var first = await MorningAsync();
        var item = await first.HandOverAsync();
        await first.FinishAsync(item);
        await first.SettledAsync(row => !row.IsPending);
        await first.DisposeAsync();
        var read = new WorkEvent.OutcomeRead(
            WorkEvent.Bot, BotHouse.Morning.AddDays(3), new Outcome(OutcomeVerdicts.NotRecovered, new(Sunday.AddDays(1), Tuesday), 3_528, 11_000, 7_100, 0, 0.02, 7_100) { Usual = 11_000 });
        await first.Documents.ChangeAsync(WorkItem.Documents, item.Id, kept => kept! with { Events = [.. kept.Events, read] }, TestContext.Current.CancellationToken);

        await using var second = new BotHouse(first, startsAt: BotHouse.Morning.AddDays(3));
        await second.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Doer) && sent.Says("任务重新打开，还是由 周晨 接着做"), "the notice");
        await second.DisposeAsync();
        await using var third = new BotHouse(first, startsAt: BotHouse.Morning.AddDays(3));
        await third.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), "帮助");

        var now = await third.ItemAsync(item);
        Assert.Equal((WorkState.Open, Doer), (now.State, now.Standing.Assignee));
        Assert.Single(now.Events, each => each is WorkEvent.Reopened);
        Assert.Single(now.Events, each => each is WorkEvent.OutcomeRead);
        Assert.Single(third.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Doer) && sent.Says("任务重新打开"));
    }

    [Fact]
    public async Task ReadByTheNextLife()
    {
        await using var first = await MorningAsync();
        var item = await first.HandOverAsync();
        await first.FinishAsync(item);
        await first.SettledAsync(row => !row.IsPending);
        await first.DisposeAsync();

        // The demo shop goes up to its yesterday, with what is planted near its end: the old days are not what they were, and the bar stays.
        await using var second = new BotHouse(first, startsAt: BotHouse.Morning.AddDays(4));

        await second.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("任务 1 的结果"), "the outcome");
        var now = await second.ItemAsync(item);
        Assert.Equal(item.Brief.Watch, now.Brief.Watch);
        Assert.Single(now.Events, each => each is WorkEvent.OutcomeRead);
        Assert.Equal(OutcomeVerdicts.Recovered, now.Standing.Outcome!.Outcome.Verdict);
    }
}
