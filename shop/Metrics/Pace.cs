using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>The month so far, up to and including <paramref name="Through"/> (S3).</summary>
/// <param name="Actual">Revenue of the days that are known.</param>
/// <param name="TargetSoFar">Sum of the daily targets of those same days.</param>
/// <param name="RequiredDaily">Needed per remaining day of average weight to reach the month target; 0 when it is reached, null when no day
/// remains.
/// Rests on what is known: days without data make it an upper bound.</param>
/// <param name="DaysMissing">Days so far without data: they count neither as sold nor as due.</param>
public sealed record Pace(
    DateOnly Through,
    decimal MonthTarget,
    decimal Actual,
    decimal TargetSoFar,
    decimal? RequiredDaily,
    int DaysLeft,
    int DaysMissing)
{
    public decimal Ratio => TargetSoFar == 0 ? 0 : Actual / TargetSoFar;

    public static Pace Of(MonthTarget target, ShopHistory history, CampaignCalendar calendar, DateOnly through)
    {
        var soFar = new Period(new DateOnly(through.Year, through.Month, 1), through);
        return Of(target, TargetSplit.ByDay(target, history, calendar), history.Series(MetricDictionary.Revenue, soFar));
    }

    /// <param name="targets">Of every day of the month.</param>
    /// <param name="soFar">Revenue of the days from the first of the month, missing ones included; the last one is <see cref="Through"/>.
    /// </param>
    public static Pace Of(MonthTarget target, IReadOnlyDictionary<DateOnly, decimal> targets, IReadOnlyList<SeriesPoint> soFar)
    {
        var known = soFar.Where(point => point.Value is not null).ToList();
        var actual = known.Sum(point => Cents.Of(point.Value!.Value));
        var daysLeft = targets.Count - soFar.Count;
        return new(
            soFar[^1].Day,
            target.Revenue,
            actual,
            known.Sum(point => targets[point.Day]),
            Required(target.Revenue - actual, daysLeft),
            daysLeft,
            soFar.Count - known.Count);
    }

    /// <summary>Rounded up: so much a day does reach the target.</summary>
    private static decimal? Required(decimal open, int daysLeft) =>
        daysLeft == 0 ? null : decimal.Ceiling(100 * Math.Max(0, open) / daysLeft) / 100;
}
