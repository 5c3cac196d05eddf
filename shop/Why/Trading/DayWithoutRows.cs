using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Trading;

/// <summary>A day in the midst of the data of which there is no row. That alone proves no outage; habit and calendar may explain it.</summary>
/// <param name="Never">Weekdays on which there is never a row, and how many of each lie within the data.</param>
/// <param name="Gaps">The other days without rows, those in a row together.</param>
public sealed record DayWithoutRows(DateOnly Day, Holiday? Holiday, Period Known, IReadOnlyList<(DayOfWeek Weekday, int Count)> Never, IReadOnlyList<DayGap> Gaps)
{
    /// <summary>A weekday that is missing less often may be missing by chance.</summary>
    private const int FewestWeeks = 4;

    public bool IsNeverOpen => Never.Any(each => each.Weekday == Day.DayOfWeek);

    /// <summary>Null where the day has rows, or lies before or after all that is known.</summary>
    /// <param name="zone">IANA name: the country whose holidays count.</param>
    public static DayWithoutRows? On(ShopHistory history, Metric metric, DateOnly day, string zone)
    {
        var days = history.Days(metric);
        return days.Count == 0 || day < days[0] || day > days[^1] || days.Contains(day) ? null : Of(days, day, Holidays.In(zone));
    }

    private static DayWithoutRows Of(IReadOnlyList<DateOnly> days, DateOnly day, Holidays holidays)
    {
        var known = new Period(days[0], days[^1]);
        var without = known.Days().Except(days).ToList();
        var never = known.Days().GroupBy(each => each.DayOfWeek)
            .Where(weekday => weekday.Count() >= FewestWeeks && weekday.All(without.Contains))
            .Select(weekday => (weekday.Key, weekday.Count())).ToList();
        return new(day, holidays.On(day), known, never, GapsAmong(without, [.. never.Select(each => each.Key)], holidays));
    }

    /// <summary>A gap goes on over a weekday on which there is never a row.</summary>
    private static List<DayGap> GapsAmong(List<DateOnly> without, IReadOnlyList<DayOfWeek> never, Holidays holidays)
    {
        List<List<DateOnly>> runs = [];
        DateOnly? previous = null;
        foreach (var day in without)
        {
            if (previous is null || day > previous.Value.AddDays(1))
            {
                runs.Add([]);
            }

            runs[^1].Add(day);
            previous = day;
        }

        return [.. runs.Select(run => DayGap.Of(run, never, holidays)).OfType<DayGap>()];
    }
}

/// <summary>Days in a row without rows.</summary>
/// <param name="Period">From the first to the last that is not a weekday without rows anyway.</param>
/// <param name="Days">Without those weekdays.</param>
/// <param name="Named">The public holidays among all its days, in their order, each once.</param>
public sealed record DayGap(Period Period, int Days, IReadOnlyList<Holiday> Named)
{
    internal static DayGap? Of(List<DateOnly> run, IReadOnlyList<DayOfWeek> never, Holidays holidays)
    {
        var days = run.Where(day => !never.Contains(day.DayOfWeek)).ToList();
        return days.Count == 0 ? null : new(new(days[0], days[^1]), days.Count, [.. run.Select(holidays.On).OfType<Holiday>().Distinct()]);
    }
}
