using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs;

/// <summary>A shop in which the operator and the owner alone see money.</summary>
public sealed class MoneyTests
{
    private readonly Room room = new();

    public MoneyTests() => room.Desk.Shop = room.Desk.Shop with
    {
        Team = room.Desk.Shop.Team with
        {
            Rules = new TeamRules(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal) { [Rights.SeeMoney] = [Roles.Operator, Roles.Owner] }),
        },
    };

    [Theory]
    [InlineData("zh-CN", "昨天支付金额多少", "只有运营或老板能看")]
    [InlineData("en-US", "revenue yesterday", "operator or owner")]
    public async Task Whoever_may_not_see_money_is_told_who_may(string locale, string asks, string hears)
    {
        await room.FollowAsync("su", locale, (asks, hears));
        Assert.DoesNotContain("¥", room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_figures_are_answered_without_what_they_stand_for_in_money()
    {
        await room.SayAsync("lin", "为什么访客掉了");
        Assert.Contains("¥", room.Heard, StringComparison.Ordinal);

        await room.SayAsync("su", "为什么访客掉了");
        Assert.Contains("手淘搜索", room.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_briefing_has_no_money_either()
    {
        await room.SayAsync("su", "早报");
        Assert.Contains("访客数", room.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("¥", room.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("目标", room.Heard, StringComparison.Ordinal);
    }
}
