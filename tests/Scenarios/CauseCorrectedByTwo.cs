using Helmsman.Shop.Why.Causes;
using Helmsman.Tests.Scenarios.House;
using static Helmsman.Tests.Scenarios.CauseConfirmed;

namespace Helmsman.Tests.Scenarios;

/// <summary>Two people know what the cause was. The first one's word is kept and the other is told; who has seen it may change it.</summary>
public sealed class CauseCorrectedByTwo
{
    private const string Operator = "lin";
    private const string Advertiser = "zhou";
    private const string Hostile = "*粗* [点我](http://b.example) <at>所有人</at>";

    [Fact]
    public async Task Of_two_at_once_one_is_kept_and_the_other_is_told_by_whom()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Operator, TeamsClient.Team, "为什么流量下降了");

        var answers = await Task.WhenAll(
            ClickAsync(house, Operator, answer, Correct(answer, CauseIds.Campaign, CauseIds.Price, null)),
            ClickAsync(house, Advertiser, answer, Correct(answer, CauseIds.Campaign, CauseIds.StockOut, null)));

        var kept = Assert.Single(await KeptAsync(house));
        var told = Assert.Single(answers, each => !each.IsCard);
        var shown = Assert.Single(answers, each => each.IsCard);
        var winner = kept.By == Operator ? "林一舟" : "周晨";
        Assert.Contains(winner, told.Words, StringComparison.Ordinal);
        Assert.Contains(winner, shown.Words, StringComparison.Ordinal);
        Assert.Equal(kept.By == Operator ? CauseIds.Price : CauseIds.StockOut, kept.Cause);
    }

    [Fact]
    public async Task Who_has_seen_what_was_said_may_change_it_and_only_once_from_the_same_card()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Operator, TeamsClient.Team, "为什么流量下降了");
        await ClickAsync(house, Advertiser, answer, Confirm(answer, CauseIds.Campaign));

        var changed = await ClickAsync(house, Operator, answer, Correct(answer, CauseIds.Campaign, CauseIds.Price, null, seen: 1));
        var late = await ClickAsync(house, Advertiser, answer, Correct(answer, CauseIds.Campaign, CauseIds.StockOut, null, seen: 1));

        Assert.True(changed.IsCard);
        Assert.False(late.IsCard);
        Assert.Equal((CauseIds.Price, Operator), (Assert.Single(await KeptAsync(house)).Cause, Assert.Single(await KeptAsync(house)).By));
    }

    [Fact]
    public async Task His_own_words_are_kept_cut_to_a_sentence_and_shown_as_he_wrote_them()
    {
        await using var house = new BotHouse();
        var answer = await house.RealTeams.AskAsync(Operator, TeamsClient.Team, "为什么流量下降了");

        var shown = await ClickAsync(house, Operator, answer, Correct(answer, CauseIds.Campaign, CauseIds.Price, Hostile + new string('长', 500)));

        var kept = Assert.Single(await KeptAsync(house));
        Assert.Null(kept.Cause);
        Assert.Equal(300, kept.Words!.Length);
        Assert.DoesNotContain(
            CardReading.ElementsOf(shown.Value, "TextBlock").Select(block => (string?)block["text"]), text => text!.Contains("*粗*", StringComparison.Ordinal));
        Assert.Contains(Hostile, shown.Words, StringComparison.Ordinal);
    }
}
