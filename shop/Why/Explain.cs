using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Contributing;

namespace Helmsman.Shop.Why;

/// <summary>Computes the answer to a question from what the reports said; never from words.</summary>
public static class Explain
{
    private const int SeriesDays = 28;

    public static Explanation Answer(ShopSnapshot shop, Question asked)
    {
        var question = Baselines.Resolve(shop, asked);
        var compared = Compared.Of(shop, question);
        var (before, after, judgement) = (Before(compared, question), compared.After, Judge.Of(compared));
        var factors = compared.FactorSplit;
        var leading = question.Metric == MetricDictionary.Revenue ? factors?.Parts.Leading(rose: after.Value > before.Value) : null;
        var drivers = DriverChoice.For(shop.History, question, leading);
        var contributors = ContributorSearch.Of(compared, question, judgement);
        var moved = judgement.Movement is Movement.Fell or Movement.Rose;
        return new(
            question,
            before,
            after,
            judgement.Movement,
            judgement.Expected,
            factors,
            drivers,
            compared.Scope.Series(question.Metric, new(question.Period.Last.AddDays(1 - SeriesDays), question.Period.Last)),
            Lacking(shop.History, question),
            Sources(shop.History, question, drivers, contributors),
            NextQuestions.After(shop, question, leading, drivers, contributors),
            moved ? Handed.Of(compared, drivers) : null)
        {
            Reach = Reach.Of(shop.History.Completeness, KindsFor(shop.History, question, drivers), question.Period),
            Particulars = Particulars.Of(shop, question),
            Judgement = judgement,
            Contributors = contributors,
            Mix = MixOf.Ratio(compared, question),
            Causes = Causes(new(shop, question, compared, judgement, contributors)),
        };
    }

    /// <summary>Of a figure that did not move, or is not known, only what was found is told: nothing has been ruled out there.</summary>
    private static IReadOnlyList<CauseReading> Causes(CauseCase asked) => EveryCause.Look(asked) is var all && asked.Judgement.Movement is Movement.Fell or Movement.Rose
        ? all
        : [.. all.Where(cause => cause.Verdict == CauseVerdict.Found)];

    /// <summary>Against the target, what it asks of the period; otherwise the base's own figure.</summary>
    private static Figure Before(Compared compared, Question question) =>
        question is { Comparison: Comparison.Target, Member: null, Metric.Id: MetricIds.Revenue } && Baselines.TargetOf(compared.Shop, question.Period) is { } target
            ? new((double)target, question.Period.Length, 0)
            : compared.Before;

    /// <summary>The reports in which causes are looked for, and those that the answer is about.</summary>
    private static IEnumerable<string> KindsFor(ShopHistory history, Question question, Drivers? drivers) =>
        new[] { history.MainKind, ReportKinds.TrafficBySource, ReportKinds.ProductDaily, question.Dimension, drivers?.Kind }.OfType<string>();

    private static IReadOnlyList<Metric> Lacking(ShopHistory history, Question question)
    {
        IEnumerable<Metric> wanted = question.Metric == MetricDictionary.Revenue ? [question.Metric, .. Factors.Wanted] : [question.Metric];
        return question is { Dimension: { } kind, Member: not null }
            ? [.. wanted.Where(metric => !history.Knows(metric, kind))]
            : [.. wanted.Where(metric => !history.Knows(metric))];
    }

    private static IReadOnlyList<string> Sources(ShopHistory history, Question question, Drivers? drivers, Contributors? contributors)
    {
        var kinds = new[] { question.Member is null ? history.MainKind : null, question.Dimension, drivers?.Kind, contributors?.Kind };
        return
        [
            .. kinds.OfType<string>().Distinct(StringComparer.Ordinal)
                .SelectMany(kind => new[] { question.Period, question.Base }.SelectMany(period => history.SourceFiles(kind, period)))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
