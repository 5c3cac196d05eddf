using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Tests.Cards;

/// <summary>A made-up shop on a made-up Saturday; its figures agree with each other.</summary>
internal static class Fixtures
{
    public static readonly DateOnly Day = new(2026, 11, 21);

    public static readonly DateOnly WeekBefore = Day.AddDays(-7);

    public static readonly ShopProfile Lanxi = new("lanxi", "兰溪女装旗舰店", "Asia/Shanghai", "CNY", "zh-CN");

    public static readonly Team Crew = new Team(
        [
            new Person("p1", "王敏", [new Account("msteams", "29:1")]),
            new Person("p2", "李雷", [new Account("msteams", "29:2")]),
            new Person("p3", "Ana Silva", [new Account("slack", "U3")]),
        ],
        new Dictionary<string, IReadOnlyList<string>>
        {
            [Roles.Operator] = ["p1"],
            [Roles.Ads] = ["p2"],
            [Roles.Design] = ["p3"],
        });

    /// <summary>The same people, all of them met in Teams.</summary>
    public static readonly Team CrewInTeams = Crew with
    {
        People =
        [
            new Person("p1", "王敏", [new Account("msteams", "29:1", "5f2a7c1e-0000-4000-8000-000000000001")]),
            new Person("p2", "李雷", [new Account("msteams", "29:2")]),
            new Person("p3", "Ana Silva", [new Account("slack", "U3"), new Account("msteams", "29:3", "5f2a7c1e-0000-4000-8000-000000000003")]),
        ],
    };

    public static readonly Finding SearchFell = new(
        "f-search", "lanxi", FindingRules.SourceFell, MetricIds.Visitors, ReportKinds.TrafficBySource, "手淘搜索", "手淘搜索",
        Period.Of(Day), Period.Of(WeekBefore), 6_840, 6_240, 3_160, Roles.Ads);

    public static readonly Finding ConversionFell = new(
        "f-conversion", "lanxi", FindingRules.FactorFell, MetricIds.Conversion, null, null, null,
        Period.Of(Day), Period.Of(WeekBefore), 0.0412, 0.0371, 7_120, Roles.Design);

    public static readonly Finding RefundsRose = new(
        "f-refunds", "lanxi", FindingRules.FactorRose, MetricIds.Refunds, null, null, null,
        Period.Of(Day), Period.Of(WeekBefore), 2_310, 5_480.5, 3_170.5, Roles.Service);

    public static readonly Finding DressRose = new(
        "f-dress", "lanxi", FindingRules.ProductRose, MetricIds.Revenue, ReportKinds.ProductDaily, "612334", "针织连衣裙 秋冬款",
        Period.Of(Day), Period.Of(WeekBefore), 8_930, 12_460, 3_530, Roles.Operator);

    public static readonly Briefing Saturday = new(
        Lanxi,
        Day,
        new Completeness(IsComplete: true, Day),
        new Verdict(Day, 97_000m, 83_412.55m, VerdictLevel.Warning),
        new Pace(Day, 2_400_000m, 1_651_210.40m, 1_702_300m, 83_198.84m, 9, 0),
        [
            new Headline(MetricDictionary.Revenue, 83_412.55, 97_036, new Expectation(96_100, 88_200, 105_400, [WeekBefore])),
            new Headline(MetricDictionary.Visitors, 17_560, 18_410, new Expectation(18_050, 16_900, 19_300, [WeekBefore])),
            new Headline(MetricDictionary.Conversion, 0.0371, 0.0412, new Expectation(0.041, 0.0391, 0.0428, [WeekBefore])),
            new Headline(MetricDictionary.AverageOrderValue, 128.04, 127.93, null),
        ],
        [SearchFell, ConversionFell, RefundsRose],
        [DressRose],
        Series(Day, revenue: true),
        [],
        [],
        [],
        null)
    {
        Reach = new(Day, [], []),
        Sources = ["店铺日报_20261101-20261121.csv", "流量来源_20261121.csv"],
    };

    /// <summary>Twenty-eight days to <paramref name="last"/> with a weekly rhythm, two of them missing.</summary>
    public static IReadOnlyList<SeriesPoint> Series(DateOnly last, bool revenue) =>
    [
        .. from index in Enumerable.Range(0, 28)
           let day = last.AddDays(index - 27)
           let weekday = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 1.18 : 1
           let value = (revenue ? 81_000 : 16_200) * weekday * (1 + (0.06 * Math.Sin(index * 1.7))) * (index == 27 ? 0.88 : 1)
           select new SeriesPoint(day, index is 9 or 10 ? null : Math.Round(value, revenue ? 2 : 0)),
    ];

    public static WorkItem Handed(params IReadOnlyList<WorkEvent> events) => new(
        "w-12",
        12,
        new Brief(
            "lanxi",
            ConversionFell,
            Roles.Design,
            "p3",
            "p1",
            "换掉针织连衣裙主图第 2 张:模特图改平铺,突出领口",
            "支付转化率连续 3 天回到 4.0% 以上",
            new DateOnly(2026, 11, 24),
            [new Reference("参考主图", "https://example.com/ref/42.png"), new Reference("共享盘", "Z:\\主图\\参考")]),
        At(22, 1, 12),
        events);

    public static readonly WorkEvent Acknowledged = new WorkEvent.Acknowledged("p3", At(22, 1, 41));

    public static readonly WorkEvent Done = new WorkEvent.Done("p3", At(23, 8, 5));

    /// <summary>One of each, not in an order in which they could happen.</summary>
    public static IReadOnlyList<WorkEvent> Everything =>
    [
        new WorkEvent.Proposed("p3", At(22, 1, 0)), new WorkEvent.Assigned("p1", At(22, 1, 12), "p3", "先出草图"), new WorkEvent.Assigned("p1", At(22, 1, 13), null), Acknowledged,
        new WorkEvent.Started("p3", At(22, 2, 0), "领口看不清"), new WorkEvent.Commented("p2", At(22, 2, 30), "参考这张", [new Reference("领口.png", "https://example.com/1.png")]),
        new WorkEvent.Declined("p3", At(22, 3, 0), "摄影棚周四才有空"), new WorkEvent.Reassigned("p1", At(22, 3, 5), "p2", "你先出图"), new WorkEvent.Snoozed("p2", At(22, 3, 6), At(23, 1, 0)),
        new WorkEvent.DueChanged("p1", At(22, 3, 7), new DateOnly(2026, 11, 26), "等模特"), new WorkEvent.Escalated(WorkEvent.Bot, At(23, 3, 0), EscalationSteps.Reminded),
        new WorkEvent.Escalated(WorkEvent.Bot, At(23, 5, 0), EscalationSteps.Deputy, "p4"), new WorkEvent.Escalated(WorkEvent.Bot, At(23, 6, 0), EscalationSteps.Operator, "p1"),
        new WorkEvent.Escalated(WorkEvent.Bot, At(23, 7, 0), EscalationSteps.Lapsed), new WorkEvent.Escalated(WorkEvent.Bot, At(23, 7, 30), EscalationSteps.Overdue),
        new WorkEvent.Done("p3", At(23, 8, 5), "换了平铺图"),
        new WorkEvent.OutcomeRead(WorkEvent.Bot, At(26, 1, 0), new Outcome(OutcomeVerdicts.NotRecovered, Period.Of(new DateOnly(2026, 11, 25)), 0.031, 0.042, 0.032, 0.01, 0.09, 5200)),
        new WorkEvent.Reopened(WorkEvent.Bot, At(26, 1, 0)), new WorkEvent.Cancelled("p1", At(26, 2, 0), "款式下架了"),
    ];

    public static DateTimeOffset At(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, TimeSpan.Zero);
}
