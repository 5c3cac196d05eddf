using Helmsman.Dialogs.Understanding;
using Helmsman.Shop.Metrics;

namespace Helmsman.Tests.Dialogs.Understanding;

public sealed class EntriesTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    [Theory]
    [InlineData("推广日志:加了 200 预算,换了 3 个词", Entries.AdsLog, "加了 200 预算,换了 3 个词")]
    [InlineData("推广日志：昨天访客下降", Entries.AdsLog, "昨天访客下降")]
    [InlineData("  Ads log: Added 200", Entries.AdsLog, "Added 200")]
    [InlineData("客服日志 : 无异常", Entries.ServiceLog, "无异常")]
    [InlineData("客服主管日志:接待 400", Entries.ServiceLeadLog, "接待 400")]
    [InlineData("客服技巧 价格", Entries.Tips, "价格")]
    [InlineData("技巧：先问身高", Entries.Tip, "先问身高")]
    [InlineData("suggestion: more budget at 8", Entries.Suggestion, "more budget at 8")]
    [InlineData("看店名单:甲、乙", Entries.PeerList, "甲、乙")]
    [InlineData("shop log: A, new picture", Entries.DesignLog, "A, new picture")]
    [InlineData("美工分成 2026-10", Entries.Ledger, "2026-10")]
    [InlineData("美工分成约定", Entries.LedgerTerms, null)]
    [InlineData("service log", Entries.ServiceLog, null)]
    [InlineData("推广日志：", Entries.AdsLog, null)]
    public void What_begins_with_its_word_is_kept_as_it_was_written(string message, string entry, string? text) =>
        Assert.Equal(new Understood.Wants(new Intent.Entry(entry, text)), Understand.Message(message, Known.Of(ShopHistory.Empty), Today));

    [Theory]
    [InlineData("看下推广日志:周到的")]
    [InlineData("推广日志怎么写")]
    [InlineData("ads logs")]
    public void What_only_mentions_it_is_none(string message) =>
        Assert.IsNotType<Intent.Entry>((Understand.Message(message, Known.Of(ShopHistory.Empty), Today) as Understood.Wants)?.Intent);
}
