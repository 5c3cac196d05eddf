using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Shop.Work.Remedies;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>Tasks whose figure is waited for, or was read; the figures are made up and agree with each other.</summary>
internal static class Outcomes
{
    private static readonly Period Read = new(new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 26));

    public static WorkItem Waiting => Watched(ConversionFell, Conversion, Acknowledged, Done);

    public static WorkItem Recovered => Watched(ConversionFell, Conversion, Acknowledged, Done, Closing(Of(OutcomeVerdicts.Recovered, 0.0409, 0.93)));

    public static WorkItem Reopened => Watched(
        ConversionFell,
        Conversion,
        Acknowledged,
        Done,
        Closing(Of(OutcomeVerdicts.NotRecovered, 0.0374, 0.07)),
        new WorkEvent.Reopened(WorkEvent.Bot, At(27, 0, 5)),
        new WorkEvent.DueChanged(WorkEvent.Bot, At(27, 0, 5), new DateOnly(2026, 12, 1)));

    public static WorkItem Unclear => Watched(
        SearchFell,
        Search,
        Acknowledged,
        Done,
        Closing(new Outcome(OutcomeVerdicts.Unclear, Read, 6_240, 20_700, 21_900, 0.19, 0.02, 21_900) { Usual = 20_700, Counted = MetricIds.Visitors, Why = OutcomeReasons.RestMoved }));

    public static WorkItem WithoutData => Watched(
        SearchFell,
        Search,
        Acknowledged,
        Done,
        Closing(new Outcome(OutcomeVerdicts.Unclear, Read, 6_240, null, null, null, null, null)
        {
            Why = OutcomeReasons.NoData, MissingReport = ReportKinds.TrafficBySource, MissingDay = Read.First,
        }));

    public static WorkItem Kept => Watched(
        DressRose,
        new Watch(MetricIds.Revenue, ReportKinds.ProductDaily, "612334", Period.Of(Day), new(12_460, 8_910, 0.08), new(70_950, 71_300, 0.04), IsGain: true, 3, 0.8, 0.3),
        Acknowledged,
        Done,
        Closing(new Outcome(OutcomeVerdicts.Recovered, Read, 12_460, 33_700, 33_020, 0.01, 0.91, 262) { Usual = 24_100, Counted = MetricIds.Buyers }));

    public static WorkItem WithRemedy => Handed() with { Brief = Handed().Brief with { Watch = Conversion, Remedy = Remedies[0] } };

    public static IReadOnlyList<Remedy> Remedies { get; } =
    [
        new(BriefKinds.Design, Roles.Design, "主图换成平铺,突出领口", 2, 3, new DateOnly(2026, 11, 2), 0.12),
        new(BriefKinds.General, Roles.Ads, "加了 200 元预算", 0, 1, new DateOnly(2026, 9, 17), null),
    ];

    private static Watch Conversion => new(MetricIds.Conversion, null, null, Period.Of(Day), new(0.0371, 0.0412, 0.03), null, IsGain: false, 3, 0.8, 0.3);

    private static Watch Search => new(
        MetricIds.Visitors, ReportKinds.TrafficBySource, "手淘搜索", Period.Of(Day), new(6_240, 6_810, 0.03), new(12_600, 12_700, 0.03), IsGain: false, 3, 0.8, 0.3);

    private static Outcome Of(string verdict, double actual, double effect) =>
        new(verdict, Read, 0.0371, 0.0412, actual, null, effect, 48_210) { Usual = 0.0412, Counted = MetricIds.Visitors };

    private static WorkEvent.OutcomeRead Closing(Outcome outcome) => new(WorkEvent.Bot, At(27, 0, 5), outcome);

    private static WorkItem Watched(Finding finding, Watch watch, params IReadOnlyList<WorkEvent> events) =>
        Handed(events) with { Brief = Handed().Brief with { Finding = finding, Watch = watch } };
}
