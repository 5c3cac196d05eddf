using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Causes;

/// <summary>How far one day of a series lies from what the series itself usually does.</summary>
/// <param name="Sigmas">In robust standard deviations, negative below.</param>
internal sealed record Departure(double Expected, double Actual, double Sigmas)
{
    /// <summary>From here on chance is no explanation any more, even where many series are looked at.</summary>
    public const double Sure = 4;

    /// <summary>One day in a hundred, were days normally spread.</summary>
    public const double Unusual = 2.65;

    public double Relative => (Actual - Expected) / Expected;

    /// <param name="least">Relative change below which nothing is worth naming, however unusual.</param>
    public bool Is(bool rose, double least, double sigmas = Sure) =>
        rose ? Relative >= least && Sigmas >= sigmas : Relative <= -least && Sigmas <= -sigmas;
}

/// <summary>
/// What a series usually brings on such a day: the median of its weekday over eight weeks times its level of the last two weeks. Its spread is that of
/// all its days about their weekday's median, because the few days of one weekday say little of it.
/// </summary>
internal static class Usual
{
    private const int Weeks = 8;
    private const int LevelDays = 14;
    private const int DaysNeeded = 14;

    /// <summary>No series is steadier than this, as a share of what it brings: one that happened to stand still promises nothing.</summary>
    public const double Steadiest = 0.02;

    /// <param name="read">The series, null where a day is missing.</param>
    /// <param name="isCount">A count of x varies by its root at least.</param>
    /// <param name="comparable">Days that count; a campaign day says nothing of an ordinary one.</param>
    /// <returns>Null when the day is missing, too few days are known, or it usually brings nothing.</returns>
    public static Departure? Of(Func<DateOnly, double?> read, DateOnly day, Func<DateOnly, bool> comparable, bool isCount = true, double steadiest = Steadiest)
    {
        if (read(day) is not { } actual)
        {
            return null;
        }

        var before = Enumerable.Range(1, 7 * Weeks).Select(back => day.AddDays(-back)).Where(comparable)
            .Select(each => (Day: each, Value: read(each)))
            .Where(point => point.Value is not null)
            .Select(point => (point.Day, Value: point.Value!.Value))
            .ToList();
        return before.Count < DaysNeeded ? null : Of(before, day, actual, isCount, steadiest);
    }

    private static Departure? Of(List<(DateOnly Day, double Value)> before, DateOnly day, double actual, bool isCount, double steadiest)
    {
        var byWeekday = before.GroupBy(point => point.Day.DayOfWeek).ToDictionary(days => days.Key, days => Median.Of([.. days.Select(point => point.Value)]));
        if (!byWeekday.TryGetValue(day.DayOfWeek, out var usual) || usual <= 0)
        {
            return null;
        }

        var ratios = before.Where(point => byWeekday[point.Day.DayOfWeek] > 0).Select(point => point.Value / byWeekday[point.Day.DayOfWeek]).ToList();
        var level = Median.Of([.. ratios.Take(LevelDays)]);
        var spread = Median.Deviation(ratios, Median.Of(ratios));
        var expected = usual * level;
        if (expected <= 0)
        {
            return null;
        }

        var floor = Math.Max(steadiest, isCount ? 1 / Math.Sqrt(expected) : 0);
        return new(expected, actual, (actual - expected) / (expected * Math.Max(spread, floor)));
    }

    /// <summary>The first day of the stretch up to <paramref name="day"/> that lies nearer to what came on it than to what was usual.</summary>
    public static DateOnly Began(Func<DateOnly, double?> read, DateOnly day, double expected, double actual)
    {
        for (var back = 1; back <= 7 * Weeks; back++)
        {
            if (read(day.AddDays(-back)) is not { } value || Math.Abs(value - actual) >= Math.Abs(value - expected))
            {
                return day.AddDays(1 - back);
            }
        }

        return day.AddDays(-7 * Weeks);
    }
}
