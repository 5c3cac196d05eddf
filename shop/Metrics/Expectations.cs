using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>When a day counts as unlike its comparable days.</summary>
/// <param name="Weeks">How far back comparable days are looked for.</param>
/// <param name="DaysNeeded">With fewer, nothing is expected.</param>
/// <param name="Width">Half the normal band, in robust standard deviations: 2.65 leaves 1 % outside of it, were the days normally
/// spread.</param>
/// <param name="Floor">Half the normal band at least, as a share of the expected value: days that happen to be alike promise
/// nothing.</param>
public sealed record ExpectationRule(int Weeks = 8, int DaysNeeded = 3, double Width = 2.65, double Floor = 0.05)
{
    public static readonly ExpectationRule Default = new();
}

/// <summary>
/// What a day should have brought: the median of the same weekday of the last weeks, give or take their median absolute deviation. One
/// spike among them moves neither, so that last week's spike does not make a fall of today.
/// </summary>
public static class Expectations
{
    public static Expectation? Of(ShopHistory history, Metric metric, DateOnly day, CampaignCalendar calendar, ExpectationRule? rule = null) =>
        Of(new Scope(history), metric, day, calendar, rule);

    public static Expectation? Of(Scope scope, Metric metric, DateOnly day, CampaignCalendar calendar, ExpectationRule? rule = null)
    {
        rule ??= ExpectationRule.Default;
        var comparable = Enumerable.Range(1, rule.Weeks)
            .Select(week => day.AddDays(-7 * week))
            .Where(other => calendar.On(other) is null == calendar.On(day) is null)
            .Select(other => new SeriesPoint(other, scope.Read(metric, Period.Of(other)).Value))
            .Where(point => point.Value is not null)
            .ToList();
        return comparable.Count < rule.DaysNeeded ? null : Of(comparable, rule);
    }

    private static Expectation Of(List<SeriesPoint> comparable, ExpectationRule rule)
    {
        var values = comparable.ConvertAll(point => point.Value!.Value);
        var median = Median.Of(values);
        var half = Math.Max(rule.Width * Median.Deviation(values, median), rule.Floor * median);
        return new(median, Math.Max(0, median - half), median + half, comparable.ConvertAll(point => point.Day));
    }
}
