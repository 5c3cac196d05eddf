using Helmsman.Cards;
using Helmsman.Shop.Work;

namespace Helmsman.Tests.Dialogs.Briefs;

/// <summary>A hand-off that something comes between: a question, another conversation, half an hour.</summary>
public sealed class LeftAsideTests
{
    private readonly Room room = new();

    [Theory]
    [InlineData("zh-CN", "为什么流量下降了", "手淘搜索", "什么时候要", "1", "交给：周到")]
    [InlineData("en-US", "why did traffic drop?", "手淘搜索", "When is it due", "1", "For: 周到")]
    public async Task A_question_in_between_is_answered_and_the_open_one_repeated(string locale, string question, string answer, string open, string day, string whole)
    {
        await BeginAsync(locale);
        await room.FollowAsync("lin", locale, ("看后台", open), (question, $"{answer}|{open}"), (day, whole));
    }

    [Theory]
    [InlineData("zh-CN", "昨天访客多少", "700", "希望周到做什么")]
    [InlineData("en-US", "what were visitors yesterday", "700", "What should 周到 do")]
    [InlineData("zh-CN", "我的任务", "任务", "希望周到做什么")]
    public async Task Where_any_text_is_an_answer_a_plain_question_is_still_a_question(string locale, string question, string answer, string open)
    {
        await BeginAsync(locale);
        await room.FollowAsync("lin", locale, (question, $"{answer}|{open}"));
    }

    [Fact]
    public async Task What_merely_holds_a_question_is_a_brief()
    {
        await BeginAsync("zh-CN");
        await room.FollowAsync("lin", "zh-CN", ("查一下访客为什么掉了，调出价", "什么时候要"), ("1", "要做：查一下访客为什么掉了，调出价"));
    }

    [Theory]
    [InlineData("zh-CN", "设置目标", "支付金额目标", "300万", "确定吗", "是", "刚才的交办还没写完|继续|放弃", "继续", "什么时候要")]
    [InlineData("en-US", "set target", "What revenue", "3m", "Is it right", "yes", "not finished|Go on|Give it up", "resume", "When is it due")]
    public async Task Left_for_something_else_it_is_offered_again_once_that_is_done(
        string locale, string other, string asks, string amount, string confirms, string yes, string offers, string resume, string goesOn)
    {
        await BeginAsync(locale);
        await room.FollowAsync("lin", locale, ("看后台", goesOn), (other, asks));
        room.Restart();
        await room.FollowAsync("lin", locale, (amount, confirms), (yes, offers), (resume, goesOn), ("1", "看后台"));
    }

    [Fact]
    public async Task It_is_given_up_by_its_button_or_by_a_word_and_is_gone()
    {
        await BeginAsync("zh-CN");
        await room.FollowAsync("lin", "zh-CN", ("看后台", "什么时候要"), ("设置目标", "支付金额目标"), ("取消", "已取消|刚才的交办"), ("取消", "放弃了"), ("昨天访客", "700"));
        await room.PressAsync("lin", Payload.For(Verbs.Resume));
        Assert.Contains("没有没写完的交办", room.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_hand_off_does_not_lose_the_first_and_the_same_one_goes_on()
    {
        var (first, second) = (await room.KeepAsync(Roles.Ads, id: "f1"), await room.KeepAsync(Roles.Design, id: "f2"));
        await room.PressHandOffAsync("lin", first, Roles.Ads);
        await room.FollowAsync("lin", "zh-CN", ("周到", "希望周到做什么"), ("看后台", "什么时候要"));
        await room.PressHandOffAsync("lin", second, Roles.Design);
        Assert.Contains("苏禾", room.Heard, StringComparison.Ordinal);

        await room.PressHandOffAsync("lin", first, Roles.Ads);
        await room.FollowAsync("lin", "zh-CN", ("1", "要做：看后台"), ("是", "任务 12"));
        Assert.DoesNotContain("刚才的交办", room.Heard, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_its_time_he_is_told_once_and_goes_on_where_he_was(bool toldAlready)
    {
        await BeginAsync("zh-CN");
        await room.FollowAsync("lin", "zh-CN", ("看后台", "什么时候要"));
        Assert.Equal(room.Clock.GetUtcNow() + room.Terms.Patience, room.Waiting.Until["lin"]);
        room.Waiting.WasTold = toldAlready;
        room.Clock.Advance(room.Terms.Patience + TimeSpan.FromMinutes(1));

        await room.FollowAsync("lin", "zh-CN", ("昨天转化率", "2.00%"));
        Assert.Equal(!toldAlready, room.Heard.Contains("先放在一边", StringComparison.Ordinal));
        Assert.Empty(room.Waiting.Until);
        await room.FollowAsync("lin", "zh-CN", ("昨天访客", "700"));
        Assert.DoesNotContain("先放在一边", room.Heard, StringComparison.Ordinal);
        await room.FollowAsync("lin", "zh-CN", ("继续", "什么时候要"), ("1", "要做：看后台"), ("是", "任务 12"));
    }

    [Fact]
    public async Task A_no_at_the_end_puts_it_aside()
    {
        await BeginAsync("zh-CN");
        await room.FollowAsync("lin", "zh-CN", ("看后台", "什么时候要"), ("1", "要做：看后台"), ("不对", "刚才的交办还没写完|继续"), ("继续", "要做：看后台"));
        Assert.Empty(room.Desk.HandedOver);
    }

    [Fact]
    public async Task Gone_on_with_days_later_a_past_day_and_somebody_gone_are_asked_anew()
    {
        await BeginAsync("zh-CN");
        await room.FollowAsync("lin", "zh-CN", ("看后台", "什么时候要"), ("1", "要做：看后台"), ("设置目标", "支付金额目标"), ("取消", "刚才的交办"));
        room.Clock.Advance(TimeSpan.FromDays(5));
        room.Desk.Shop = room.Desk.Shop with { Team = room.Desk.Shop.Team.Without("zhou", new(2026, 11, 28)) };

        await room.FollowAsync("lin", "zh-CN", ("继续", "什么时候要"), ("1", "交给：陈晨|要做：看后台"));
    }

    [Fact]
    public async Task A_picture_that_comes_with_another_answer_goes_with_the_brief()
    {
        await BeginAsync("zh-CN");
        await room.SayAsync("lin", "看后台", "zh-CN", new Attachment { ContentType = "image/png", Name = "图.png", ContentUrl = "https://example.com/1" });
        await room.FollowAsync("lin", "zh-CN", ("1", "图.png"), ("是", "任务 12"));
        Assert.Equal("图.png", Assert.Single(room.Desk.HandedOver[0].References).Name);
    }

    [Theory]
    [InlineData("when conversion is back at 4 %", false)]
    [InlineData("how the visitors of the page came", false)]
    [InlineData("when did conversion fall?", true)]
    [InlineData("what were visitors yesterday", true)]
    [InlineData("why did conversion fall", true)]
    public void A_condition_is_no_question(string said, bool asks) => Assert.Equal(asks, Helmsman.Dialogs.Understanding.Understand.IsQuestion(said));

    [Fact]
    public async Task Patience_is_a_setting()
    {
        var patient = new Room { Terms = Helmsman.Dialogs.DialogTerms.Usual with { Patience = TimeSpan.FromHours(4) } };
        patient.Restart();
        await patient.PressHandOffAsync("lin", await patient.KeepAsync(Roles.Ads), Roles.Ads);
        patient.Clock.Advance(TimeSpan.FromHours(3));
        await patient.FollowAsync("lin", "zh-CN", ("周到", "希望周到做什么"));
    }

    private async Task BeginAsync(string locale)
    {
        await room.PressHandOffAsync("lin", await room.KeepAsync(Roles.Ads), Roles.Ads, locale);
        await room.FollowAsync("lin", locale, ("周到", "周到"));
    }
}
