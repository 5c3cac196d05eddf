using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Tests.Scenarios.House;

namespace Helmsman.Tests.Scenarios;

/// <summary>Whoever does the ads says how traffic is refilled and what it costs; whoever runs the shop says yes (S92).</summary>
public sealed class RefillNeedsAYes
{
    private const string Ads = "zhou";
    private const string Operator = "lin";

    [Fact]
    public async Task The_operator_sees_what_a_visitor_costs_before_anything_is_spent()
    {
        await using var house = new BotHouse();
        await house.Teams.InstallAsync(Operator, TeamsClient.ChatOf(Operator));
        await house.Teams.InstallAsync(Ads, TeamsClient.ChatOf(Ads));
        await house.HandOffAsync(Ads, await house.SearchFellAsync("ad-settings"), Roles.Ads, "补两天直通车", "1", "改预算 3600", "改预计访客 1800", "是");

        var asked = await house.Connector.ExpectAsync(sent => sent.Conversation == TeamsClient.ChatOf(Operator) && sent.Says("补两天直通车"), "the proposal");
        var item = await house.OnlyItemAsync();

        Assert.Equal((WorkState.Proposed, BriefKinds.Refill, Ads), (item.State, item.Brief.Kind, item.Brief.RequestedBy));
        Assert.True(asked.Says("¥3,600") && asked.Says("1,800") && asked.Says("¥2.00"), asked.Words);
        Assert.Null(asked.Button(Verbs.Acknowledge));
        Assert.Contains(house.Connector.All, sent => sent.Conversation == TeamsClient.ChatOf(Ads) && sent.Says("等运营同意"));
    }

    [Fact]
    public async Task The_operator_s_own_needs_none()
    {
        await using var house = new BotHouse();
        await house.HandOffAsync(Operator, await house.SearchFellAsync("ad-settings"), Roles.Ads, "补两天直通车", "1", "改预算 3600", "改预计访客 1800", "是");

        Assert.Equal(WorkState.Open, (await house.OnlyItemAsync()).State);
    }
}
