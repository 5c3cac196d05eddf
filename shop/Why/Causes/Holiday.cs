using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Why.Causes;

/// <summary>
/// A public holiday, or a weekend worked for it (调休), on one side and not on the other. Whether holidays move this shop is not known: it is sure only where
/// the shop's own calendar expects it, or where the same holiday did the same the year before.
/// </summary>
internal sealed class Holiday : ICause
{
    private const double Least = 0.05;

    /// <summary>A month has a holiday more often than not: that one of its days has a name explains nothing.</summary>
    private const int LongestPeriod = 7;

    /// <summary>A weekend is worked for a holiday that lies so near.</summary>
    private const int Near = 16;

    public string Id => CauseIds.Holiday;

    public CauseReading? Look(CauseCase asked)
    {
        if (asked.Question.Period.Length > LongestPeriod || (!Affected.ByTraffic(asked.Question.Metric) && !Affected.ByConversion(asked.Question.Metric)))
        {
            return null;
        }

        var (onset, calendar) = (asked.Background.Onset, new Names(asked));
        var (now, was) = (calendar.On(onset), asked.Question.Base.Days().Select(calendar.On).FirstOrDefault(name => name is not null));
        if (now != was && (now ?? was) is { } name)
        {
            var since = now is null ? asked.Question.Base.Days().First(day => calendar.On(day) == name) : FirstOf(calendar, name, onset);
            return Readings.Found(Id, IsExpected(asked, now is not null) || DidBefore(asked, calendar, name), Roles.Operator, money: null, new Evidence(Facts.OnCalendar, since, Note: name));
        }

        return calendar.Knows(onset) ? Readings.RuledOut(Id, Roles.Operator, Readings.NothingSeen(onset)) : Readings.NotChecked(Id, Roles.Operator);
    }

    private static DateOnly FirstOf(Names calendar, string name, DateOnly day)
    {
        while (calendar.On(day.AddDays(-1)) == name)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The shop's calendar expects less of the days that are a holiday, or more, as it came.</summary>
    private static bool IsExpected(CauseCase asked, bool isNow)
    {
        var day = isNow ? asked.Background.Onset : asked.Question.Base.First;
        return asked.Shop.Calendar.On(day) is { Weight: not 1 } expected && expected.Weight > 1 == (asked.Rose == isNow);
    }

    /// <summary>The holiday of the year before moved the same figure the same way on its first day.</summary>
    private static bool DidBefore(CauseCase asked, Names calendar, string name)
    {
        var year = new Period(asked.Background.Onset.AddDays(-400), asked.Background.Onset.AddDays(-330));
        var then = year.Days().Select(day => (DateOnly?)day).FirstOrDefault(day => calendar.On(day!.Value) == name);
        return calendar.On(asked.Background.Onset) == name && then is { } first
            && Usual.Of(day => asked.Compared.Scope.Read(asked.Question.Metric, Period.Of(day)).Value, first, _ => true, isCount: false)?.Is(asked.Rose, Least, Departure.Unusual) == true;
    }

    /// <summary>What people call a day that is none like others.</summary>
    private sealed class Names(CauseCase asked)
    {
        private readonly Holidays holidays = Holidays.In(asked.Shop.Profile.Zone);
        private readonly WorkingDays working = WorkingDays.In(asked.Shop.Profile.Zone);

        public bool Knows(DateOnly day) => holidays.Knows(day.Year);

        public string? On(DateOnly day) => Holiday(day) ?? (IsWorkedInstead(day) ? Nearest(day) : null) ?? Quiet(day);

        private string? Holiday(DateOnly day) => holidays.On(day)?.NameIn(asked.Shop.Profile.Locale);

        private bool IsWorkedInstead(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && working.IsWorking(day);

        private string? Nearest(DateOnly day) => Enumerable.Range(1, Near).SelectMany(away => new[] { day.AddDays(away), day.AddDays(-away) }).Select(Holiday).FirstOrDefault(name => name is not null);

        /// <summary>Days of which the shop itself expects less.</summary>
        private string? Quiet(DateOnly day) => asked.Shop.Calendar.On(day) is { Weight: < 1 } quiet ? quiet.Name : null;
    }
}
