using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;
using Helmsman.Tests.Conventions;
using static Helmsman.Tests.Cards.Explanations;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>Answers with everything that can be checked: made up, as one would wish to see them.</summary>
internal static class CheckedExplanations
{
    private static readonly Expectation UsualVisitors = new(21_300, 19_900, 22_700, [WeekBefore, Day.AddDays(-14), Day.AddDays(-21), Day.AddDays(-28)]);

    private static readonly Member Dress = new("612334", "针织连衣裙 秋冬款", null);
    private static readonly Member Sweater = new("612335", "半高领打底毛衣", null);
    private static readonly Member Coat = new("612336", "双面呢大衣", null);

    private static readonly CauseReading AdsPaused = new(
        CauseIds.Campaign,
        CauseVerdict.Found,
        Certainty.Sure,
        [
            new Evidence(Facts.FigureMoved, Day.AddDays(-1), ReportKinds.AdsByCampaign, MetricDictionary.AdSpend, "日常引流", 300, 0),
            new Evidence(Facts.Noted, Day.AddDays(-1), Note: "日常引流计划暂停，等新素材"),
        ],
        7_940,
        Roles.Ads,
        []);

    private static readonly IReadOnlyList<CauseReading> RuledOutAndNotChecked =
    [
        .. new[] { CauseIds.TrackingGap, CauseIds.Holiday, CauseIds.Price, CauseIds.StockOut, CauseIds.Delisted }
            .Select(cause => new CauseReading(cause, CauseVerdict.RuledOut, Certainty.Sure, [new Evidence(Facts.NothingSeen, Day, ReportKinds.ProductDaily)], null, Roles.Operator, [])),
        new(CauseIds.Industry, CauseVerdict.NotChecked, Certainty.Possible, [], null, Roles.Operator, [ReportKinds.Peers]),
        new(CauseIds.PeersLaunch, CauseVerdict.NotChecked, Certainty.Possible, [], null, Roles.Operator, [ReportKinds.Peers]),
        new(CauseIds.Reviews, CauseVerdict.NotChecked, Certainty.Possible, [], null, Roles.Service, [ReportKinds.Reviews, ReportKinds.ShopRatings]),
    ];

    /// <summary>17 560 visitors against 21 450: search on three products, because a campaign was paused.</summary>
    public static readonly Explanation VisitorsFellWithCause = RevenueFell with
    {
        Question = WhyVisitors with { Comparison = Comparison.Comparable },
        Before = new Figure(21_450, 1, 0),
        After = new Figure(17_560, 1, 0),
        Expected = UsualVisitors,
        Drivers = null,
        Series = Series(Day, revenue: false),
        Next = [WhyVisitors with { Dimension = ReportKinds.TrafficBySource, Member = "手淘搜索" }, WhyVisitors with { Comparison = Comparison.YearBefore }, WhyRevenue],
        Finding = SearchFell with { Owner = Roles.Ads, Because = FoundCause.Of(AdsPaused) },
        Judgement = new Judgement(Movement.Fell, Certainty.Sure, UsualVisitors, -4.1, 0.12, []),
        Contributors = new Contributors(
            ReportKinds.ProductBySource,
            MetricDictionary.Visitors,
            -3_890,
            null,
            [
                new Contributor(
                    [new ContributorPart("source", [new Member("手淘搜索", "手淘搜索", null)]), new ContributorPart("product-id", [Dress, Sweater, Coat])],
                    6_840,
                    4_530,
                    -2_310,
                    0.59,
                    Certainty.Sure),
                new Contributor([new ContributorPart("source", [new Member("直通车", "直通车", null)])], 3_120, 2_020, -1_100, 0.28, Certainty.Possible),
                new Contributor([new ContributorPart("source", [new Member("淘宝客", "淘宝客", null)])], 198, null, -198, 0.05, Certainty.Possible),
            ],
            [new Contributor([new ContributorPart("source", [new Member("手淘推荐", "手淘推荐", null)])], 4_310, 4_502, 192, -0.05, Certainty.Possible)],
            -82),
        Causes = [AdsPaused, .. RuledOutAndNotChecked],
    };

    /// <summary>The same, after somebody said that it was right, and with two times before.</summary>
    public static readonly Explanation VisitorsFellConfirmed = VisitorsFellWithCause with
    {
        Remembered = new Remembered(
            Said(CauseIds.Campaign, null, Day), 1, new Recurrence(Said(CauseIds.AdSettings, null, Day.AddDays(-38)), 2, 3)),
    };

    /// <summary>Somebody knew better, in his own words.</summary>
    public static readonly Explanation VisitorsFellCorrected = VisitorsFellWithCause with
    {
        Remembered = new Remembered(Said(null, "搜索排名被同款挤下去了，直通车停了影响不大", Day), 2, null),
    };

    public static readonly Explanation VisitorsRoseWithCause = VisitorsRose with
    {
        Drivers = null,
        Finding = VisitorsRose.Finding! with { Owner = Roles.Design },
        Judgement = new Judgement(Movement.Rose, Certainty.Sure, null, 3.8, null, []),
        Contributors = new Contributors(
            ReportKinds.TrafficBySource,
            MetricDictionary.Visitors,
            14_790,
            0.03,
            [
                new Contributor([new ContributorPart("source", [new Member("手淘推荐", "手淘推荐", null)])], 30_120, 41_210, 11_090, 0.75, Certainty.Sure),
                new Contributor([new ContributorPart("source", [new Member("活动", "活动", null)])], null, 4_200, 4_200, 0.28, Certainty.Sure),
            ],
            [new Contributor([new ContributorPart("source", [new Member("直通车", "直通车", null)])], 22_400, 21_900, -500, -0.03, Certainty.Possible)],
            -610),
        Causes =
        [
            new(
                CauseIds.Listing,
                CauseVerdict.Found,
                Certainty.Possible,
                [new Evidence(Facts.FigureMoved, Day.AddDays(-6), ReportKinds.ProductDaily, MetricDictionary.Find(MetricIds.ClickThroughRate), "针织连衣裙 秋冬款", 0.031, 0.047)],
                21_400,
                Roles.Design,
                []),
            .. RuledOutAndNotChecked,
        ],
        Next = [WhyVisitors],
    };

    public static readonly Explanation BaseWasTheException = RevenueFell with
    {
        Question = WhyVisitors,
        Before = new Figure(24_310, 1, 0),
        After = new Figure(17_960, 1, 0),
        Series = Series(Day, revenue: false),
        Movement = Movement.WithinNormal,
        Expected = UsualVisitors,
        Factors = null,
        Drivers = null,
        Finding = null,
        Judgement = new Judgement(
            Movement.WithinNormal, Certainty.Sure, new Expectation(18_050, 16_900, 19_300, [WeekBefore, Day.AddDays(-14), Day.AddDays(-21)]), -0.1, 0.12, [new Caveat.BaseWasException(Period.Of(WeekBefore), 24_310, 18_300)]),
    };

    public static readonly Explanation DayIsIncomplete = RevenueFell with
    {
        Drivers = null,
        Finding = null,
        Judgement = new Judgement(Movement.NotKnown, Certainty.Possible, null, null, null, [new Caveat.Incomplete([Day])]),
        Movement = Movement.NotKnown,
        Reach = new Reach(Day.AddDays(-1), [], [new KindGap(ReportKinds.ShopDaily, [Day])]),
    };

    public static readonly ShopProfile Retail = new("retail", "Online Retail", "Europe/London", "GBP", "en");

    /// <summary>Two real days of the sample, whatever is said of them: an order of 74,215 jars, cancelled sixteen minutes later.</summary>
    public static readonly Explanation OneOrder = Explain.Answer(
        new ShopSnapshot(
            Retail,
            ShopHistory.Of(((ReadResult.Read)ReportReader.Read(Retail.Id, IncomingFile.At(Repository.At("samples", "online-retail", "invoice-lines.csv")))).Blocks),
            [],
            CampaignCalendar.Empty,
            Team.Empty),
        new Question(MetricDictionary.Revenue, Period.Of(new DateOnly(2011, 1, 18)), Comparison.WeekBefore));

    /// <summary>Every source converted better and the whole converted worse: more came through the one that converts badly.</summary>
    public static readonly Explanation MixShifted = ConversionWithinNormal with
    {
        Question = ConversionWithinNormal.Question with { Comparison = Comparison.WeekBefore },
        Before = new Figure(0.04, 1, 0),
        After = new Figure(0.031, 1, 0),
        Movement = Movement.Fell,
        Judgement = new Judgement(Movement.Fell, Certainty.Sure, null, -3.2, 0.14, []),
        Mix = Mix.Split(
        [
            new MixMember("手淘搜索", "手淘搜索", new Share(300, 5_000), new Share(140, 2_000)),
            new MixMember("手淘推荐", "手淘推荐", new Share(100, 5_000), new Share(170, 8_000)),
        ]),
        Contributors = null,
        Causes = RuledOutAndNotChecked,
        Finding = ConversionFell,
        Next = [WhyRevenue],
    };

    /// <summary>No report shows a cause, and what is on the shelf is named by somebody with a sense of humour.</summary>
    public static readonly Explanation NothingChecked = VisitorsFellWithCause with
    {
        Contributors = VisitorsFellWithCause.Contributors! with
        {
            Named = [new Contributor([new ContributorPart("product-id", [.. HostileText.Samples.Take(3).Select(name => new Member(name, name, null))])], 900, 100, -800, 1.3, Certainty.Possible)],
            Unassigned = null,
        },
        Finding = SearchFell,
        Judgement = VisitorsFellWithCause.Judgement! with
        {
            Certainty = Certainty.Possible,
            Caveats = [new Caveat.WithoutData([Day.AddDays(-3)], [Day.AddDays(-6)]), new Caveat.NewLevel(Day.AddDays(-5), -0.14)],
        },
        Causes = [.. CauseIds.All.Where(cause => cause != CauseIds.OutlierOrder).Select(cause => new CauseReading(cause, CauseVerdict.NotChecked, Certainty.Possible, [], null, Roles.Operator, [ReportKinds.Changes]))],
    };

    public static readonly Explanation NothingToCompareWith = ConversionWithinNormal with
    {
        Question = ConversionWithinNormal.Question with { Comparison = Comparison.Campaign, Campaign = "双11 返场" },
        Before = new Figure(null, 0, 1),
        Movement = Movement.NotKnown,
        Expected = null,
    };

    private static CauseSaid Said(string? cause, string? words, DateOnly day) => new(
        "lanxi", $"m{day.DayNumber}", new CausePattern(MetricIds.Visitors, false, "source=手淘搜索&product-id=*"), Period.Of(day), CauseIds.Campaign, cause, words, "p1", At(22, 2, 41));
}
