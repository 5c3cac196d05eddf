using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>A question about a figure, understood: ready to be computed.</summary>
/// <param name="Dimension">One of <see cref="Reports.ReportKinds"/>; without a <paramref name="Member"/> the shop's figure is asked for,
/// split by its members.</param>
/// <param name="Member">Ask about one member of <paramref name="Dimension"/> instead of the shop.</param>
public sealed record Question(Metric Metric, Period Period, Comparison Comparison, string? Dimension = null, string? Member = null)
{
    /// <summary>The base that a comparison which depends on the shop (comparable days, a campaign, the target) came down to, see <see cref="Baselines"/>; null until then.</summary>
    public Period? Against { get; init; }

    /// <summary>The campaign it is compared with; only for <see cref="Comparison.Campaign"/>.</summary>
    public string? Campaign { get; init; }

    /// <summary>The period it is compared with.</summary>
    public Period Base => Against ?? ByCalendar;

    private Period ByCalendar => Comparison switch
    {
        Comparison.DaysBefore => Period.Shift(-Period.Length),
        Comparison.Comparable or Comparison.Target or Comparison.Campaign or Comparison.WeekBefore => WeeksBefore(1),
        Comparison.FourWeeksBefore => WeeksBefore(4),
        Comparison.MonthBefore => Months is { } months ? MonthsBefore(months) : BeginsMonth ? MonthsBefore(1) : WeeksBefore(4),
        Comparison.YearBefore => Months is null ? Period.Shift(-364 * ((Period.Length + 363) / 364)) : MonthsBefore(12 * ((Months.Value + 11) / 12)),
        _ => throw new InvalidOperationException($"Unknown comparison {Comparison}"),
    };

    /// <summary>The first days of a month, up to some day of it: they are compared with the same days of the month before.</summary>
    private bool BeginsMonth => Period is { First.Day: 1, IsOneDay: false } && Period.Last < Period.First.AddMonths(1);

    /// <summary>How many whole calendar months it is; null when it is not.</summary>
    private int? Months => Period.First.Day == 1 && Period.Last.AddDays(1).Day == 1
        ? 12 * (Period.Last.AddDays(1).Year - Period.First.Year) + Period.Last.AddDays(1).Month - Period.First.Month
        : null;

    /// <summary>By whole weeks, so that weekdays meet, and without an overlap.</summary>
    private Period WeeksBefore(int weeks) => Period.Shift(-7 * weeks * ((Period.Length + 7 * weeks - 1) / (7 * weeks)));

    /// <summary>Whole months stay whole, of whatever length; a day that the other month does not have is its last one.</summary>
    private Period MonthsBefore(int months) => new(
        Period.First.AddMonths(-months),
        Months is null ? Period.Last.AddMonths(-months) : Period.Last.AddDays(1).AddMonths(-months).AddDays(-1));
}
