using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Dialogs.Understanding;

/// <summary>What a question compares with.</summary>
/// <param name="Days">The very days, where somebody named them.</param>
/// <param name="Campaign">The campaign that was named.</param>
internal sealed record Against(Comparison Comparison, Period? Days = null, string? Campaign = null)
{
    private static readonly Comparison[] OfMonths = [Comparison.MonthBefore, Comparison.YearBefore];

    private static readonly Comparison[] OfDays = [Comparison.DaysBefore, Comparison.WeekBefore, Comparison.FourWeeksBefore, Comparison.YearBefore];

    /// <summary>When nothing is said: a month with the month before it, days with their like.</summary>
    public static Against Usual(Period? period) => new(period is { } asked && IsMonth(asked) ? Comparison.MonthBefore : Comparison.Comparable);

    /// <summary>A question that goes on from another compares as that one did, if somebody had said how: days named there are no base of others.</summary>
    public static Against? Before(Question? context) =>
        context is null || context.Comparison == Usual(context.Period).Comparison ? null : new(context.Comparison, Campaign: context.Campaign);

    /// <summary>The comparison that these days are the base of, if there is one.</summary>
    public static Against With(Period asked, Period before) =>
        (IsMonth(asked) ? OfMonths : OfDays).Where(one => BaseOf(asked, one) == before).Select(one => new Against(one)).FirstOrDefault() ?? new(Comparison.Comparable, before);

    /// <summary>Whole, or running up to now.</summary>
    private static bool IsMonth(Period period) =>
        period.First.Day == 1 && period.Length > 7 && period.First.Month == period.Last.Month && period.First.Year == period.Last.Year;

    private static Period BaseOf(Period period, Comparison comparison) => new Question(MetricDictionary.Revenue, period, comparison).Base;
}
