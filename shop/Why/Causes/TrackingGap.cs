using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// Rows are missing, not buyers: a day that should have a report has none, a report was made before its day was over, visitors fell while as many
/// bought as ever, or a source vanished from its report while the shop's own visitors stayed.
/// </summary>
internal sealed class TrackingGap : ICause
{
    private const double LeastFall = 0.2;
    private const double SureFall = 0.4;

    /// <summary>Buyers within this of their usual stayed.</summary>
    private const double Stayed = 0.12;

    /// <summary>Of all sources' visitors; less than that may be gone by itself.</summary>
    private const double LeastSource = 0.05;

    public string Id => CauseIds.TrackingGap;

    public CauseReading? Look(CauseCase asked) => NoRows(asked) ?? NotWhole(asked) ?? NotCounted(asked) ?? SourceGone(asked) ?? RuledOut(asked);

    private static string KindOf(CauseCase asked) => Gaps.KindOf(asked.Compared);

    /// <summary>
    /// On weekdays and holidays on which this report never has rows, none are missing; nor on those of a longer period that are still to come, which the
    /// answer says by itself.
    /// </summary>
    private CauseReading? NoRows(CauseCase asked)
    {
        var last = asked.Shop.History.LatestDay;
        var missing = Gaps.In(asked.Compared, asked.Question.Period).Unexplained.Where(day => asked.Question.Period.IsOneDay || day <= last).ToList();
        return missing is [var first, ..] ? Readings.Found(Id, sure: true, Roles.Operator, money: null, new Evidence(Facts.Gone, first, KindOf(asked))) : null;
    }

    private CauseReading? NotWhole(CauseCase asked)
    {
        var kind = KindOf(asked);
        var partly = asked.Question.Period.Days().Select(day => asked.Shop.History.Block(kind, day)).FirstOrDefault(block => block?.IsWhole == false);
        return partly is not null && !asked.Rose
            ? Readings.Found(Id, sure: true, Roles.Operator, money: null, Readings.Moved(partly.Day, kind, asked.Question.Metric, asked.Compared.Before.Value, asked.Compared.After.Value))
            : null;
    }

    private CauseReading? NotCounted(CauseCase asked) =>
        CanLackVisitors(asked) && Counted(asked) is ({ } visitors, { } bought, var metric)
        && visitors.Is(rose: false, LeastFall) && Math.Abs(bought.Relative) <= Stayed
            ? Readings.Found(
                Id,
                visitors.Relative <= -SureFall,
                Roles.Operator,
                money: null,
                Readings.Moved(asked.Background.Onset, KindOf(asked), MetricDictionary.Visitors, visitors, asked.Compared.MemberName),
                Readings.Stayed(asked.Background.Onset, KindOf(asked), metric, bought, asked.Compared.MemberName))
            : null;

    /// <summary>Visitors that are not counted lower the visitors and raise what is reckoned per visitor; they take no money.</summary>
    private static bool CanLackVisitors(CauseCase asked) => asked.Question.Metric.Formula is Formula.Ratio(_, MetricIds.Visitors)
        ? asked.Rose
        : Affected.IsTraffic(asked.Question.Metric) && !asked.Rose;

    private static (Departure? Visitors, Departure? Bought, Metric Metric) Counted(CauseCase asked)
    {
        var metric = asked.Shop.History.Knows(MetricDictionary.Buyers) ? MetricDictionary.Buyers : MetricDictionary.Orders;
        return (Departure(asked, MetricDictionary.Visitors), Departure(asked, metric), metric);
    }

    private static Departure? Departure(CauseCase asked, Metric metric) => asked.Question is { Dimension: { } kind, Member: { } member }
        ? asked.Background.Departure(kind, metric, member)
        : asked.Background.Departure(metric);

    private CauseReading? SourceGone(CauseCase asked)
    {
        if (asked.Rose || asked.Question.Dimension != ReportKinds.TrafficBySource || asked.Background.Departure(MetricDictionary.Visitors) is not { } shop)
        {
            return null;
        }

        var (was, now) = (Renamings.Sources(asked, asked.Question.Base), Renamings.Sources(asked, asked.Question.Period));
        var least = LeastSource * was.Sum(source => source.Value ?? 0);
        var gone = was.FirstOrDefault(source => source.Value >= least && (asked.Question.Member ?? source.Id) == source.Id && !now.Any(other => other.Id == source.Id && other.Value > 0));
        return gone is null || Renamings.In(asked).Count > 0 || shop.Actual - shop.Expected < -gone.Value / 2
            ? null
            : Readings.Found(
                Id,
                sure: true,
                Roles.Operator,
                money: null,
                new Evidence(Facts.Gone, asked.Question.Period.First, ReportKinds.TrafficBySource, MetricDictionary.Visitors, gone.Name, gone.Value),
                Readings.Stayed(asked.Question.Period.First, ReportKinds.ShopDaily, MetricDictionary.Visitors, shop));
    }

    private CauseReading RuledOut(CauseCase asked)
    {
        var (kind, onset) = (KindOf(asked), asked.Background.Onset);
        return CanLackVisitors(asked) && Counted(asked) is (_, { } bought, var metric)
            ? Readings.RuledOut(Id, Roles.Operator, Readings.Moved(onset, kind, metric, bought, asked.Compared.MemberName))
            : Readings.RuledOut(Id, Roles.Operator, Readings.NothingSeen(onset, kind));
    }
}
