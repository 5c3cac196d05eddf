namespace Helmsman.Shop.Calendar;

/// <summary>
/// A clock that runs only while people work. Hours that cross midnight belong to the day on which they begin; where the wall clock is put
/// forward, a time that it leaves out is the moment at which it goes on, and where it is put back, the second of two.
/// </summary>
public sealed class WorkingHours
{
    private readonly Hours? onWorkingDays;
    private readonly Hours? onDaysOff;
    private readonly WorkingDays days;
    private readonly TimeZoneInfo zone;

    /// <param name="onDaysOff">Weekends and holidays, but for those worked instead (调休); null: nobody works then.</param>
    public WorkingHours(Hours? onWorkingDays, Hours? onDaysOff, WorkingDays days, TimeZoneInfo zone)
    {
        if (onWorkingDays is null && onDaysOff is null)
        {
            throw new ArgumentException("There have to be hours on some kind of day: a clock that never runs would be waited for for ever", nameof(onWorkingDays));
        }

        (this.onWorkingDays, this.onDaysOff, this.days, this.zone) = (onWorkingDays, onDaysOff, days, zone);
    }

    /// <param name="zone">IANA name; its country's holidays count.</param>
    public static WorkingHours In(string zone, Hours? onWorkingDays, Hours? onDaysOff = null) =>
        new(onWorkingDays, onDaysOff, WorkingDays.In(zone), TimeZoneInfo.FindSystemTimeZoneById(zone));

    public TimeZoneInfo Zone => zone;

    public bool IsOpen(DateTimeOffset at) => Spans(at).First() is var span && span.Begins <= at;

    /// <summary>Then, if it is open; else when it next is.</summary>
    public DateTimeOffset Open(DateTimeOffset at) => Spans(at).First() is var span && span.Begins > at ? span.Begins : at;

    /// <summary>The first moment at which so much working time has gone by.</summary>
    /// <param name="working">Zero or more.</param>
    public DateTimeOffset Add(DateTimeOffset at, TimeSpan working)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(working, TimeSpan.Zero);
        if (working == TimeSpan.Zero)
        {
            return at;
        }

        foreach (var span in Spans(at))
        {
            var from = span.Begins > at ? span.Begins : at;
            if (span.Ends - from >= working)
            {
                return from + working;
            }

            working -= span.Ends - from;
        }

        throw new InvalidOperationException("Days go on");
    }

    /// <summary>The working time from one moment to a later one; none where it is not later.</summary>
    public TimeSpan Between(DateTimeOffset from, DateTimeOffset to) => Spans(from)
        .TakeWhile(span => from < to && span.Begins < to)
        .Aggregate(TimeSpan.Zero, (sum, span) => sum + ((span.Ends < to ? span.Ends : to) - (span.Begins > from ? span.Begins : from)));

    /// <summary>The same time of day, so many days on which people work later; where nobody works at that time, when they next do.</summary>
    /// <param name="count">1 or more.</param>
    public DateTimeOffset AddDays(DateTimeOffset at, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var day = DayOf(at);
        for (; count > 0; count--)
        {
            day = NextDay(day);
        }

        return Open(Moment(day, TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime)));
    }

    /// <summary>The first day after this one on which people begin to work.</summary>
    public DateOnly NextDay(DateOnly day)
    {
        do
        {
            day = day.AddDays(1);
        }
        while (On(day) is null);

        return day;
    }

    /// <summary>From when to when people work on the hours that begin on this day; null: on none.</summary>
    public Span? On(DateOnly day) => Raw(day) is not { } span ? null
        : Raw(day.AddDays(-1)) is { } before && before.Ends > span.Begins ? (before.Ends < span.Ends ? span with { Begins = before.Ends } : null)
        : span;

    /// <summary>The first moment of a day in the zone.</summary>
    public DateTimeOffset Midnight(DateOnly day) => Moment(day, TimeOnly.MinValue);

    public DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>Those that are not over at that moment, in their order, without end.</summary>
    private IEnumerable<Span> Spans(DateTimeOffset at)
    {
        for (var day = DayOf(at).AddDays(-1); ; day = day.AddDays(1))
        {
            if (On(day) is { } span && span.Ends > at)
            {
                yield return span;
            }
        }
    }

    private Span? Raw(DateOnly day) => (days.IsWorking(day) ? onWorkingDays : onDaysOff) is { } hours
        && new Span(Moment(day, hours.From), Moment(hours.CrossesMidnight ? day.AddDays(1) : day, hours.To)) is var span && span.Ends > span.Begins
            ? span
            : null;

    private DateTimeOffset Moment(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
        {
            // A clock is put forward on a whole minute.
            local = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute));
        }

        while (zone.IsInvalidTime(local))
        {
            local = local.AddMinutes(1);
        }

        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <param name="Begins">The first moment of it, in UTC.</param>
    /// <param name="Ends">The first moment after it.</param>
    public sealed record Span(DateTimeOffset Begins, DateTimeOffset Ends);
}
