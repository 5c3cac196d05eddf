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
        var target = TargetOf(shop, asked);
        var question = Baselines.Resolve(shop, asked.Comparison == Comparison.Target && target is null ? asked with { Comparison = Comparison.Comparable } : asked);
        var compared = Compared.Of(shop, question);
        var (before, after) = (target ?? compared.Before, compared.After);
        var judgement = target is null ? Judge.Of(compared) : AgainstTarget(Judge.Of(compared), compared, target.Value);
        var factors = target is null ? compared.FactorSplit : null;
        var leading = question.Metric == MetricDictionary.Revenue ? factors?.Parts.Leading(rose: after.Value > before.Value) : null;
        var drivers = target is null ? DriverChoice.For(shop.History, question, leading) : null;
        var contributors = target is null ? ContributorSearch.Of(compared, question, judgement) : null;
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
            Causes = target is null ? Causes(new(shop, question, compared, judgement, contributors)) : [],
        };
    }

    /// <summary>Of a figure that did not move, or is not known, only what was found is told: nothing has been ruled out there.</summary>
    private static IReadOnlyList<CauseReading> Causes(CauseCase asked) => EveryCause.Look(asked) is var all && asked.Judgement.Movement is Movement.Fell or Movement.Rose
        ? all
        : [.. all.Where(cause => cause.Verdict == CauseVerdict.Found)];

    /// <summary>What the target asks of the period; null for other comparisons, other figures, and months without a target.</summary>
    private static Figure? TargetOf(ShopSnapshot shop, Question asked) =>
        asked is { Comparison: Comparison.Target, Member: null, Metric.Id: MetricIds.Revenue } && Baselines.TargetOf(shop, asked.Period) is { } target
            ? new Figure((double)target, asked.Period.Length, 0)
            : null;

    /// <summary>A target is a promise and has no band: 5 % decide. What stands beside it of the days themselves stays.</summary>
    private static Judgement AgainstTarget(Judgement judgement, Compared compared, Figure target) =>
        judgement with { Movement = Movements.Of(compared.Metric, target, compared.After, expected: null), Certainty = Certainty.Sure };

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
