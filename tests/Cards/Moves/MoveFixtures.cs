using Helmsman.Shop;
using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Changes;
using Helmsman.Shop.Moves.Meetings;
using Helmsman.Shop.Moves.Opinions;
using Helmsman.Shop.Moves.Wins;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;
using Helmsman.Tests.Shop.Builders;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards.Moves;

/// <summary>The made-up shop's team at work together.</summary>
internal static class MoveFixtures
{
    public static readonly ShopChange Waiting = new(
        "lanxi", "k1", ChangeKinds.Image, "612334", "针织连衣裙 秋冬款", "模特图", "平铺图,突出领口", At(23, 12, 0), "p3", At(23, 1, 0),
        [Roles.Service, Roles.Ads, Roles.Operator], [new ChangeEvent.Acknowledged("p1", At(23, 1, 20))]);

    public static readonly ShopChange Ready = Waiting with { Roles = [Roles.Ads, Roles.Operator], Events = [.. Waiting.Events, new ChangeEvent.Acknowledged("p2", At(23, 2, 0))] };

    public static readonly ShopChange Live = Ready with { Events = [.. Ready.Events, new ChangeEvent.WentLive("p3", At(23, 12, 1))] };

    public static readonly ShopChange LiveAnyway = Waiting with
    {
        Events = [.. Waiting.Events, new ChangeEvent.WentLive("p1", At(23, 12, 1), "聚划算今晚开团,图已报备", [Roles.Service, Roles.Ads])],
    };

    public static readonly ShopChange WithdrawnChange = Waiting with { Events = [new ChangeEvent.Withdrawn("p3", At(23, 3, 0))] };

    public static readonly OpinionRound Asked = new(
        "lanxi", "k2", SearchFell, "大促前先稳住搜索", "p1", At(23, 1, 0), At(24, 1, 0), [new(Roles.Ads, "p2"), new(Roles.Design, "p3")], []) { Nobody = [Roles.Service] };

    public static readonly OpinionRound Answered = Asked with
    {
        Events = [new OpinionEvent.Answered("p2", At(23, 2, 0), new("直通车首位被抢,展现少了三成", "核心词出价加 15%,盯三天", 600, Day.AddDays(4)))],
    };

    public static readonly OpinionRound Closed = Answered with { Events = [.. Answered.Events, new OpinionEvent.Closed(WorkEvent.Bot, At(24, 1, 0))] };

    public static readonly OpinionRound Chosen = Answered with { Events = [.. Answered.Events, new OpinionEvent.Chosen("p1", At(23, 4, 0), "p2")] };

    public static readonly OpinionRound DecidedInWords = Answered with { Events = [.. Answered.Events, new OpinionEvent.Decided("p1", At(23, 4, 0), "先不动,看到周四再说")] };

    public static readonly WinCopy Win = new(
        "lanxi", "k3", DressRose, "p1", At(23, 1, 0), "首图场景化,点击率高", "换成同样的场景首图", Roles.Design, "p3", Day.AddDays(4),
        [Item("701", "羊毛大衣", 4_200), Item("702", "打底衫", 1_900), Item("703", "半身裙", 2_600)]);

    public static readonly WinResult Running = WinResult.Of(Win, [Copy(21, 0)]);

    public static readonly WinResult Judged = WinResult.Of(
        Win,
        [
            Copy(21, 0, Read(OutcomeVerdicts.Recovered, 5_010)),
            Copy(22, 1, Read(OutcomeVerdicts.NotRecovered, 1_870)),
            Copy(23, 2),
        ]);

    public static ShopSnapshot LanxiNow => new(Lanxi, History, [], CampaignCalendar.Empty, Crew);

    public static MeetingPack Pack => MeetingPack.Compose(
        LanxiNow with { Targets = [new MonthTarget("lanxi", new DateOnly(2026, 11, 1), 2_400_000m, "p1", At(1, 1, 0))] },
        [
            Handed(Acknowledged, Done with { At = At(18, 3, 0) }, Read(OutcomeVerdicts.NotRecovered, 0.037, At(22, 3, 0))),
            Handed(new WorkEvent.Assigned("p1", At(12, 1, 0), "p3")) with { Id = "w-13", Number = 13, Brief = Handed().Brief with { Due = new DateOnly(2026, 11, 19) } },
            Handed(new WorkEvent.Proposed("p2", At(19, 1, 0))) with { Id = "w-14", Number = 14, Brief = Handed().Brief with { Finding = null, What = "直通车预算加到 800", RequestedBy = "p2", Role = Roles.Ads } },
            Handed() with { Id = "w-15", Number = 15, Brief = Handed().Brief with { Finding = null, What = "周四前出双12 主会场方案", Assignee = "p1", Role = Roles.Operator, From = "meeting/2026-W47", Due = new DateOnly(2026, 11, 26) } },
            Handed() with { Id = "w-16", Number = 16, Brief = Handed().Brief with { What = "不该出现的私事", IsPrivate = true } },
        ],
        Monday);

    public static MeetingPack EmptyPack => MeetingPack.Compose(LanxiNow with { History = ShopHistory.Empty }, [], Monday);

    private static DateOnly Monday => new(2026, 11, 23);

    private static ShopHistory History => Days.Of("2026-10-05", 49).Visitors(17_000).Buyers(680).Orders(700).Revenue(86_000)
        .On("2026-11-16", 7).Visitors(14_200).Buyers(570).Orders(590).Revenue(71_500).History();

    private static WinItem Item(string id, string name, double revenue) => new(
        id, name, revenue, revenue * 1.1, new Watch(MetricIds.Revenue, ReportKinds.ProductDaily, id, new Period(Day.AddDays(-6), Day), new(revenue, revenue, 0.05), null, IsGain: false, 7, 0.8, 0.3) { Aim = 1.1 });

    private static WorkItem Copy(long number, int item, params WorkEvent[] events) => new(
        $"w-{number}", number, Handed().Brief with { From = Win.From, Watch = Win.Items[item].Watch }, At(23, 1, 5), [new WorkEvent.Assigned("p1", At(23, 1, 5), "p3"), .. events]);

    private static WorkEvent.OutcomeRead Read(string verdict, double actual, DateTimeOffset? at = null) => new(
        WorkEvent.Bot, at ?? At(30, 1, 0), new Outcome(verdict, new Period(Day.AddDays(1), Day.AddDays(7)), 1_000, 1_100, actual, 0.01, 1, 420));
}
