using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

internal static class Explanations
{
    internal static readonly Question WhyRevenue = new(MetricDictionary.Revenue, Period.Of(Day), Comparison.WeekBefore);

    internal static readonly Question WhyVisitors = WhyRevenue with { Metric = MetricDictionary.Visitors };

    private static readonly IReadOnlyList<string> Files = ["店铺日报_20261101-20261121.csv", "流量来源_20261121.csv"];

    private static readonly Reach Complete = new(Day, [], []);

    /// <summary>83 412.55 against 97 036.00; the parts add up to −13 623.45.</summary>
    public static readonly Explanation RevenueFell = new(
        WhyRevenue,
        new Figure(97_036, 1, 0),
        new Figure(83_412.55, 1, 0),
        Movement.Fell,
        new Expectation(96_100, 88_200, 105_400, [WeekBefore, Day.AddDays(-14), Day.AddDays(-21), Day.AddDays(-28)]),
        new FactorSplit(
            MetricDictionary.Revenue,
            97_036,
            83_412.55,
            [
                new FactorPart(MetricDictionary.Visitors, 18_410, 17_560, -4_250.61m),
                new FactorPart(MetricDictionary.Conversion, 0.0412, 0.0371, -9_450.17m),
                new FactorPart(MetricDictionary.AverageOrderValue, 127.93, 128.04, 77.33m),
            ]),
        new Drivers(
            ReportKinds.TrafficBySource,
            MetricDictionary.Visitors,
            [
                new Driver("手淘搜索", "手淘搜索", 6_840, 6_240, -600),
                new Driver("直通车", "直通车", 3_120, 2_871, -249),
                new Driver("淘宝客", "淘宝客", 198, null, -198),
                new Driver("购物车", "购物车", 2_004, 1_998, -6),
                new Driver("我的淘宝", "我的淘宝", 1_640, 1_652, 12),
                new Driver("手淘推荐", "手淘推荐", 4_310, 4_502, 192),
                new Driver("活动", "活动", 300, 321, 21),
            ],
            -22),
        Series(Day, revenue: true),
        [MetricDictionary.AdSpend],
        Files,
        [WhyVisitors, WhyRevenue with { Comparison = Comparison.FourWeeksBefore }, WhyVisitors with { Dimension = ReportKinds.TrafficBySource, Member = "手淘搜索" }],
        SearchFell)
    {
        Reach = Complete,
    };

    public static readonly Explanation VisitorsRose = new(
        WhyVisitors with { Period = new Period(Day.AddDays(-6), Day) },
        new Figure(112_300, 7, 0),
        new Figure(126_480, 7, 0),
        Movement.Rose,
        null,
        new FactorSplit(
            MetricDictionary.Revenue,
            493_000,
            541_300,
            [
                new FactorPart(MetricDictionary.Visitors, 112_300, 126_480, 61_480.20m),
                new FactorPart(MetricDictionary.Conversion, 0.0371, 0.0362, -12_690.45m),
                new FactorPart(MetricDictionary.AverageOrderValue, 118.33, 118.22, -489.75m),
            ]),
        new Drivers(
            ReportKinds.TrafficBySource,
            MetricDictionary.Visitors,
            [new Driver("手淘推荐", "手淘推荐", 30_120, 41_210, 11_090), new Driver("活动", "活动", null, 4_200, 4_200), new Driver("直通车", "直通车", 22_400, 21_900, -500)],
            -610),
        Series(Day, revenue: false),
        [],
        Files,
        [],
        SearchFell with { Id = "f-asked", Rule = FindingRules.Asked, Dimension = null, Member = null, MemberName = null, Before = 112_300, After = 126_480 })
    {
        Reach = Complete,
    };

    public static readonly Explanation ConversionWithinNormal = new(
        WhyRevenue with { Metric = MetricDictionary.Conversion, Comparison = Comparison.DaysBefore },
        new Figure(0.0379, 1, 0),
        new Figure(0.0371, 1, 0),
        Movement.WithinNormal,
        new Expectation(0.0375, 0.0352, 0.0398, [Day.AddDays(-7), Day.AddDays(-14), Day.AddDays(-21)]),
        null,
        null,
        [],
        [],
        Files,
        [WhyRevenue],
        null)
    {
        Reach = Complete,
    };

    public static readonly Explanation ProductWithoutData = new(
        WhyRevenue with { Period = new Period(Day.AddDays(-6), Day), Dimension = ReportKinds.ProductDaily, Member = "612334" },
        new Figure(null, 0, 7),
        new Figure(41_200, 5, 2),
        Movement.NotKnown,
        null,
        null,
        null,
        [],
        [MetricDictionary.Visitors, MetricDictionary.Conversion],
        [],
        [],
        null);
}
