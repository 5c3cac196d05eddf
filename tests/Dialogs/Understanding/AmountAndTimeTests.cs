using Helmsman.Dialogs.Understanding;

namespace Helmsman.Tests.Dialogs.Understanding;

public sealed class AmountAndTimeTests
{
    [Theory]
    [InlineData("300万", 3_000_000)]
    [InlineData("3,000,000", 3_000_000)]
    [InlineData("1.2m", 1_200_000)]
    [InlineData("¥3000000", 3_000_000)]
    [InlineData("￥３００００００", 3_000_000)]
    [InlineData("三百万", 3_000_000)]
    [InlineData("一百二十万", 1_200_000)]
    [InlineData("300w", 3_000_000)]
    [InlineData("1.5亿", 150_000_000)]
    [InlineData("250k", 250_000)]
    [InlineData("2 million", 2_000_000)]
    [InlineData("就 120 万吧", 1_200_000)]
    [InlineData("99.995", 100.00)]
    public void An_amount_is_read_as_it_is_written(string text, double amount) => Assert.Equal((decimal)amount, Amounts.Find(text));

    [Theory]
    [InlineData("很多")]
    [InlineData("九亿亿亿亿亿亿亿亿亿亿")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("999999999999999999999999999999999999")]
    public void What_is_no_amount_is_none(string text) => Assert.Null(Amounts.Find(text));

    [Theory]
    [InlineData("8:30", "08:30")]
    [InlineData("8：30", "08:30")]
    [InlineData("8点半", "08:30")]
    [InlineData("早上九点", "09:00")]
    [InlineData("早9点", "09:00")]
    [InlineData("下午3点一刻", "15:15")]
    [InlineData("晚上十一点二十五分", "23:25")]
    [InlineData("中午十二点", "12:00")]
    [InlineData("9am", "09:00")]
    [InlineData("at 9:05 PM please", "21:05")]
    [InlineData("12am", "00:00")]
    [InlineData("二十点", "20:00")]
    public void A_time_is_read_as_it_is_written(string text, string time) => Assert.Equal(TimeOnly.Parse(time), Clocks.Find(text));

    [Theory]
    [InlineData("早一点发")]
    [InlineData("25:00")]
    [InlineData("8:75")]
    [InlineData("几点")]
    [InlineData("soon")]
    public void What_is_no_time_is_none(string text) => Assert.Null(Clocks.Find(text));

    [Theory]
    [InlineData("明天", "2026-11-26")]
    [InlineData("tomorrow", "2026-11-26")]
    [InlineData("周五", "2026-11-27")]
    [InlineData("friday", "2026-11-27")]
    [InlineData("下周一", "2026-11-30")]
    [InlineData("11月30日", "2026-11-30")]
    [InlineData("30 Nov", "2026-11-30")]
    [InlineData("1月5日", "2027-01-05")]
    [InlineData("3号", "2026-12-03")]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("周三", "2026-11-25")]
    [InlineData("三天后", "2026-11-28")]
    [InlineData("in 3 days", "2026-11-28")]
    [InlineData("两天内", "2026-11-27")]
    [InlineData("下周", "2026-12-06")]
    [InlineData("月底", "2026-11-30")]
    public void A_deadline_is_a_day_still_to_come(string text, string day) => Assert.Equal(DateOnly.Parse(day), Understand.Deadline(text, Shops.Today));

    [Theory]
    [InlineData("取消", true)]
    [InlineData("算了吧。", true)]
    [InlineData("Never mind!", true)]
    [InlineData("取消订单的流程要改", false)]
    [InlineData("999天前", false)]
    [InlineData("last 999 months", false)]
    public void Only_a_message_that_says_nothing_else_cancels(string text, bool cancels) => Assert.Equal(cancels, Understand.IsCancel(text));

    [Theory]
    [InlineData("昨天")]
    [InlineData("2026-11-01")]
    [InlineData("尽快")]
    public void A_day_that_is_over_is_no_deadline(string text) => Assert.Null(Understand.Deadline(text, Shops.Today));
}
