using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs;

public sealed class HandingOffTests
{
    private readonly Room room = new();

    [Fact]
    public async Task The_designer_is_asked_only_for_what_is_missing()
    {
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("为什么转化率掉了", "支付转化率"),
            ("交给美工", "苏禾|用建议|支付转化率|一次填完"),
            ("换一张主图", "给谁看的"),
            ("25-35岁女性", "卖点"),
            ("跳过", "不能跳过"),
            ("显瘦", "1.|11月27日|今天（11月25日"),
            ("1", "关键词|跳过|都跳过"),
            ("跳过", "尺寸"),
            ("800×800", "一定要"),
            ("要领口特写，不要贴片", "参考图"),
            ("跳过", "交给：苏禾（美工）|目标：换一张主图|人群：25-35岁女性|卖点：显瘦|尺寸：800×800|验收标准：支付转化率达到 3.00% 以上|截止：11月27日|先诊断"),
            ("是", "任务 12|苏禾"));

        var brief = Assert.Single(room.Desk.HandedOver);
        Assert.Equal(("su", Roles.Design, "lin", "换一张主图", new DateOnly(2026, 11, 27)), (brief.Assignee, brief.Role, brief.RequestedBy, brief.What, brief.Due));
        Assert.Empty(brief.References);
        Assert.Equal(BriefKinds.Design, brief.Kind);
        Assert.Equal([new("audience", "25-35岁女性"), new("selling-points", "显瘦"), new("size", "800×800"), new("do-and-dont", "要领口特写，不要贴片")], brief.Answers);
    }

    [Fact]
    public async Task In_english_with_the_suggestion_and_a_typed_date()
    {
        await room.FollowAsync(
            "lin",
            "en-US",
            ("why did visitors drop", "visitors"),
            ("assign it to ads", "Several people|1. 周到|2. 陈晨"),
            ("2", "What should 陈晨 do"),
            ("use the suggestion", "When is it due"),
            ("30 Nov", "For: 陈晨|Find out why: visitors|Due: Mon 30 Nov|Yes"),
            ("yes", "陈晨"));

        var brief = Assert.Single(room.Desk.HandedOver);
        Assert.Equal(("chen", new DateOnly(2026, 11, 30)), (brief.Assignee, brief.Due));
        Assert.StartsWith("Find out why: visitors", brief.What, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_can_be_named_instead_of_a_role()
    {
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("访客为什么掉了", "访客数"),
            ("让陈晨看一下", "希望陈晨做什么|手淘搜索的访客数（下降 50.0%）"),
            ("用建议", "什么时候要"),
            ("1", "交给：陈晨（推广）|要做：查清手淘搜索的访客数"),
            ("好的", "任务 12"));
        Assert.Equal(("chen", Roles.Ads), (room.Desk.HandedOver[0].Assignee, room.Desk.HandedOver[0].Role));
    }

    [Fact]
    public async Task A_role_that_nobody_holds_asks_for_a_person()
    {
        await room.FollowAsync("lin", "zh-CN", ("客单价", "客单价"), ("访客为什么掉了", "访客数"), ("交给客服", "还没有人负责|林越|陈晨"), ("林越", "希望林越做什么"));
    }

    [Fact]
    public async Task Wrong_answers_are_asked_again_in_plain_words()
    {
        await room.FollowAsync(
            "lin",
            "zh-CN",
            ("访客为什么掉了", "访客数"),
            ("交给推广", "1. 周到"),
            ("王大锤", "列表里的编号或名称"),
            ("周到", "希望周到做什么"),
            ("调出价", "什么时候要"),
            ("尽快", "没看懂这个日期"),
            ("昨天", "没看懂这个日期"),
            ("后天", "截止：11月27日"),
            ("也许", "“是”或“否”"),
            ("否", "没有给任何人派任务"));
        Assert.Empty(room.Desk.HandedOver);
    }

    [Theory]
    [InlineData("zh-CN", "取消", "已取消")]
    [InlineData("en-US", "never mind", "cancelled")]
    public async Task Cancel_ends_it_at_any_point(string locale, string cancel, string hears)
    {
        await room.SayAsync("lin", "访客为什么掉了", locale);
        await room.SayAsync("lin", "交给推广", locale);
        await room.FollowAsync("lin", locale, (cancel, hears), ("昨天访客", "700"));
        Assert.Empty(room.Desk.HandedOver);
    }

    [Fact]
    public async Task A_restart_between_any_two_answers_changes_nothing()
    {
        foreach (var says in new[] { "转化率为什么掉了", "交给美工", "换一张主图", "25-35岁女性", "显瘦", "今天", "跳过", "跳过", "跳过", "https://example.com/a.png", "是" })
        {
            await room.SayAsync("lin", says);
            room.Restart();
        }

        var brief = Assert.Single(room.Desk.HandedOver);
        Assert.Equal(("换一张主图", new DateOnly(2026, 11, 25)), (brief.What, brief.Due));
        Assert.Equal("https://example.com/a.png", Assert.Single(brief.References).Url);
    }

    [Fact]
    public async Task A_picture_is_kept_as_a_reference_and_what_teams_attaches_by_itself_is_not()
    {
        await room.FollowAsync("lin", "zh-CN", ("转化率为什么掉了", "转化率"), ("交给美工", "苏禾"), ("换主图", "给谁看"), ("女生", "卖点"), ("显瘦", "什么时候"), ("1", "关键词"), ("跳过", "尺寸"), ("跳过", "一定要"), ("跳过", "参考图"));
        await room.SayAsync("lin", "这样", "zh-CN", new Attachment { ContentType = "text/html", Content = "<p>这样</p>" });
        Assert.Contains("没有收到图片", room.Heard, StringComparison.Ordinal);
        await room.SayAsync("lin", "", "zh-CN", new Attachment { ContentType = "image/png", Name = "主图.png", ContentUrl = "https://example.com/1" });
        await room.FollowAsync("lin", "zh-CN", ("是", "任务 12"));
        Assert.Equal(new Reference("主图.png", "https://example.com/1", "image/png"), Assert.Single(Assert.Single(room.Desk.HandedOver).References));
    }

    [Fact]
    public async Task The_button_of_a_card_begins_it_with_its_own_finding()
    {
        await room.SayAsync("lin", "访客为什么掉了");
        var finding = Helmsman.Shop.Why.Explain.Answer(room.Desk.Shop, new(Helmsman.Shop.Metrics.MetricDictionary.Visitors, new(new(2026, 11, 24), new(2026, 11, 24)), default)).Finding!;
        await room.SayAsync("lin", "昨天客单价");
        await room.PressAsync("lin", Payload.For(Verbs.HandOff) with { Finding = finding.Id, Role = Roles.Design });
        Assert.Contains("访客数", room.Heard, StringComparison.Ordinal);
        await room.PressAsync("lin", Payload.For(Verbs.HandOff) with { Finding = "gone" });
        Assert.Contains("已经不在", room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_hand_over_side_by_side()
    {
        await room.FollowAsync("lin", "zh-CN", ("访客为什么掉了", "访客数"), ("交给推广", "1. 周到"));
        await room.FollowAsync("su", "zh-CN", ("转化率为什么掉了", "转化率"), ("交给美工", "苏禾"));
        await room.FollowAsync("lin", "zh-CN", ("1", "希望周到做什么"));
        await room.FollowAsync("su", "zh-CN", ("改详情页", "给谁看的"));
    }

    [Fact]
    public async Task A_question_left_alone_for_half_an_hour_does_not_swallow_the_next_message()
    {
        await room.FollowAsync("lin", "zh-CN", ("访客为什么掉了", "访客数"), ("交给推广", "1. 周到"));
        room.Clock.Advance(TimeSpan.FromMinutes(31));
        await room.FollowAsync("lin", "zh-CN", ("昨天转化率", "2.00%|先放在一边|继续|放弃"));
    }

    [Fact]
    public Task Without_a_finding_there_is_nothing_to_hand_over() => room.FollowAsync("lin", "zh-CN", ("交给美工", "还不知道要交办哪件事"));
}
