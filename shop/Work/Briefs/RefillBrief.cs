using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using static Helmsman.Shop.Work.Briefs.BriefFields;

namespace Helmsman.Shop.Work.Briefs;

/// <summary>For ad staff (S92): how lost visitors are made up for, with what budget, for how many, until when.</summary>
internal static class RefillBrief
{
    private const int Days = 28;

    private static readonly Metric CostPerClick = MetricDictionary.Find(MetricIds.CostPerClick)!;

    private static readonly string[] AdReports = [ReportKinds.AdsDaily, ReportKinds.AdsByCampaign, ReportKinds.AdsByScene, ReportKinds.AdsByKeyword];

    public static readonly BriefKind Kind = new(
        BriefKinds.Refill,
        [ToDo, new(Budget, FieldShape.Money), new(ExpectedVisitors, FieldShape.Number), Until, Accepted, Shown])
    {
        Roles = [Work.Roles.Ads],
        IsDiagnosed = true,
        NeedsYes = true,
        Known = about =>
        {
            var lost = Lost(about.Finding);
            var cost = lost is null ? null : CostOf(about.Shop.History, about.Finding.Period.Last);
            return
            [
                BriefFact.Words(What, BriefWordings.Step),
                BriefFact.Words(DoneWhen, BriefWordings.Recovered),
                .. lost is { } visitors ? [BriefFact.Number(ExpectedVisitors, visitors)] : Array.Empty<BriefFact>(),
                .. lost * cost is { } money ? [BriefFact.Number(Budget, money)] : Array.Empty<BriefFact>(),
            ];
        },
        Reckon = (answers, _) => Number(answers, Budget) is { } budget && Number(answers, ExpectedVisitors) is { } visitors && CostPerVisitorOf(budget, visitors) is { } cost
            ? [new BriefAnswer(CostPerVisitor, cost.ToString(CultureInfo.InvariantCulture))]
            : [],
    };

    /// <summary>What one expected visitor costs, to the cent; null when none is expected.</summary>
    public static decimal? CostPerVisitorOf(decimal budget, decimal visitors) => visitors > 0 ? Math.Round(budget / visitors, 2) : null;

    private static double? Lost(Finding finding) => finding is { Metric: MetricIds.Visitors, Change: < 0 and var change } ? -change : null;

    /// <summary>What a click has cost lately; null when no report of ads tells.</summary>
    private static double? CostOf(ShopHistory history, DateOnly last)
    {
        var period = new Period(last.AddDays(1 - Days), last);
        return AdReports.Where(kind => history.Knows(CostPerClick, kind)).Select(kind => history.ReadAll(CostPerClick, period, kind).Value).FirstOrDefault(cost => cost > 0);
    }

    private static decimal? Number(IReadOnlyDictionary<string, string> answers, string field) =>
        answers.TryGetValue(field, out var text) && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;
}
