using Helmsman.Cards;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Tests.Dialogs;

public sealed class AskingTests
{
    private readonly Room room = new();

    [Fact]
    public Task Chinese_is_answered_in_chinese_and_follow_ups_keep_the_rest() => room.FollowAsync(
        "lin",
        "zh-CN",
        ("为什么访客掉了", "访客数|700|1,000"),
        ("那转化率呢", "支付转化率|2.00%|3.00%"),
        ("比前一天呢", "支付转化率|前一天"),
        ("11月20日呢", "支付转化率|11月20日"),
        ("手淘搜索呢", "手淘搜索|访客数|11月20日"));

    [Fact]
    public Task English_is_answered_in_english() => room.FollowAsync(
        "lin",
        "en-GB",
        ("why did traffic drop?", "visitors|700|1,000"),
        ("and conversion?", "2.00%"),
        ("what about Nov 20", "20 Nov|3.00%"));

    [Fact]
    public async Task How_far_the_data_reaches_is_told_by_kind_in_both_languages()
    {
        await room.FollowAsync("lin", "zh-CN", ("数据到哪天了", "店铺日报|11月24日|流量来源报表"));
        await room.FollowAsync("lin", "en-GB", ("how complete is the data", "Daily shop report|24 Nov|Traffic sources"));
        await room.PressAsync("lin", Payload.For(Verbs.ShowCompleteness));
        Assert.Contains("11月24日", room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public Task What_is_not_clear_is_asked_back_with_choices() => room.FollowAsync(
        "lin",
        "zh-CN",
        ("为什么", "支付金额|访客数|支付转化率|客单价"),
        ("呱呱呱", "支付金额|访客数"),
        ("跳失率", "支付金额"),
        ("12月1日的访客", "11月24日"));

    [Fact]
    public async Task The_finding_of_an_answer_is_kept_before_the_card_goes_out()
    {
        await room.SayAsync("lin", "访客为什么掉了");
        var finding = Explain.Answer(room.Desk.Shop, Latest(MetricDictionary.Visitors)).Finding!;
        Assert.NotNull(await room.Desk.FindAsync(finding.Id, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_button_asks_as_words_do_and_is_remembered()
    {
        await room.PressAsync("lin", Payload.For(Verbs.Ask) with { Question = AskedQuestion.Of(Latest(MetricDictionary.Revenue)) });
        Assert.Contains("支付金额", room.Heard, StringComparison.Ordinal);
        await room.FollowAsync("lin", "zh-CN", ("比前一天呢", "支付金额|前一天"));
    }

    [Fact]
    public async Task A_button_of_a_metric_that_is_gone_is_told_so()
    {
        await room.PressAsync("lin", Payload.For(Verbs.Ask) with { Question = new AskedQuestion("moon-phase", new(2026, 11, 24), new(2026, 11, 24), Comparison.WeekBefore) });
        Assert.Contains("按钮", room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_in_one_channel_have_their_own_thread_of_talk()
    {
        await room.SayAsync("lin", "11月20日访客");
        await room.SayAsync("su", "昨天客单价");
        await room.FollowAsync("lin", "zh-CN", ("比前一天呢", "访客数|11月20日"));
        await room.FollowAsync("su", "zh-CN", ("比前一天呢", "客单价|11月24日"));
    }

    [Theory]
    [InlineData("<at>Helmsman</at> 昨天访客")]
    [InlineData("<at id=\"0\">舵手</at>&nbsp;昨天访客")]
    [InlineData("<@U012AB3CD> 昨天访客")]
    public Task The_bots_own_name_is_not_part_of_the_question(string text) => room.FollowAsync("lin", "zh-CN", (text, "访客数|700"));

    [Fact]
    public Task Being_called_and_nothing_else_is_answered_with_help() => room.FollowAsync("lin", "zh-CN", ("<at>Helmsman</at>", "我能做什么"));

    [Fact]
    public Task What_needs_no_conversation_is_shown_at_once() => room.FollowAsync(
        "lin",
        "zh-CN",
        ("帮助", "我能做什么"),
        ("今天晨报", "11月24日"),
        ("我的任务", "任务"),
        ("取消", "不用取消"));

    [Theory]
    [InlineData(Verbs.Help, "我能做什么")]
    [InlineData(Verbs.ShowBriefing, "11月24日")]
    [InlineData(Verbs.ShowMyWork, "任务")]
    [InlineData(Verbs.SetTarget, "目标")]
    [InlineData(Verbs.SetRoles, "岗位")]
    [InlineData(Verbs.SetSchedule, "几点")]
    [InlineData(Verbs.HandOff, "交办")]
    public async Task Every_button_of_talk_is_answered(string verb, string hears)
    {
        await room.PressAsync("lin", Payload.For(verb));
        Assert.Contains(hears, room.Heard, StringComparison.Ordinal);
    }

    private static Question Latest(Metric metric) => new(metric, Period.Of(new(2026, 11, 24)), Comparison.WeekBefore);
}
