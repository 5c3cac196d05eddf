using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs;

/// <summary>Somebody who has left the shop may still read what he could read; nothing that he says changes anything.</summary>
public sealed class WhoLeftTests
{
    private const string Refused = "you can no longer change anything here";

    private readonly Room room = new();

    private Team Team
    {
        get => room.Desk.Shop.Team;
        set => room.Desk.Shop = room.Desk.Shop with { Team = value };
    }

    [Theory]
    [InlineData("每天9:00发早报")]
    [InlineData("I'm off tomorrow")]
    [InlineData("我回来了")]
    [InlineData("苏禾的代班是陈晨")]
    [InlineData("周到离职了")]
    [InlineData("本月目标 3,000,000")]
    [InlineData("交给美工")]
    [InlineData("征求意见")]
    [InlineData("建议：多拍几张")]
    public async Task What_would_change_something_is_refused(string said)
    {
        Gone("su");

        await room.SayAsync("su", said, "en-US");

        Assert.Contains(Refused, room.Heard, StringComparison.Ordinal);
        Assert.Single(room.Activities);
    }

    [Theory]
    [InlineData("帮助")]
    [InlineData("早报")]
    [InlineData("我的任务")]
    [InlineData("全店任务")]
    [InlineData("昨天的数据齐了吗")]
    [InlineData("谁请假了")]
    [InlineData("谁是美工")]
    [InlineData("周会")]
    [InlineData("为什么转化率掉了")]
    [InlineData("取消")]
    public async Task What_only_shows_something_is_answered(string said)
    {
        Gone("su");

        await room.SayAsync("su", said, "en-US");

        Assert.NotEmpty(room.Activities);
        Assert.DoesNotContain(Refused, room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hand_off_that_was_under_way_waits_until_he_is_of_the_shop_again()
    {
        await room.FollowAsync("su", "zh-CN", ("为什么转化率掉了", "支付转化率"), ("交给美工", "做什么"), ("换一张主图", "给谁看"), ("女生", "卖点"));
        Gone("su");
        await room.FollowAsync("su", "en-US", ("显瘦", Refused), ("继续", Refused));
        Assert.DoesNotContain("换一张主图", room.Heard, StringComparison.Ordinal);

        Team = Team.Back("su", new(2026, 11, 26));
        await room.FollowAsync("su", "zh-CN", ("继续", "卖点"));
        Assert.Empty(room.Desk.HandedOver);
    }

    [Fact]
    public async Task A_question_in_the_middle_of_one_is_answered()
    {
        await room.FollowAsync("su", "zh-CN", ("为什么转化率掉了", "支付转化率"), ("交给美工", "做什么"));
        Gone("su");

        await room.SayAsync("su", "为什么转化率掉了", "en-US");

        Assert.DoesNotContain(Refused, room.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("做什么", room.Heard, StringComparison.Ordinal);
    }

    private void Gone(string person) => Team = Team.Without(person, new DateOnly(2026, 11, 25));
}
