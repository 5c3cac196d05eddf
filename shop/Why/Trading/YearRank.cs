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

        var place = Place(history, question.Metric, question.Period.First, out var days);
        var net = question.Metric == MetricDictionary.Revenue && history.Knows(MetricDictionary.NetRevenue)
            ? Place(history, MetricDictionary.NetRevenue, question.Period.First, out _)
            : null;
        return place is { } known && days >= FewestDays && (known == 1 || known == days)
            ? new(question.Metric, question.Period.First.Year, known == 1, days, net)
            : null;
    }

    private static int? Place(ShopHistory history, Metric metric, DateOnly day, out int days)
    {
        var year = history.Series(metric, new(new(day.Year, 1, 1), new(day.Year, 12, 31))).Where(point => point.Value is not null).ToList();
        days = year.Count;
        return year.Find(point => point.Day == day) is { Value: { } value } ? 1 + year.Count(point => point.Value > value) : null;
    }
}
