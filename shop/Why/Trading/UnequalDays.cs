using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Trading;

/// <summary>Two periods with so different numbers of days that their sums cannot be compared as they are.</summary>
/// <param name="Before">Days with figures in the base period.</param>
/// <param name="PerDay">The figure, and for sales what is left of them, per day with figures.</param>
/// <param name="EndsOn">The last day of all that is known, where it lies before the period's end.</param>
/// <param name="BeginsOn">The first day of all that is known, where it lies after the base's beginning.</param>
public sealed record UnequalDays(int Before, int After, IReadOnlyList<ComparedFigure> PerDay, DateOnly? EndsOn, DateOnly? BeginsOn)
{
    /// <summary>A month has one working day more than another, which is no matter.</summary>
    private const double Least = 0.15;

    /// <summary>Null for single days, for ratios, and where the numbers are nearly the same.</summary>
    public static UnequalDays? Of(Scope scope, Question question)
    {
        var (before, after) = (scope.Read(question.Metric, question.Base), scope.Read(question.Metric, question.Period));
        if (!question.Metric.Formula.AddsUp || question.Member is not null || question.Period.IsOneDay || before.DaysPresent == 0 || after.DaysPresent == 0
            || Math.Abs(after.DaysPresent - before.DaysPresent) < Least * Math.Max(before.DaysPresent, after.DaysPresent))
        {
            return null;
        }

        var days = scope.History.Days(question.Metric);
        return new(
            before.DaysPresent,
            after.DaysPresent,
            [.. Metrics(question.Metric, scope.History).Select(metric => PerDayOf(metric, scope, question)).OfType<ComparedFigure>()],
            days[^1] < question.Period.Last ? days[^1] : null,
            days[0] > question.Base.First ? days[0] : null);
    }

    private static IEnumerable<Metric> Metrics(Metric asked, ShopHistory history) => asked.Id switch
    {
        MetricIds.Revenue when history.Knows(MetricDictionary.NetRevenue) => [asked, MetricDictionary.NetRevenue],
        MetricIds.NetRevenue => [MetricDictionary.Revenue, asked],
        _ => [asked],
    };

    private static ComparedFigure? PerDayOf(Metric metric, Scope scope, Question question) =>
        scope.Read(metric, question.Base) is { Value: { } was, DaysPresent: var before } && scope.Read(metric, question.Period) is { Value: { } now, DaysPresent: var after }
            ? new(metric, was / before, now / after)
            : null;
}
