using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>A figure of a shop or member, read as a series of days.</summary>
internal sealed class SeriesReading(Scope scope, Metric metric)
{
    private readonly SeriesKind kind = metric switch
    {
        { Formula: Formula.Ratio, Unit: Unit.Percent } => SeriesKind.Share,
        { Formula.AddsUp: true, Unit: Unit.Count } => SeriesKind.Count,
        _ => SeriesKind.Amount,
    };

    private readonly Metric? below = metric.Formula is Formula.Ratio(_, var denominator) ? metric with { Formula = new Formula.Sum(denominator) } : null;

    public double? Value(DateOnly day) => scope.Read(metric, Period.Of(day)).Value;

    public PastDays Before(Period window, EventDays events) => new(
        [.. scope.Series(metric, window).Select(point => events.On(point.Day) is null ? point : point with { Value = null })],
        kind,
        kind == SeriesKind.Share ? [.. scope.Series(below!, window).Select(point => point.Value)] : null);

    /// <summary>
    /// The days that have the figure, all of them when none has it yet; of how things stand (stock, a score) the last one. Days of a ratio count by what it is a share of, as the
    /// ratio of the whole period does.
    /// </summary>
    public List<AskedDay> Asked(Period period)
    {
        var days = scope.Series(metric, period).Select(point => new AskedDay(point.Day, point.Value)).ToList();
        var known = days.Exists(day => day.Value is not null) ? days.FindAll(day => day.Value is not null) : days;
        if (metric.Formula is Formula.Level)
        {
            return known[Math.Max(0, known.Count - 1)..];
        }

        if (below is null)
        {
            return known;
        }

        var trials = known.ConvertAll(day => scope.Read(below, Period.Of(day.Day)).Value ?? 0);
        var sum = trials.Sum();
        return [.. known.Zip(trials, (day, of) => day with { Trials = of, Weight = sum > 0 ? of / sum : 1.0 / known.Count })];
    }

    /// <summary>Ordinary days of the same weekdays, latest first.</summary>
    public DateOnly[] Comparable(Period window, Period period, EventDays events)
    {
        var weekdays = period.Days().Take(7).Select(day => day.DayOfWeek).ToHashSet();
        return
        [
            .. scope.Series(metric, window).Reverse()
                .Where(point => point.Value is not null && weekdays.Contains(point.Day.DayOfWeek) && events.On(point.Day) is null)
                .Select(point => point.Day),
        ];
    }
}
