using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Trading;

/// <summary>A day that is the best or the worst of its year.</summary>
/// <param name="Days">Of that year that have the figure.</param>
/// <param name="NetPlace">Its place by what is left after refunds, 1 is the best; null where that is not asked or not known.</param>
public sealed record YearRank(Metric Metric, int Year, bool IsHighest, int Days, int? NetPlace)
{
    private const int FewestDays = 30;

    public static YearRank? Of(ShopHistory history, Question question)
    {
        if (!question.Period.IsOneDay || question.Member is not null)
        {
            return null;
        }

        var (day, metric) = (question.Period.First, question.Metric);
        var year = ValuesOf(history, metric, day.Year);
        if (year.Count < FewestDays || history.Read(metric, Period.Of(day)).Value is not { } value || !IsAlone(year, value))
        {
            return null;
        }

        return new(metric, day.Year, year.Max() <= value, year.Count, metric == MetricDictionary.Revenue ? NetPlaceOf(history, day) : null);
    }

    /// <summary>Better or worse than every other day.</summary>
    private static bool IsAlone(List<double> year, double value) => year.Count(other => other >= value) == 1 || year.Count(other => other <= value) == 1;

    private static int? NetPlaceOf(ShopHistory history, DateOnly day) => history.Read(MetricDictionary.NetRevenue, Period.Of(day)).Value is { } net
        ? 1 + ValuesOf(history, MetricDictionary.NetRevenue, day.Year).Count(other => other > net)
        : null;

    private static List<double> ValuesOf(ShopHistory history, Metric metric, int year) =>
        [.. history.Series(metric, new(new(year, 1, 1), new(year, 12, 31))).Select(point => point.Value).OfType<double>()];
}
