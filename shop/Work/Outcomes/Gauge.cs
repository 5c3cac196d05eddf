using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>Measures days against what they should have brought by the days before <paramref name="since"/>, and by those alone.</summary>
internal sealed class Gauge(ShopSnapshot shop, Metric metric, string? dimension, string? member, DateOnly since)
{
    private readonly Metric? below = metric.Formula is Formula.Ratio(_, var of) ? metric with { Formula = new Formula.Sum(of) } : null;

    public Scope Scope { get; } = new(shop.History, dimension, member);

    /// <summary>Null when a figure is missing or nothing can be expected.</summary>
    public FrozenFigure? Figure(Period days) => Measure(Scope, days);

    /// <summary>Why there is none: one of <see cref="OutcomeReasons"/>.</summary>
    public string WhyNone(Period days, EventDays events) =>
        Scope.Read(metric, days).Value is null ? OutcomeReasons.NoFigure
        : Expectations.Since(since, Scope, metric, days, events) is { Value: <= 0 } ? OutcomeReasons.UsuallyNone
        : days.Days().Any(events.IsCampaign) ? OutcomeReasons.EventDay
        : OutcomeReasons.NoUsual;

    /// <summary>Null for the shop as a whole.</summary>
    public FrozenFigure? Rest(Period days) => member is null ? null : Measure(Scope with { Others = true }, days);

    /// <summary>
    /// The same on the level that was frozen: reports that were corrected since change how days differ among themselves, and not the bar.
    /// </summary>
    public static FrozenFigure? Anchored(FrozenFigure? now, FrozenFigure? then, FrozenFigure? frozen) =>
        now is null || then is null || frozen is null ? null : now with { Usual = now.Usual * frozen.Usual / then.Usual };

    /// <summary>What is counted behind the figure, over these days; null where nothing is.</summary>
    public (Metric Of, double Count)? Volume(Period days) => Counted()
        .Select(counted => (counted, Scope.Read(counted, days).Value))
        .Where(read => read.Value is not null)
        .Select(read => ((Metric, double)?)(read.counted, read.Value!.Value))
        .FirstOrDefault();

    private IEnumerable<Metric> Counted() => metric switch
    {
        { Formula: Formula.Level } => [],
        { Formula: Formula.Ratio(_, var of) } => [metric with { Id = of, Formula = new Formula.Sum(of) }],
        { Unit: Unit.Count } => [metric],
        _ => [MetricDictionary.Buyers, MetricDictionary.Orders],
    };

    private FrozenFigure? Measure(Scope scope, Period days) =>
        scope.Read(metric, days).Value is { } actual && Expectations.Since(since, scope, metric, days, shop.Events) is { Value: > 0 } usual
            ? new(actual, usual.Value, Math.Max(usual.IsAbsolute ? usual.Sigma / usual.Value : usual.Sigma, Binomial(scope, usual.Value, days)))
            : null;

    /// <summary>What chance alone does to so many of so many; 0 for what is no share.</summary>
    private double Binomial(Scope scope, double share, Period days) =>
        metric.Unit == Unit.Percent && share < 1 && below is not null && scope.Read(below, days).Value is > 0 and var trials ? Math.Sqrt((1 - share) / (share * trials)) : 0;
}
