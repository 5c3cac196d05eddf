using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>Days of a period of which nothing came, and whether that was to be expected: no rows is not zero, but a shop that is shut sends none.</summary>
/// <param name="UsuallyNone">A public holiday, or a weekday on which nothing ever comes.</param>
internal sealed record Gaps(IReadOnlyList<DateOnly> Unexplained, IReadOnlyList<DateOnly> UsuallyNone)
{
    private const int Weeks = 8;

    /// <summary>So many of these weekdays must have been there to be empty.</summary>
    private const int Needed = 4;

    public bool Any => Unexplained.Count + UsuallyNone.Count > 0;

    public static Gaps In(Compared compared, Period period)
    {
        var history = compared.Shop.History;
        var days = KindOfMember(compared) is { } kind ? history.Days(kind) : history.Days(compared.Metric);
        var has = days.ToHashSet();
        var missing = period.Days().Where(day => !has.Contains(day)).ToLookup(day => IsUsual(day, days, has, Holidays.In(compared.Shop.Profile.Zone)));
        return new([.. missing[false]], [.. missing[true]]);
    }

    /// <summary>The report that the figure is read from.</summary>
    public static string KindOf(Compared compared) => KindOfMember(compared) ?? compared.Shop.History.KindOf(compared.Metric);

    /// <summary>The figure is whole without the days on which nothing was to come.</summary>
    public Figure Explain(Figure figure) => figure with { DaysMissing = Math.Max(0, figure.DaysMissing - UsuallyNone.Count) };

    private static string? KindOfMember(Compared compared) => compared.Scope.Member is null ? null : compared.Scope.Dimension;

    private static bool IsUsual(DateOnly day, IReadOnlyList<DateOnly> days, HashSet<DateOnly> has, Holidays holidays)
    {
        if (days.Count == 0)
        {
            return false;
        }

        var before = Enumerable.Range(1, Weeks).Select(week => day.AddDays(-7 * week)).Where(other => other >= days[0]).ToList();
        return (before.Count >= Needed && !before.Exists(has.Contains)) || (day <= days[^1] && holidays.On(day) is not null);
    }
}
