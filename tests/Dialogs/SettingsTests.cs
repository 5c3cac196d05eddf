using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs;

public sealed class SettingsTests
{
    private readonly Room room = new();

    [Fact]
    public async Task A_target_is_asked_for_and_its_days_are_shown()
    {
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("设月目标", "上个月大约：¥186,000|2026年11月"),
            ("很多", "没看懂这个金额"),
            ("18万", "¥180,000|今天（11月25日 周三）：¥6,000|平均每天：¥6,000"));
        var target = Assert.Single(room.Desk.Targets);
        Assert.Equal((new DateOnly(2026, 11, 1), 180_000m, "lin"), (target.Month, target.Revenue, target.SetBy));
    }

    [Fact]
    public async Task A_target_far_from_last_month_is_confirmed_first()
    {
        await room.FollowAsync("lin", "en-US", ("set target to 1.8m", "¥1,800,000|¥186,000|more than half"), ("no", "stays as it was"));
        Assert.Empty(room.Desk.Targets);
        await room.FollowAsync("lin", "en-US", ("set target to 1.8m", "more than half"), ("yes", "is ¥1,800,000"));
        Assert.Single(room.Desk.Targets);
    }

    [Fact]
    public async Task Another_month_can_be_named()
    {
        await room.FollowAsync("lin", "zh-CN", ("12月目标20万", "2026年12月|¥200,000|平均每天"));
        Assert.Equal(new DateOnly(2026, 12, 1), Assert.Single(room.Desk.Targets).Month);
        Assert.DoesNotContain("今天", room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_survives_a_restart_in_the_middle()
    {
        await room.SayAsync("lin", "12月目标300万");
        room.Restart();
        await room.SayAsync("lin", "是");
        Assert.Equal((new DateOnly(2026, 12, 1), 3_000_000m), (room.Desk.Targets[0].Month, room.Desk.Targets[0].Revenue));
    }

    [Fact]
    public async Task Only_those_who_steer_set_the_target()
    {
        await room.FollowAsync("su", "zh-CN", ("本月目标18万", "运营或老板"));
        Assert.Empty(room.Desk.Targets);
    }

    [Fact]
    public async Task Roles_are_shown_and_given_by_number_or_name()
    {
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("谁是美工", "美工：苏禾|推广：周到、陈晨|客服：还没有人|老板：还没有人"),
            ("客服", "谁负责客服|1. 林越|4. 陈晨"),
            ("张三", "名单里没有"),
            ("1,4", "林越、陈晨"));
        Assert.Equal(["lin", "chen"], room.Desk.Shop.Team.WhoHas(Roles.Service).Select(person => person.Id));
    }

    [Fact]
    public async Task A_role_can_be_left_to_nobody()
    {
        await room.FollowAsync("lin", "en-US", ("who does the ads", "周到, 陈晨"), ("ad staff", "Who holds the role"), ("nobody", ""));
        Assert.Empty(room.Desk.Shop.Team.WhoHas(Roles.Ads));
    }

    [Fact]
    public async Task Others_see_the_roles_and_do_not_change_them()
    {
        await room.FollowAsync("su", "zh-CN", ("谁是美工", "美工：苏禾|由运营或老板来改"), ("美工", ""));
        Assert.Equal(["su"], room.Desk.Shop.Team.WhoHas(Roles.Design).Select(person => person.Id));
    }

    [Fact]
    public async Task While_nobody_steers_anybody_may()
    {
        room.Desk.Shop = room.Desk.Shop with { Team = Team.Empty };
        await room.FollowAsync("ann", "en-US", ("roles", "nobody yet"), ("operator", "1. ann"), ("1", "ann"));
        Assert.True(room.Desk.Shop.Team.Holders[Roles.Operator] is ["ann"]);
    }

    [Fact]
    public async Task The_briefing_is_scheduled_with_zone_and_next_three_times()
    {
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("早报几点发", "还没有发到这里"),
            ("随便", "没看懂这个时间"),
            ("早上九点", "每个工作日|每天"),
            ("1", "09:00|Asia/Shanghai|11月26日|11月27日|11月28日"),
            ("早报几点发", "每个工作日 09:00|Asia/Shanghai"),
            ("取消", "已取消"));
    }

    [Fact]
    public Task Time_and_days_in_one_sentence_need_no_further_question() => room.FollowAsync(
        "lin",
        "en-US",
        ("send the briefing every day at 8:30", "08:30|Asia/Shanghai|26 Nov|27 Nov|28 Nov"));
}
