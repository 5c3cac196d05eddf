using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.House.Outcomes;

namespace Helmsman.Tests.Scenarios;

/// <summary>What helped is quoted when the same comes back: in the answer, beside the suggestion of the hand-off, on the task; never without how often it was tried.</summary>
public sealed class RemedyQuotedWhenItReturns
{
    private const string Question = "为什么手淘搜索访客数下降了";

    private const string Quoted = "以前这样处理过（推广）：标题加回了那两个词。1 次里 1 次恢复（n=1），最近一次 11月2";

    private static readonly DateOnly Sunday = new(2026, 11, 22);

    [Fact]
    public async Task Remedy_is_quoted_when_the_pattern_returns()
    {
        await using var house = await MorningAsync();
        var item = await house.HandOverAsync();
        Assert.Null(item.Brief.Remedy);
        await house.FinishAsync(item);
        await house.DaysComeAsync(Sunday, Sunday.AddDays(3));
        await house.DaysComeAsync(Sunday.AddDays(4), Sunday.AddDays(4), source => source == Source ? 0.65 : 1);

        var answer = await house.Teams.AskAsync(Operator, TeamsClient.ChatOf(Operator), Question);
        Assert.True(answer.Says(Quoted), answer.Words);
        var again = await house.HandOverAsync(Question);

        Assert.DoesNotContain("以前这样处理过", again.Brief.What + again.Brief.Suggestion, StringComparison.Ordinal);
        Assert.Equal((1, 1), (again.Brief.Remedy!.Hits, again.Brief.Remedy.Times));
        Assert.Contains(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Text?.Contains(Quoted, StringComparison.Ordinal) == true);
        Assert.DoesNotContain(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Doer) && sent.Says("任务 2") && sent.Says(Quoted));
        await house.StartAsync(again);
        await house.SeenAsync(sent => sent.Conversation == TeamsClient.ChatOf(Doer) && sent.Says("任务 2") && sent.Says(Quoted), "the task with what helped before");
    }
}
