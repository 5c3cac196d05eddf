using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>When a day counts as unlike the days before it.</summary>
/// <param name="Weeks">How far back they are looked at.</param>
/// <param name="DaysNeeded">With fewer, nothing is expected.</param>
/// <param name="Width">Half the normal band, in robust standard deviations: measured on real series, 2.65 leaves 1 % of ordinary days below
/// it.</param>
/// <param name="Floor">Half the normal band at least, as a share of the expected value: days that happen to be alike promise
/// nothing.</param>
public sealed record ExpectationRule(int Weeks = 8, int DaysNeeded = 8, double Width = 2.65, double Floor = 0.05)
{
    public static readonly ExpectationRule Default = new();
}

/// <summary>
/// What a day should have brought: the level that the days before have come to, with what the weekday usually adds, and with what a campaign
/// or holiday added in the past. One spike moves it little, so that last week's spike makes no fall of today.
/// </summary>
public static class Expectations
{
    public static Expectation? Of(ShopHistory history, Metric metric, DateOnly day, CampaignCalendar calendar, ExpectationRule? rule = null) =>
        Of(new Scope(history), metric, day, calendar, rule);

    public static Expectation? Of(Scope scope, Metric metric, DateOnly day, CampaignCalendar calendar, ExpectationRule? rule = null) =>
        Of(scope, metric, Period.Of(day), new EventDays(calendar, ""), rule);

    /// <summary>Of the days of the period that have the figure: what is missing is not expected either. Null when there is none.</summary>
    public static Expectation? Of(Scope scope, Metric metric, Period period, EventDays events, ExpectationRule? rule = null) =>
        Since(period.First, scope, metric, period, events, rule);

    /// <summary>By the days before <paramref name="since"/> alone, however much later the period is: what it would have brought had nothing changed from then on.</summary>
    public static Expectation? Since(DateOnly since, Scope scope, Metric metric, Period period, EventDays events, ExpectationRule? rule = null)
    {
        rule ??= ExpectationRule.Default;
        var reading = new SeriesReading(scope, metric);
        var window = new Period(since.AddDays(-7 * rule.Weeks), since.AddDays(-1));
        if (DailyModel.Of(reading.Before(window, events), rule.DaysNeeded) is not { } model)
        {
            return null;
        }

        var asked = reading.Asked(period);
        var effects = asked.ConvertAll(day => EventEffect.Of(day.Day, since, events, model.Scale, reading.Value));
        return effects.Contains(null) ? null : Forecast.Of(
            model,
            [.. asked.Zip(effects, (day, effect) => day with { Offset = effect!.Offset })],
            rule,
            effects is [{ Days: [_, ..] known }] ? known : reading.Comparable(window, period, events),
            ahead: Math.Max(0, asked[0].Day.DayNumber - since.DayNumber));
    }

    /// <summary>Of one day after a series of days.</summary>
    /// <param name="day">The one right after the last point.</param>
    /// <param name="today">Its own figure, if known: only to tell whether it belongs to a new level.</param>
    public static Expectation? Of(PastDays past, DateOnly day, double? today = null, ExpectationRule? rule = null)
    {
        rule ??= ExpectationRule.Default;
        DateOnly[] comparable = [.. past.Points.Where(point => point.Value is not null && point.Day.DayOfWeek == day.DayOfWeek).Select(point => point.Day).Reverse()];
        return DailyModel.Of(past, rule.DaysNeeded) is { } model ? Forecast.Of(model, [new AskedDay(day, today)], rule, comparable) : null;
    }
}
