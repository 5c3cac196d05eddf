using System.Globalization;
using Helmsman.Cards;
using Helmsman.Cards.Moves.Coaching;
using Helmsman.Cards.Moves.DesignLog;
using Helmsman.Cards.Moves.Ledger;
using Helmsman.Cards.Moves.Logs;
using Helmsman.Shop;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Morning;
using Helmsman.Shop.Moves.DesignLog;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why;
using Helmsman.Shop.Work;
using Helmsman.Tests.Cards.Moves;
using Helmsman.Tests.Shop.Builders;
using static Helmsman.Tests.Cards.Fixtures;

namespace Helmsman.Tests.Cards;

/// <summary>Every card in every state that looks different.</summary>
internal static class Gallery
{
    public static readonly Words Chinese = Words.In(CultureInfo.GetCultureInfo("zh-CN"));

    public static readonly Words English = Words.In(CultureInfo.GetCultureInfo("en-GB"));

    private static readonly Question AskedVisitors = new(MetricDictionary.Visitors, Period.Of(Day), Comparison.WeekBefore);

    private static readonly Dictionary<string, Func<Words, Card>> Cards = new(StringComparer.Ordinal)
    {
        ["Briefing.below-target"] = words => BriefingCard.Of(Fixtures.Saturday, words),
        ["Briefing.on-target"] = words => BriefingCard.Of(OnTarget, words),
        ["Briefing.no-target"] = words => BriefingCard.Of(NoTarget, words),
        ["Briefing.not-yet"] = words => BriefingCard.Of(NotYet(Day.AddDays(-1)), words),
        ["Briefing.never-yet"] = words => BriefingCard.Of(NotYet(null), words),
        ["Answer.fell"] = words => AnswerCard.Of(Explanations.RevenueFell, Lanxi, words),
        ["Briefing.in-channel"] = words => BriefingCard.Of(Fixtures.Saturday, TeamsChannel, words),
        ["Answer.in-channel"] = words => AnswerCard.Of(Explanations.RevenueFell, Lanxi, TeamsChannel, words),
        ["Answer.rose"] = words => AnswerCard.Of(Explanations.VisitorsRose, Lanxi, words),
        ["Answer.within-normal"] = words => AnswerCard.Of(Explanations.ConversionWithinNormal, Lanxi, words),
        ["Answer.not-known"] = words => AnswerCard.Of(Explanations.ProductWithoutData, Lanxi, words),
        ["Answer.cause-found"] = words => AnswerCard.Of(CheckedExplanations.VisitorsFellWithCause, Lanxi, Place.Anywhere, words, Crew),
        ["Answer.cause-confirmed"] = words => AnswerCard.Of(CheckedExplanations.VisitorsFellConfirmed, Lanxi, TeamsChannel, words, Crew),
        ["Answer.cause-corrected"] = words => AnswerCard.Of(CheckedExplanations.VisitorsFellCorrected, Lanxi, Place.Anywhere, words, Crew),
        ["Answer.rose-with-cause"] = words => AnswerCard.Of(CheckedExplanations.VisitorsRoseWithCause, Lanxi, TeamsChannel with { IsPersonal = true }, words, Crew),
        ["Answer.base-exception"] = words => AnswerCard.Of(CheckedExplanations.BaseWasTheException, Lanxi, words),
        ["Answer.incomplete"] = words => AnswerCard.Of(CheckedExplanations.DayIsIncomplete, Lanxi, words),
        ["Answer.one-order"] = words => AnswerCard.Of(CheckedExplanations.OneOrder, CheckedExplanations.Retail, words),
        ["Answer.nothing-checked"] = words => AnswerCard.Of(CheckedExplanations.NothingChecked, Lanxi, words),
        ["Answer.mix-shift"] = words => AnswerCard.Of(CheckedExplanations.MixShifted, Lanxi, words),
        ["Answer.no-base"] = words => AnswerCard.Of(CheckedExplanations.NothingToCompareWith, Lanxi, words),
        ["Task.open"] = words => TaskCard.Of(Handed(), Crew, Lanxi, words, ToAll),
        ["Task.acknowledged"] = words => TaskCard.Of(Handed(Acknowledged), Crew, Lanxi, words, ToAll),
        ["Task.done"] = words => TaskCard.Of(Handed(Acknowledged, Done), Crew, Lanxi, words, ToAll),
        ["Task.waiting-for-data"] = words => TaskCard.Of(Outcomes.Waiting, Crew, Lanxi, words, ToAll),
        ["Task.recovered"] = words => TaskCard.Of(Outcomes.Recovered, Crew, Lanxi, words, ToAll),
        ["Task.not-recovered"] = words => TaskCard.Of(Outcomes.Reopened, Crew, Lanxi, words, ToAll),
        ["Task.unclear"] = words => TaskCard.Of(Outcomes.Unclear, Crew, Lanxi, words, ToAll),
        ["Task.gain-kept"] = words => TaskCard.Of(Outcomes.Kept, Crew, Lanxi, words, ToAll),
        ["Task.with-remedy"] = words => TaskCard.Of(Outcomes.WithRemedy, Crew, Lanxi, words, ToAll),
        ["Answer.with-remedies"] = words => AnswerCard.Of(CheckedExplanations.VisitorsFellWithCause with { Remedies = Outcomes.Remedies }, Lanxi, Place.Anywhere, words, Crew),
        ["Outcome.recovered"] = words => OutcomeNotice.Of(Outcomes.Recovered, Crew, Lanxi, words, toBeDecided: false),
        ["Outcome.reopened"] = words => OutcomeNotice.Of(Outcomes.Reopened, Crew, Lanxi, words, toBeDecided: false),
        ["Outcome.to-be-decided"] = words => OutcomeNotice.Of(Outcomes.Reopened, Crew, Lanxi, words, toBeDecided: true),
        ["Outcome.no-data"] = words => OutcomeNotice.Of(Outcomes.WithoutData, Crew, Lanxi, words, toBeDecided: false),
        ["RolesForm.not-in-directory"] = words => RolesForm.Of(Roles.Ads, CrewInTeams, TeamsChannel, null, [], words),
        ["Task.proposed"] = words => TaskCard.Of(Handed(new WorkEvent.Proposed("p3", At(22, 1, 12))), Crew, Lanxi, words, ToAll),
        ["Task.to-a-role"] = words => TaskCard.Of(Handed(new WorkEvent.Assigned("p1", At(22, 1, 12), null)), Crew, Lanxi, words, ToAll),
        ["Task.started"] = words => TaskCard.Of(Handed(Acknowledged, new WorkEvent.Started("p3", At(22, 2, 0), "主图第 2 张领口看不清,先换图再看")), Crew, Lanxi, words, ToAll),
        ["Task.declined"] = words => TaskCard.Of(Handed(Acknowledged, new WorkEvent.Declined("p3", At(22, 3, 0), "摄影棚周四才有空")), Crew, Lanxi, words, ToAll),
        ["Task.reopened"] = words => TaskCard.Of(Handed(Acknowledged, Done, new WorkEvent.Reopened("p1", At(23, 9, 0), "领口还是看不清")), Crew, Lanxi, words, ToAll),
        ["Task.cancelled"] = words => TaskCard.Of(Handed(new WorkEvent.Cancelled("p1", At(22, 3, 0), "款式下架了")), Crew, Lanxi, words, ToAll),
        ["Task.log"] = words => TaskLogCard.Of(Handed(Everything), Crew, Lanxi, words),
        ["Task.in-channel"] = words => TaskCard.Of(Handed(), CrewInTeams, Lanxi, words, InChannel),
        ["Task.in-channel-own"] = words => TaskCard.Of(Handed(), CrewInTeams, Lanxi, words, TaskView.ForReader(TeamsChannel, assignee: true, steers: false)),
        ["Task.in-channel-done"] = words => TaskCard.Of(Handed(Acknowledged, Done), CrewInTeams, Lanxi, words, InChannel),
        ["Task.with-pictures-in-teams"] = words => TaskCard.Of(WithPictures, CrewInTeams, Lanxi, words, InChannel),
        ["Task.with-pictures-in-slack"] = words => TaskCard.Of(WithPictures, Crew, Lanxi, words, TaskView.ForEverybody(new Place(Host.Slack, IsPersonal: false))),
        ["Task.with-pictures-elsewhere"] = words => TaskCard.Of(WithPictures, Crew, Lanxi, words, ToAll),
        ["Task.long"] = words => TaskCard.Of(LongTask, Crew, Lanxi, words, ToAll),
        ["Task.whole"] = words => TaskCard.Of(LongTask, Crew, Lanxi, words, TaskView.ToRead),
        ["RolesForm"] = words => RolesForm.Of(Roles.Design, CrewInTeams, TeamsChannel with { IsPersonal = true }, null, [], words),
        ["MyWork.some"] = words => MyWorkCard.Of(Plates.Two, Plates.Ana, Plates.Shop, Plates.Today, words),
        ["MyWork.none"] = words => MyWorkCard.Of(Plates.Nothing, Plates.Ana, Plates.Shop, Plates.Today, words),
        ["MyWork.many-hats"] = words => MyWorkCard.Of(Plates.Full, Plates.Wang, Plates.Shop, Plates.Today, words),
        ["TeamWork.none"] = words => TeamWorkCard.Of([], null, Plates.Shop, Plates.Today, words),
        ["TeamWork.some"] = words => TeamWorkCard.Of(Plates.Piles, null, Plates.Shop, Plates.Today, words),
        ["TeamWork.too-much"] = words => TeamWorkCard.Of(Plates.Piles, Plates.TooMuch, Plates.Shop, Plates.Today, words),
        ["Vacancy.away"] = words => Plates.Away(forHimself: false, words),
        ["Vacancy.away-himself"] = words => Plates.Away(forHimself: true, words),
        ["Vacancy.nobody-stands-in"] = Plates.NobodyStandsIn,
        ["Vacancy.left"] = Plates.Left,
        ["Briefing.without-money"] = words => BriefingCard.Of(Fixtures.Saturday.WithoutMoney(), words),
        ["Answer.without-money"] = words => AnswerCard.Of(CheckedExplanations.VisitorsFellWithCause.WithoutMoney(), Lanxi, Place.Anywhere, words, Crew),
        ["Reminder.several"] = Reminded.Several,
        ["Reminder.operator"] = Reminded.ForOperator,
        ["Reminder.morning"] = Reminded.Morning,
        ["Reminder.settled"] = Reminded.Settled,
        ["Reminder.many"] = Reminded.Many,
        ["Task.climbed"] = words => TaskCard.Of(Reminded.Climbed, Crew, Lanxi, words, ToAll),
        ["Task.late"] = words => TaskCard.Of(Reminded.Late, Crew, Lanxi, words, ToAll),
        ["Clarification.metric"] = words => ClarificationCard.Of(
            new(Doubt.Metric, "昨天怎么样", [AskedVisitors, AskedVisitors with { Metric = MetricDictionary.Revenue }]), words),
        ["Clarification.metric-not-in-shop"] = words => ClarificationCard.Of(new(Doubt.MetricNotInShop, "昨天退款多少", [AskedVisitors]), words),
        ["Clarification.day-without-data"] = words => ClarificationCard.Of(new(Doubt.DayWithoutData, "2019年的访客", [AskedVisitors]), words),
        ["Clarification.everything"] = words => ClarificationCard.Of(new(Doubt.Everything, "嗯?", []), words),
        ["Completeness"] = words => CompletenessCard.Of(Reaching, Lanxi, Day.AddDays(1), words),
        ["Completeness.nothing"] = words => CompletenessCard.Of([], Lanxi, Day.AddDays(1), words),
        ["Answer.not-all-has-come"] = words => AnswerCard.Of(
            Explanations.RevenueFell with
            {
                Reach = new(Day, [new(ReportKinds.TrafficBySource, [Day]), new(ReportKinds.ProductDaily, [Day])], [new(ReportKinds.ShopDaily, [Day])]),
                Sources = [.. Enumerable.Range(17, 5).Select(day => $"店铺日报_2026-11-{day}.xls")],
            },
            Lanxi,
            words),
        ["Help"] = HelpCard.Of,
        ["Log.form-ads"] = words => LogForm.Of(LogKinds.Ads, Day, new LogFields(), [], words),
        ["Log.form-lead-wrong"] = words => LogForm.Of(
            LogKinds.ServiceLead, Day, new LogFields(Did: "size", Receptions: "many"), new FieldErrors { [LogFields.CountId + LogCounts.Receptions] = words.NotACount }, words),
        ["Log.kept"] = words => LogKeptCard.Of(Logs.LeadLog, Lanxi.Zone, words),
        ["DesignLog.form"] = words => DesignLogForm.Of(
            Day, new Progress(3, 10), ["半夏女装", "森系小铺"], new ShopSeen("lanxi", Day, "p3", "云上衣", "首图换成模特上身", "卖点一眼看懂", true, default), new DesignLogFields(), [], words),
        ["DesignLog.form-wrong"] = words => DesignLogForm.Of(Day, new Progress(10, 10), [], null, new DesignLogFields(Good: "x"), new FieldErrors { [DesignLogFields.ChangedId] = words.Required }, words),
        ["DesignLog.week"] = words => WeekOfLookingCard.Of(MovesFixtures.Week, Crew, words),
        ["DesignLog.listed"] = words => WeekOfLookingCard.Listed(["半夏女装", "森系小铺"], words),
        ["Ledger.form"] = words => LedgerForm.Of(Crew.WhoHas(Roles.Design), LedgerFields.Of(MovesFixtures.Terms), [], words),
        ["Ledger.for-the-owner"] = words => StatementCard.Of(MovesFixtures.October, Lanxi, Crew, approves: true, Day, words),
        ["Ledger.approved"] = words => StatementCard.Of(MovesFixtures.October with { Approved = new("p1", new DateTimeOffset(2026, 11, 2, 10, 4, 0, TimeSpan.FromHours(8))), MissingDays = [], KnowsReturns = false }, Lanxi, Crew, approves: false, Day, words),
        ["Ledger.so-far"] = words => StatementCard.Of(MovesFixtures.October with { Month = new DateOnly(2026, 11, 1), Lines = [], Corrections = [] }, Lanxi, Crew, approves: false, Day, words),
        ["Coaching.week-line"] = words => WeekLineCard.Of(MovesFixtures.ServiceWeek, 1 / 3.0, ["阿风"], words),
        ["Coaching.share"] = words => CoachingCards.Share(MovesFixtures.ServiceWeek.Agents[0], 1 / 3.0, MovesFixtures.ServiceWeek.Days, words),
        ["Coaching.improve"] = words => CoachingCards.Improve(MovesFixtures.Weak, words),
        ["Coaching.improving"] = words => CoachingCards.Improving(MovesFixtures.Weak with { View = "晚上回复慢" }, [MovesFixtures.AskFirst], Crew, words),
        ["Coaching.view"] = words => CoachingCards.ViewOf(MovesFixtures.Weak with { View = "晚上回复慢" }, Crew, words),
        ["Tip.form"] = TipCards.Form,
        ["Tip.kept"] = words => TipCards.Kept(MovesFixtures.AskFirst with { MayBePosted = false }, words),
        ["Tip.to-confirm"] = words => TipCards.ToConfirm(MovesFixtures.AskFirst, Crew, words),
        ["Tip.of-the-week"] = words => TipCards.OfTheWeek(MovesFixtures.AskFirst, Crew, null, 1, words),
        ["Tip.found"] = words => TipCards.Found([MovesFixtures.AskFirst], "尺码", Crew, words),
        ["Suggestion.to-decide"] = words => SuggestionCards.ToDecide(MovesFixtures.MoreBudget, Crew, words),
        ["Suggestion.decided"] = words => SuggestionCards.ToDecide(MovesFixtures.MoreBudget.Decided(true, "p1", default, Roles.Ads), Crew, words),
        ["Suggestion.answered"] = words => SuggestionCards.Answered(MovesFixtures.MoreBudget.Decided(false, "p1", default, null), words),
        ["Briefing.with-logs"] = words => BriefingCard.Of(Fixtures.Saturday with { Logs = Logs.Quoted }, words),
        ["Answer.with-logs"] = words => AnswerCard.Of(Explanations.VisitorsRose with { Logs = Logs.Quoted.Kept }, Lanxi, words),
        ["Import.refused"] = words => ImportCard.Of(Refused, words),
        ["Import.kept"] = words => ImportCard.Of(Kept, Lanxi, words),
        ["Import.left-out"] = words => ImportCard.Of(Kept with { Problems = [], LeftOut = LeftOut }, Lanxi, words),
        ["Import.known-already"] = words => ImportCard.Of(Kept with { Changes = [new BlockChange.Unchanged(Block(Day))], Problems = [] }, Lanxi, words),
        ["AskKind"] = words => AskKindCard.Of(StrangeFiles.Small, null, words),
        ["AskKind.nothing-chosen"] = words => AskKindCard.Of(StrangeFiles.Wide, words.NoKindChosen, words),
        ["AskColumns.prefilled"] = words => AskColumnsCard.Of(StrangeFiles.Small, StrangeFiles.ShopDaily, null, [], [], words),
        ["AskColumns.wrong"] = words => StrangeFiles.Wrong(words),
        ["AskColumns.not-read"] = words => StrangeFiles.NotRead(words),
        ["AskDay"] = words => AskDayCard.Of(StrangeFiles.WithoutDay, ReportKinds.TrafficBySource, Day.AddDays(1), null, words),
        ["AskDay.wrong"] = words => AskDayCard.Of(StrangeFiles.WithoutDay, ReportKinds.TrafficBySource, Day.AddDays(1), words.NoDayChosen, words),
        ["Notice.retired-button"] = NoticeCard.RetiredButton,
        ["Notice.no-such-work"] = NoticeCard.NoSuchWork,
        ["Notice.no-such-finding"] = NoticeCard.NoSuchFinding,
        ["Notice.slack-silenced"] = words => SlackNotice.Silenced("运营日报", "is_archived", words),
        ["Notice.slack-revoked"] = words => SlackNotice.Revoked("示例店铺", "token_revoked", words),
        ["Notice.silenced"] = words => NoticeCard.Silenced("运营日报", "BotDisabledByAdmin", words),
        ["Notice.file-too-large"] = words => NoticeCard.FileTooLarge("店铺日报_2026.csv", words),
        ["Notice.file-not-fetched"] = words => NoticeCard.FileNotFetched("店铺日报_2026.csv", words),
        ["Notice.file-reading"] = words => NoticeCard.ReadingFile("客服绩效 11月.xlsx", words),
        ["Notice.file-forgotten"] = words => NoticeCard.FileForgotten("客服绩效 11月.xlsx", "王敏", words),
        ["Notice.file-expired"] = words => NoticeCard.FileExpired("客服绩效 11月.xlsx", words),
        ["Notice.file-answered"] = words => NoticeCard.FileAnswered("客服绩效 11月.xlsx", "王敏", words),
        ["Notice.no-such-file"] = NoticeCard.NoSuchFile,
        ["Notice.hand-off-cancelled"] = NoticeCard.HandOffCancelled,
        ["Notice.disliked"] = words => NoticeCard.Disliked("李雷", AskedVisitors, "没说清楚是哪个渠道掉的", words),
        ["Notice.handed-over"] = words => NoticeCard.HandedOver(Handed(), Crew, words),
        ["Notice.roles-set"] = words => NoticeCard.RolesSet(Roles.Design, Crew.WhoHas(Roles.Design), words),
        ["Notice.role-empty"] = words => NoticeCard.RolesSet(Roles.Service, [], words),
        ["Notice.schedule-set"] = words => NoticeCard.ScheduleSet(Schedule, [At(23, 0, 40), At(24, 0, 40), At(25, 0, 40)], words),
        ["Notice.schedule-set-daily"] = words => NoticeCard.ScheduleSet(Schedule with { Days = BriefingDays.EveryDay }, [At(22, 0, 40)], words),
    };

    public static IEnumerable<string> Names => [.. Cards.Keys, .. MoveGallery.Cards.Keys, .. BriefGallery.Cards.Keys];

    public static Card Draw(string name, Words words) =>
        (Cards.GetValueOrDefault(name) ?? MoveGallery.Cards.GetValueOrDefault(name) ?? BriefGallery.Cards[name])(words);

    private static Place TeamsChannel => new(Host.Teams, IsPersonal: false);

    private static TaskView ToAll => TaskView.ForEverybody(Place.Anywhere);

    private static TaskView InChannel => TaskView.ForEverybody(TeamsChannel);

    private static IReadOnlyList<KindCompleteness> Reaching =>
    [
        new(ReportKinds.ShopDaily, Day, Day, []),
        new(ReportKinds.TrafficBySource, Day.AddDays(-1), Day.AddDays(-1), [Day.AddDays(-9), Day.AddDays(-8), Day.AddDays(-7), Day.AddDays(-3)]),
        new(ReportKinds.ProductDaily, Day, Day.AddDays(-1), [Day.AddDays(-3)]),
        new(ReportKinds.AdsByKeyword, Day.AddDays(-20), null, []),
    ];

    /// <summary>Public, of Slack, and behind a sign-in.</summary>
    private static WorkItem WithPictures => Handed(
        new WorkEvent.Commented("p1", At(22, 1, 20), "第一稿", [new Reference("草图.png", "https://lanxi.sharepoint.com/sites/ops/草图.png", "image/png")]),
        Acknowledged,
        new WorkEvent.Commented("p2", At(22, 2, 30), "同行的主图 https://img.alicdn.com/imgextra/i1/O1CN01lanxi.jpg"),
        new WorkEvent.Commented("p3", At(22, 2, 45), "买家发来的", [new Reference("领口.png", "https://files.slack.com/files-pri/T0123456-F0123456/collar.png", "image/png")]));

    private static WorkItem LongTask => Handed() with
    {
        Brief = Handed().Brief with { What = string.Concat(Enumerable.Repeat("主图第 2 张换成平铺，领口和面料各留一张细节；详情页首屏改成尺码表加真人试穿，旧的促销条去掉。", 9)) },
    };

    private static Subscription Schedule => new("lanxi", "msteams/a:1", new TimeOnly(8, 40), "Asia/Shanghai", BriefingDays.WorkingDays, "zh-CN");

    private static Briefing OnTarget => Fixtures.Saturday with
    {
        Verdict = new Verdict(Day, 97_000m, 103_240m, VerdictLevel.OnTarget),
        Pace = new Pace(Day, 1_600_000m, 1_651_210.40m, 1_702_300m, 0, 9, 2),
        Headlines = [new Headline(MetricDictionary.Revenue, 103_240, 97_036, new Expectation(96_100, 88_200, 99_400, []))],
        Findings = [],
        Campaign = "双11 返场",
    };

    private static Briefing NoTarget => Fixtures.Saturday with
    {
        Verdict = null,
        Pace = null,
        Headlines = [new Headline(MetricDictionary.Revenue, 83_412.55, null, null), new Headline(MetricDictionary.Visitors, null, 18_410, null)],
        Findings = [SearchFell with { Before = null, MoneyAtRisk = null }, DressRose with { Rule = FindingRules.ProductFell, After = null, Owner = Roles.Operator }],
        Gains = [],
        Trend = [],
        Lacking = [MetricDictionary.Conversion, MetricDictionary.AverageOrderValue],
        Absent = [ReportKinds.TrafficBySource],
        Disagreements = [new Disagreement(ReportKinds.ProductDaily, MetricDictionary.Revenue, Day, 83_412.55, 90_120)],
    };

    private static Briefing NotYet(DateOnly? latest) => Fixtures.Saturday with { Completeness = new Completeness(IsComplete: false, latest) };

    private static ReadResult.Refused Refused => new(
        "店铺日报 11月.csv",
        [.. Texts.ProblemCodesKnown.Select(code => new Problem(code, "店铺日报 11月.csv", 18, "支付金额", "一万二", "1234.50")), new Problem(ProblemCodes.Unreadable, "x.csv", Expected: "CSV")]);

    private static ImportOutcome Kept => new(
        "店铺日报_20261115-20261121.csv",
        ReportKinds.ShopDaily,
        [
            new BlockChange.Unchanged(Block(Day.AddDays(-3))),
            new BlockChange.Replaced(Block(Day.AddDays(-2)), 0, 0, 2, 80_120, 80_410.5),
            new BlockChange.New(Block(Day.AddDays(-1))),
            new BlockChange.New(Block(Day)),
        ],
        [new Problem(ProblemCodes.TotalsDisagree, "店铺日报_20261115-20261121.csv", Column: MetricIds.Visitors, Found: "2026-11-21 traffic-by-source 21450", Expected: "17560")],
        []);

    private static IReadOnlyList<LeftOut> LeftOut =>
    [
        new(LeftOutReasons.Summary, 2, "合计"),
        new(LeftOutReasons.OtherWindow, 31, "15 天"),
        new(LeftOutReasons.Benchmark, 7, "同行同层平均"),
        new(LeftOutReasons.OtherTable, 1, "Sheet2"),
    ];

    private static DayBlock Block(DateOnly day) => Blocks.Of(ReportKinds.ShopDaily, day, "店铺日报.csv", [MetricIds.Revenue], [new Row("", "", [1])], "lanxi");
}
