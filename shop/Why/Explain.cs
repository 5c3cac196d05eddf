using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why;

/// <summary>Computes the answer to a question from what the reports said; never from words.</summary>
public static class Explain
{
    /// <summary>From this share of the change on, a source or product is what is handed off instead of the figure as a whole.</summary>
    public const double ShareOfDriver = 0.30;

    private const int SeriesDays = 28;

    public static Explanation Answer(ShopSnapshot shop, Question question)
    {
        var compared = Compared.Of(shop, question);
        var (before, after) = (compared.Before, compared.After);
        var expected = question.Period.IsOneDay
            ? Expectations.Of(compared.Scope, question.Metric, question.Period.Last, shop.Calendar)
            : null;
        var movement = Movements.Of(question.Metric, before, after, expected);
        var factors = compared.FactorSplit;
        var leading = question.Metric == MetricDictionary.Revenue ? factors?.Parts.Leading(rose: after.Value > before.Value) : null;
        var drivers = DriverChoice.For(shop.History, question, leading);
        return new(
            question,
            before,
            after,
            movement,
            expected,
            factors,
            drivers,
            compared.Scope.Series(question.Metric, new(question.Period.Last.AddDays(1 - SeriesDays), question.Period.Last)),
            Lacking(shop.History, question),
            Sources(shop.History, question, drivers),
            NextQuestions.After(shop, question, leading, drivers),
            movement is Movement.Fell or Movement.Rose ? FindingOf(compared, drivers) : null)
        {
            Reach = Reach.Of(shop.History.Completeness, KindsFor(shop.History, question, drivers), question.Period),
            Particulars = Particulars.Of(shop, question),
        };
    }

    /// <summary>The reports in which causes are looked for, and those that the answer is about.</summary>
    private static IEnumerable<string> KindsFor(ShopHistory history, Question question, Drivers? drivers) =>
        new[] { history.MainKind, ReportKinds.TrafficBySource, ReportKinds.ProductDaily, question.Dimension, drivers?.Kind }.OfType<string>();

    private static Finding FindingOf(Compared compared, Drivers? drivers)
    {
        var explains = compared.Metric.Formula.AddsUp && drivers is not null && GoesWith(drivers, compared);
        return explains && drivers!.Leading(ShareOfDriver) is { } driver
            ? compared.OfMember(drivers.Metric, drivers.Kind, driver.Id).ToFinding(FindingRules.Asked)
            : compared.ToFinding(FindingRules.Asked);
    }

    private static bool GoesWith(Drivers drivers, Compared compared) =>
        drivers.Total > 0 == compared.After.Value > compared.Before.Value;

    private static IReadOnlyList<Metric> Lacking(ShopHistory history, Question question)
    {
        IEnumerable<Metric> wanted = question.Metric == MetricDictionary.Revenue ? [question.Metric, .. Factors.Wanted] : [question.Metric];
        return question is { Dimension: { } kind, Member: not null } ? [.. wanted.Where(metric => !history.Knows(metric, kind))] : [.. wanted.Where(metric => !history.Knows(metric))];
    }

    private static IReadOnlyList<string> Sources(ShopHistory history, Question question, Drivers? drivers)
    {
        var kinds = new[] { question.Member is null ? history.MainKind : null, question.Dimension, drivers?.Kind };
        return
        [
            .. kinds.OfType<string>().Distinct(StringComparer.Ordinal)
                .SelectMany(kind => new[] { question.Period, question.Base }.SelectMany(period => history.SourceFiles(kind, period)))
                .Distinct(StringComparer.Ordinal),
        ];
    }
}
