using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Coaching;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Moves.Ledger;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>A made-up week and month of the made-up team.</summary>
internal static class MovesFixtures
{
    public static readonly WeekOfLooking Week = WeekOfLooking.Of(
        ["半夏女装", "森系小铺", "云上衣"],
        [
            new ShopSeen("lanxi", Day, "p3", "云上衣", "首图换成模特上身", "卖点一眼看懂", IsWorthBorrowing: true, new DateTimeOffset(2026, 11, 21, 11, 0, 0, TimeSpan.FromHours(8))),
            new ShopSeen("lanxi", Day.AddDays(-1), "p3", "半夏女装", "上了冬季专题页", null, IsWorthBorrowing: false, default),
        ],
        new Period(Day.AddDays(-6), Day),
        1);

    public static readonly ServiceWeek ServiceWeek = new(
        new Period(Day.AddDays(-6), Day), 1 / 3.0, [new("a", "兰溪:小雨", 300, 120, AgainstLine.Above), new("b", "兰溪:阿雷", 300, 80, AgainstLine.Below), new("c", "阿风", 12, 4, AgainstLine.TooFew)], [Day]);

    public static readonly Coached Weak = new("lanxi", Day.AddDays(-6), "p2", 300, 80, 1 / 3.0);

    public static readonly Tip AskFirst = new("lanxi", "k1", "p3", "先问身高体重，再推尺码", default, MayBePosted: true);

    public static readonly Suggestion MoreBudget = new("lanxi", "k2", "p3", "晚上 8 点加预算", default);

    public static readonly LedgerTerms Terms = new(
        "lanxi", "p3", 1.00m, 100, new Dictionary<string, int>(StringComparer.Ordinal) { ["612334"] = 200 }, OnlyThese: false, new DateOnly(2026, 9, 1), "p1", default);

    public static readonly Statement October = new(
        Terms,
        new DateOnly(2026, 10, 1),
        [],
        [new("612334", "针织连衣裙 秋冬款", 530, 21, 200, 309, 309m), new("612401", "高腰阔腿裤", 148, 0, 100, 48, 48m)],
        12,
        KnowsReturns: true,
        [new DateOnly(2026, 10, 9), new DateOnly(2026, 10, 10)],
        [new Correction(new DateOnly(2026, 9, 1), 210m, 198m)]);
}
