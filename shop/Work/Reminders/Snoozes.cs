using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work.Reminders;

/// <summary>Until when a task can be put off with one click.</summary>
public static class Snoozes
{
    public const string Hour = "hour";

    /// <summary>Today, so that an hour of work is left after it.</summary>
    public const string Today = "today";

    public const string Tomorrow = "tomorrow";
    public const string Monday = "monday";

    public static IReadOnlyList<string> All { get; } = [Hour, Today, Tomorrow, Monday];

    /// <summary>The time it was put off to, while nobody was told anything since; null: it is not put off.</summary>
    public static DateTimeOffset? PutOffTo(Standing standing) => standing is { IsRunning: true, SnoozedUntil: { } until } && standing.Steps?.Any(step => step.At >= until) is not true
        ? until
        : null;

    /// <returns>A time to come at which people work; null when there is no such choice.</returns>
    public static DateTimeOffset? Until(string? choice, WorkingHours hours, DateTimeOffset now) => choice switch
    {
        Hour => hours.Open(hours.Add(now, TimeSpan.FromHours(1))),
        Today => LastHour(hours, now) ?? Tomorrows(hours, now),
        Tomorrow => Tomorrows(hours, now),
        Monday => hours.Open(hours.Midnight(NextMonday(hours.DayOf(now)))),
        _ => null,
    };

    /// <summary>Null when that has come already.</summary>
    private static DateTimeOffset? LastHour(WorkingHours hours, DateTimeOffset now) =>
        hours.On(hours.DayOf(now))?.Ends - TimeSpan.FromHours(1) is { } last && last > now ? hours.Open(last) : null;

    private static DateTimeOffset Tomorrows(WorkingHours hours, DateTimeOffset now) => hours.Open(hours.Midnight(hours.DayOf(now).AddDays(1)));

    private static DateOnly NextMonday(DateOnly day) => day.AddDays(((int)DayOfWeek.Monday - (int)day.DayOfWeek + 6) % 7 + 1);
}
