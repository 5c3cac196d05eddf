namespace Helmsman.Shop.Work.Reminders;

/// <summary>Why somebody is told: what people read beside the task.</summary>
/// <param name="Name">One of <see cref="TimeRules"/>.</param>
/// <param name="After">Working time that had to go by; null where days count, or none.</param>
/// <param name="Days">Working days that had to go by.</param>
public sealed record TimeRule(string Name, TimeSpan? After = null, int? Days = null);

/// <summary>Names of the rules by which somebody is told that time has gone by.</summary>
public static class TimeRules
{
    public const string NotAcknowledged = "not-acknowledged";
    public const string NotStarted = "not-started";

    /// <summary>Acknowledged, and nothing heard since.</summary>
    public const string Silent = "silent";

    /// <summary>As <see cref="Silent"/>, for so long that it counts as not acknowledged.</summary>
    public const string Lapsed = "lapsed";

    /// <summary>Put off until now.</summary>
    public const string Snoozed = "snoozed";

    /// <summary>Today is the day, or the last one before it on which people work.</summary>
    public const string DueToday = "due-today";
    public const string Overdue = "overdue";

    public static IReadOnlyList<string> All { get; } = [NotAcknowledged, NotStarted, Silent, Lapsed, Snoozed, DueToday, Overdue];
}
