using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs.Briefs;

/// <summary>Each kind of brief, asked turn by turn.</summary>
public sealed class BriefsByDialogTests
{
    private readonly Room room = new();

    [Fact]
    public async Task A_refill_shows_what_a_visitor_costs_and_is_corrected_before_the_yes()
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Ads, CauseIds.AdSettings), Roles.Ads);
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("谁先接谁做", "希望推广做什么|日限额"),
            ("用建议", "预算多少"),
            ("随便", "大于零的金额"),
            ("3000元", "补到哪天"),
            ("1", "交给：谁先接谁做（推广）|补流方式：|预算：¥3,000|预计访客：300|每个访客成本：¥10.00|就这样发出去吗"),
            ("改预算 1500", "预算：¥1,500|每个访客成本：¥5.00"),
            ("把截止改成周五", "补到哪天：11月27日"),
            ("改访客", "预计能补多少访客"),
            ("500", "每个访客成本：¥3.00"),
            ("是", "任务 12"));

        var brief = Assert.Single(room.Desk.HandedOver);
        Assert.Equal((BriefKinds.Refill, null, new DateOnly(2026, 11, 27), false), (brief.Kind, brief.Assignee, brief.Due, brief.DiagnoseFirst));
        Assert.Equal([new("budget", "1500"), new("expected-visitors", "500"), new("cost-per-visitor", "3")], brief.Answers);
    }

    [Fact]
    public async Task Who_may_not_spend_proposes_it()
    {
        await room.PressHandOffAsync("zhou", await room.KeepAsync(Roles.Ads, CauseIds.AdSettings), Roles.Ads, "en-US");
        await room.FollowAsync(
            "zhou",
            "en-US",
            ("1", "What should 周到 do"),
            ("use it", "What may it cost"),
            ("1.2k", "Until when is traffic refilled"),
            ("1", "Method: Open the ad account|Budget: ¥1,200|asked for a yes first"),
            ("yes", "waits for a yes"));

        Assert.Empty(room.Desk.HandedOver);
        Assert.Equal(("zhou", "zhou"), (Assert.Single(room.Desk.Proposed).RequestedBy, room.Desk.Proposed[0].Assignee));
    }

    [Fact]
    public async Task A_bad_review_is_due_today_and_takes_back_no_return()
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Service, CauseIds.Reviews), Roles.Service);
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("苏禾", "哪款商品"),
            ("针织连衣裙", "差评写了什么"),
            ("穿一次就起球", "最多可以承诺"),
            ("不能退货", "承诺过的退货不能拒绝"),
            ("补发一件", "商品：针织连衣裙|差评内容：穿一次就起球|最多承诺：补发一件|截止：11月25日"),
            ("是", "任务 12"));

        Assert.Equal((BriefKinds.BadReview, false), (room.Desk.HandedOver[0].Kind, room.Desk.HandedOver[0].DiagnoseFirst));
    }

    [Theory]
    [InlineData("zh-CN", "苏禾", "改类型 退货", "订单号", "不问原因", "是")]
    [InlineData("en-US", "苏禾", "change kind to return", "Which order", "ask the buyer nothing", "yes")]
    public async Task A_return_asks_for_its_order_and_nothing_more(string locale, string who, string kind, string asks, string rule, string yes)
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Service), Roles.Service, locale);
        await room.FollowAsync("lin", locale, (who, "苏禾"), (kind, asks), ("20261124-0001", $"20261124-0001|{rule}"), (yes, "12"));

        var brief = Assert.Single(room.Desk.HandedOver);
        Assert.Equal((BriefKinds.Return, new DateOnly(2026, 11, 25), false), (brief.Kind, brief.Due, brief.DiagnoseFirst));
        Assert.Equal([new("order", "20261124-0001")], brief.Answers);
    }

    [Theory]
    [InlineData("zh-CN", "改类型 改话术", "原话术", "拍下不退哦", "新话术", "本店不退货", "不能拒绝", "7天内放心退", "从哪天起", "明天", "新话术：7天内放心退", "是")]
    [InlineData("en-US", "change kind to change of reply", "answered now", "all sales are final", "from now on", "no returns", "deny", "return it within 7 days", "From when", "tomorrow", "New answer: return it", "yes")]
    public async Task A_new_answer_keeps_what_was_promised(
        string locale, string kind, string asksOld, string old, string asksNew, string denying, string refused, string keeping, string asksWhen, string when, string whole, string yes)
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Service), Roles.Service, locale);
        await room.FollowAsync(
            "lin", locale, ("苏禾", "苏禾"), (kind, asksOld), (old, asksNew), (denying, refused), (keeping, asksWhen), (when, whole), (yes, "12"));

        Assert.Equal((BriefKinds.ReplyChange, new DateOnly(2026, 11, 26)), (room.Desk.HandedOver[0].Kind, room.Desk.HandedOver[0].Due));
    }

    [Theory]
    [InlineData("zh-CN", "改类型 客服排班", "咨询", "60%", "售后单", "250", "哪天的班", "1", "预计访客：990|售前需要人数：2|售后需要人数：3", "是")]
    [InlineData("en-US", "change kind to service capacity", "ask something", "60", "after-sales cases", "skip", "Which day", "1", "Needed at the chat: 2", "yes")]
    public async Task Shifts_are_reckoned_from_visitors_and_who_asks(
        string locale, string kind, string asksRate, string rate, string asksTickets, string tickets, string asksDay, string day, string whole, string yes)
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Service), Roles.Service, locale);
        await room.FollowAsync("lin", locale, ("苏禾", "苏禾"), (kind, asksRate), ("很多", ""), (rate, asksTickets), (tickets, asksDay), (day, whole), (yes, "12"));
        Assert.Equal(BriefKinds.Capacity, room.Desk.HandedOver[0].Kind);
    }

    [Fact]
    public async Task A_price_begins_with_the_audience()
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Operator, CauseIds.Price), Roles.Operator);
        await room.FollowAsync(
            "lin", "zh-CN", ("学生党", "希望林越做什么"), ("定到99", "新价格"), ("99", "什么时候要"), ("1", "人群：学生党|新价格：¥99.00"), ("是", "任务 12"));
    }

    [Fact]
    public async Task A_design_brief_in_english_can_leave_out_what_is_optional_at_once()
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Design, CauseIds.Listing), Roles.Design, "en-US");
        await room.FollowAsync(
            "lin",
            "en-US",
            ("A main picture that says in stock", "For whom"),
            ("none", "cannot be left out"),
            ("Women of 25 to 35", "selling points"),
            ("In stock", "When is it due"),
            ("Friday", "keyword|skip all"),
            ("skip all", "Goal: A main picture that says in stock|Audience: Women of 25 to 35|Acceptance: visitors from 手淘搜索 is at 600 or above"),
            ("change acceptance to visitors above 700", "Acceptance: visitors above 700"),
            ("change role to ads", "Several people"),
            ("1", "For: 周到 (ad staff)"),
            ("no", "Nobody was given"));
        Assert.Empty(room.Desk.HandedOver);
    }

    [Fact]
    public async Task Where_several_do_such_work_all_of_them_can_be_asked()
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Ads), Roles.Ads, "en-US");
        await room.FollowAsync("lin", "en-US", ("whoever takes it first", "What should ad staff do|Find out why"), ("use it", "When"), ("1", "For: Whoever takes it first|First: the person says what is wrong"), ("yes", "Task 12"));

        var brief = Assert.Single(room.Desk.HandedOver);
        Assert.Null(brief.Assignee);
        Assert.True(brief.DiagnoseFirst);
        Assert.NotNull(brief.Suggestion);
        Assert.DoesNotContain(brief.Suggestion, brief.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("改先诊断 否", "就这样发出去", "否")]
    [InlineData("改先诊断", "先写判断", "否")]
    public async Task The_asker_says_whether_it_is_diagnosed_first(string says, string hears, string then)
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Ads, CauseIds.Campaign, sure: false), Roles.Ads);
        await room.FollowAsync("lin", "zh-CN", ("周到", "希望周到做什么"), ("改类型 普通任务", "希望周到做什么"), ("看后台", "什么时候要"), ("1", "先诊断"), (says, hears));
        if (hears != "就这样发出去")
        {
            await room.FollowAsync("lin", "zh-CN", (then, "就这样发出去"));
        }

        await room.FollowAsync("lin", "zh-CN", ("是", "任务 12"));
        Assert.False(room.Desk.HandedOver[0].DiagnoseFirst);
        Assert.Null(room.Desk.HandedOver[0].Suggestion);
    }

    [Fact]
    public async Task A_role_is_offered_by_who_is_there_and_any_other_by_other()
    {
        await room.PressAsync("lin", Helmsman.Cards.Payload.For(Helmsman.Cards.Verbs.HandOff) with { Finding = (await room.KeepAsync(Roles.Owner)).Id });
        Assert.Contains("1. 运营", room.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("仓库", room.Heard, StringComparison.Ordinal);
        await room.FollowAsync("lin", "zh-CN", ("其他", "仓库"), ("仓库", "还没有人负责"), ("苏禾", "希望苏禾做什么"));
    }
}
