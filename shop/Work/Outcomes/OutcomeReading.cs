using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>Reads the figure of a task that is done: not yet, or what became of it.</summary>
public abstract record OutcomeReading
{
    /// <param name="Until">The day whose data are waited for.</param>
    /// <param name="Report">The kind of report that tells of it.</param>
    public sealed record NotYet(DateOnly Until, string Report) : OutcomeReading;

    public sealed record Known(Outcome Outcome) : OutcomeReading;

    /// <param name="doneOn">The day of 完成, in the shop's zone.</param>
    /// <param name="takenUpOn">The day on which somebody first had anything to do with the task.</param>
    /// <param name="today">In the shop's zone.</param>
    public static OutcomeReading Of(Watch watch, DateOnly doneOn, DateOnly takenUpOn, ShopSnapshot shop, DateOnly today, OutcomeRules rules)
    {
        var days = watch.ReadAfter(doneOn);
        if (MetricDictionary.Find(watch.Metric) is not { } metric)
        {
            return Unclear(watch, days, OutcomeReasons.NoUsual);
        }

        var gauge = new Gauge(shop, metric, watch.Dimension, watch.Member, watch.Low.First);
        if (watch.Figure is null)
        {
            return Unclear(watch, days, gauge.WhyNone(watch.Low, shop.Events));
        }

        if (ComingDays.FirstMissing(shop, gauge.Scope, metric, days, today) is not { } missing)
        {
            return new Known(Read(watch, gauge, days, new(watch.Low.Last.AddDays(1), takenUpOn.AddDays(-1)), shop.Events, rules));
        }

        return today > days.Last.AddDays(rules.LongestWaitDays)
            ? new Known(Nothing(watch, days, OutcomeReasons.NoData) with { MissingReport = missing.Kind, MissingDay = missing.Day })
            : new NotYet(missing.Day, missing.Kind);
    }

    private static Outcome Read(Watch watch, Gauge gauge, Period days, Period untouched, EventDays events, OutcomeRules rules)
    {
        if (Weigh(watch, gauge, days, rules) is not { } found)
        {
            return Nothing(watch, days, days.Days().Any(events.IsCampaign) ? OutcomeReasons.EventDay : OutcomeReasons.NoUsual);
        }

        var (now, weighed) = found;
        var isBackBefore = !watch.IsGain && weighed.Verdict == OutcomeVerdicts.Recovered && untouched.Length > 0
            && Weigh(watch, gauge, untouched, rules)?.Weighed.Verdict == OutcomeVerdicts.Recovered;
        var volume = gauge.Volume(days);
        return new(weighed.Verdict, days, watch.Figure!.Actual, now.Usual * watch.To, now.Actual, weighed.Control, weighed.Effect, volume?.Count)
        {
            Usual = now.Usual,
            Counted = volume?.Of.Id,
            Why = isBackBefore ? OutcomeReasons.BackBefore : weighed.Why,
        };
    }

    private static (FrozenFigure Now, Weighed Weighed)? Weigh(Watch watch, Gauge gauge, Period days, OutcomeRules rules)
    {
        var now = Gauge.Anchored(gauge.Figure(days), gauge.Figure(watch.Low), watch.Figure);
        var rest = watch.Rest is null ? null : Gauge.Anchored(gauge.Rest(days), gauge.Rest(watch.Low), watch.Rest);
        return now is null ? null : (now, Weighed.Of(watch, now, rest, rules.Sigmas));
    }

    private static Known Unclear(Watch watch, Period days, string why) => new(Nothing(watch, days, why));

    private static Outcome Nothing(Watch watch, Period days, string why) =>
        new(OutcomeVerdicts.Unclear, days, watch.Figure?.Actual, null, null, null, null, null) { Why = why };
}
