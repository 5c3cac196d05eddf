using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>A question about a figure, understood: ready to be computed.</summary>
/// <param name="Dimension">One of <see cref="Reports.ReportKinds"/>; without a <paramref name="Member"/> the shop's figure is asked for,
/// split by its members.</param>
/// <param name="Member">Ask about one member of <paramref name="Dimension"/> instead of the shop.</param>
public sealed record Question(Metric Metric, Period Period, Comparison Comparison, string? Dimension = null, string? Member = null)
{
    /// <summary>The period it is compared with.</summary>
    public Period Base => Comparison switch
    {
        Comparison.DaysBefore => Period.Shift(-Period.Length),
        Comparison.WeekBefore => Period.Shift(-7 * ((Period.Length + 6) / 7)),
        Comparison.FourWeeksBefore => Period.Shift(-28 * ((Period.Length + 27) / 28)),
        _ => throw new InvalidOperationException($"Unknown comparison {Comparison}"),
    };
}
