using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>A question about a figure, understood: ready to be computed.</summary>
/// <param name="Dimension">One of <see cref="Reports.ReportKinds"/>; without a <paramref name="Member"/> the shop's figure is asked for,
/// split by its members.</param>
/// <param name="Member">Ask about one member of <paramref name="Dimension"/> instead of the shop.</param>
public sealed record Question(Metric Metric, Period Period, Comparison Comparison, string? Dimension = null, string? Member = null)
{
    /// <summary>The base that a comparison which depends on the shop (comparable days, a campaign, the target) came down to; null until then.</summary>
    public Period? Against { get; init; }

    /// <summary>The campaign it is compared with; only for <see cref="Comparison.Campaign"/>.</summary>
    public string? Campaign { get; init; }

    /// <summary>The period it is compared with.</summary>
    public Period Base => Against ?? ByCalendar;

    private Period ByCalendar => Comparison switch
    {
        Comparison.DaysBefore => Period.Shift(-Period.Length),
        Comparison.Comparable or Comparison.Target or Comparison.Campaign or Comparison.WeekBefore => Period.Shift(-7 * ((Period.Length + 6) / 7)),
        Comparison.FourWeeksBefore => Period.Shift(-28 * ((Period.Length + 27) / 28)),
        Comparison.MonthBefore => IsWholeMonth ? MonthsBefore(1) : Period.Shift(-28 * ((Period.Length + 27) / 28)),
        Comparison.YearBefore => IsWholeMonth ? MonthsBefore(12) : Period.Shift(-364),
        _ => throw new InvalidOperationException($"Unknown comparison {Comparison}"),
    };

    private bool IsWholeMonth => Period.First.Day == 1 && Period.Last.AddDays(1) == Period.First.AddMonths(1);

    private Period MonthsBefore(int months) => new(Period.First.AddMonths(-months), Period.First.AddMonths(1 - months).AddDays(-1));
}
