using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Moves.Wins;

/// <summary>
/// What a win might be copied to: products that have visitors, but whose rate is below that of all products together. Of a win whose figure is no
/// rate, conversion tells who makes too little of his visitors.
/// </summary>
public static class WinCandidates
{
    private const int Days = 7;

    /// <summary>Full days after a task is done, and days that are read then: a week, so that weekdays meet.</summary>
    private const int WaitDays = 7;

    private const int Most = 10;

    /// <summary>Fewer say nothing about a rate.</summary>
    private const double LeastVisitors = 50;

    /// <param name="rules">By which it is judged later whether the copy worked.</param>
    /// <returns>Most visitors first; none when there is no report of products.</returns>
    public static IReadOnlyList<WinItem> Of(ShopSnapshot shop, Finding finding, OutcomeRules rules)
    {
        var history = shop.History;
        var metric = MetricDictionary.Find(finding.Metric) is { } own && history.Knows(own, ReportKinds.ProductDaily) ? own : MetricDictionary.Conversion;
        var rate = metric.Formula is Formula.Ratio ? metric : MetricDictionary.Conversion;
        var week = new Period(finding.Period.Last.AddDays(1 - Days), finding.Period.Last);
        return history.ReadAll(rate, week, ReportKinds.ProductDaily).Value is not { } all ? [] :
        [
            .. history.Members(MetricDictionary.Visitors, week, ReportKinds.ProductDaily)
                .Where(member => member.Value >= LeastVisitors && !(finding.Dimension == ReportKinds.ProductDaily && member.Id == finding.Member))
                .Where(member => Lags(rate, history.Read(rate, week, ReportKinds.ProductDaily, member.Id).Value, all))
                .Take(Most)
                .Select(member => ItemOf(shop, metric, member.Id, member.Name, week, metric == rate ? all : null, rules)),
        ];
    }

    private static bool Lags(Metric rate, double? value, double all) => value is { } own && (rate.Good == Good.Up ? own < all : own > all);

    /// <param name="rateOfAll">A rate is to come up to that of all; null: any other figure is to get better by a tenth.</param>
    private static WinItem ItemOf(ShopSnapshot shop, Metric metric, string member, string name, Period week, double? rateOfAll, OutcomeRules rules)
    {
        var before = shop.History.Read(metric, week, ReportKinds.ProductDaily, member).Value;
        var wanted = rateOfAll ?? (before * (metric.Good == Good.Up ? 1.1 : 0.9));
        return new(member, name, before, wanted, Watching.Toward(wanted, shop, metric, ReportKinds.ProductDaily, member, week, WaitDays, rules));
    }
}
