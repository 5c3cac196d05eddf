using Helmsman.Shop.Metrics;

namespace Helmsman.Dialogs.Understanding;

/// <summary>
/// Which days are meant when the words leave something out. Figures are of the past: of several years that fit, the latest that has data, else the
/// latest that is over. Deadlines and targets are of the future (<paramref name="Forward"/>): the next that fits.
/// </summary>
internal sealed record Reckoning(DateOnly Today, Known Known, bool Forward = false)
{
    /// <summary>Running periods end with the last day that has data, so that they do not begin with a hole.</summary>
    private DateOnly Latest => Known.LatestDay is { } latest && latest < Today ? latest : Today.AddDays(-1);

    public Period? Day(int? year, int? month, int? day) =>
        (month, day) is ({ } m, { } d) ? BestYear(year, y => IsDate(y, m, d) ? Period.Of(new DateOnly(y, m, d)) : null) : null;

    public Period? Month(int? year, int? month) =>
        month is { } m ? BestYear(year, y => IsDate(y, m, 1) ? Named(WholeMonth(new DateOnly(y, m, 1))) : null) : null;

    public Period? DayOfMonth(int? day)
    {
        var month = new DateOnly(Today.Year, Today.Month, 1);
        var candidates = Enumerable.Range(0, 12).Select(step => month.AddMonths(Forward ? step : -step))
            .Where(first => IsDate(first.Year, first.Month, day ?? 0))
            .Select(first => Period.Of(first.AddDays((day ?? 1) - 1)));
        return Best(candidates);
    }

    /// <param name="days">Negative: still to come.</param>
    public Period Ago(int days) => Period.Of(Today.AddDays(-days));

    public Period? Last(int days) => days > 0 ? new Period(Latest.AddDays(1 - days), Latest) : null;

    /// <param name="which">上, 本, … in front of the weekday; empty: the nearest one that is over.</param>
    public Period Weekday(DayOfWeek weekday, string which = "")
    {
        var inThisWeek = Monday.AddDays(((int)weekday + 6) % 7);
        return Period.Of(which switch
        {
            "上上" or "上上个" => inThisWeek.AddDays(-14),
            "上" or "上个" => inThisWeek.AddDays(-7),
            "下" or "下个" => inThisWeek.AddDays(7),
            "这" or "这个" or "本" => inThisWeek,
            _ when Forward => inThisWeek < Today ? inThisWeek.AddDays(7) : inThisWeek,
            _ => inThisWeek < Today ? inThisWeek : inThisWeek.AddDays(-7),
        });
    }

    /// <summary>A meaning of the vocabulary's group "period".</summary>
    public Period Named(string meaning) => meaning switch
    {
        "today" => Period.Of(Today),
        "yesterday" => Period.Of(Today.AddDays(-1)),
        "day-before-yesterday" => Period.Of(Today.AddDays(-2)),
        "tomorrow" => Period.Of(Today.AddDays(1)),
        "day-after-tomorrow" => Period.Of(Today.AddDays(2)),
        "this-week" => UpToLatest(new Period(Monday, Monday.AddDays(6))),
        "last-week" => new Period(Monday.AddDays(-7), Monday.AddDays(-1)),
        "week-before-last" => new Period(Monday.AddDays(-14), Monday.AddDays(-8)),
        "next-week" => new Period(Monday.AddDays(7), Monday.AddDays(13)),
        "month-end" => Period.Of(WholeMonth(Today).Last),
        "last-weekend" => new Period(Monday.AddDays(-2), Monday.AddDays(-1)),
        "past-week" => new Period(Latest.AddDays(-6), Latest),
        "past-month" => new Period(Latest.AddDays(-29), Latest),
        "this-month" => UpToLatest(WholeMonth(Today)),
        "last-month" => WholeMonth(Today.AddMonths(-1)),
        "next-month" => WholeMonth(Today.AddMonths(1)),
        "latest" => Period.Of(Latest),
        _ => throw new InvalidOperationException($"The vocabulary names a period '{meaning}' that is not reckoned."),
    };

    private DateOnly Monday => Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));

    private static Period WholeMonth(DateOnly day)
    {
        var first = new DateOnly(day.Year, day.Month, 1);
        return new Period(first, first.AddMonths(1).AddDays(-1));
    }

    private Period UpToLatest(Period period) => !Forward && period.Contains(Latest) ? period with { Last = Latest } : period;

    /// <summary>A month that is over stays whole, also where the reports end in its midst: that they do is part of the answer.</summary>
    private Period Named(Period month) => month.Last < Today ? month : UpToLatest(month);

    private Period? BestYear(int? year, Func<int, Period?> inYear)
    {
        var years = year is { } given ? [given] : Forward ? Enumerable.Range(Today.Year, 2) : YearsBack;
        return Best(years.Select(inYear).OfType<Period>());
    }

    private IEnumerable<int> YearsBack =>
        Enumerable.Range(0, Today.Year - Math.Min(Today.Year - 1, Known.Days.Count > 0 ? Known.Days[0].Year : Today.Year) + 1).Select(back => Today.Year - back);

    private Period? Best(IEnumerable<Period> candidates)
    {
        var all = candidates.ToList();
        var fitting = Forward ? all.Where(one => one.Last >= Today) : all.Where(one => one.First <= Today);
        return Some(fitting.Where(one => Forward || Known.HasAny(one))) ?? Some(fitting) ?? Some(all);
    }

    private static Period? Some(IEnumerable<Period> periods) => periods.Select(period => (Period?)period).FirstOrDefault();

    private static bool IsDate(int year, int month, int day) =>
        year is > 1900 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
