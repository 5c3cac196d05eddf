using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>The figure that a task is to move, frozen when it is handed over: later corrections of old reports do not move the bar.</summary>
/// <param name="Metric">An id of <see cref="MetricIds"/>.</param>
/// <param name="Dimension">The kind of report whose member it is about; null for the shop as a whole.</param>
/// <param name="Low">The days it is about: on which it stood badly, or of a gain, well.</param>
/// <param name="Figure">The figure then; null when there are too few days before to say what it should have been.</param>
/// <param name="Rest">The same figure of all other members then; null for the shop as a whole, which nothing can be held against.</param>
/// <param name="IsGain">It stood well, and is to be kept.</param>
/// <param name="WaitDays">Full days after 完成 before the figure is read, and how many days are read.</param>
/// <param name="RecoveredFrom">Share of the way that counts as recovered.</param>
/// <param name="PartlyFrom">Share of the way that counts as partly recovered.</param>
public sealed record Watch(
    string Metric,
    string? Dimension,
    string? Member,
    Period Low,
    FrozenFigure? Figure,
    FrozenFigure? Rest,
    bool IsGain,
    int WaitDays,
    double RecoveredFrom,
    double PartlyFrom)
{
    /// <summary>As a share of what is usual: where it is to get beyond its own past, by the example of another, or to a target; null: back to the usual, or to stay.</summary>
    public double? Aim { get; init; }

    /// <summary>As a share of what is usual: where it comes from. A gain comes from the usual.</summary>
    public double From => IsGain ? 1 : Figure?.Share ?? 1;

    /// <summary>Where it is to get, or for a gain to stay.</summary>
    public double To => Aim ?? (IsGain ? Figure?.Share ?? 1 : 1);

    /// <summary>The days that are read: whole ones after the day of 完成.</summary>
    /// <param name="doneOn">In the shop's zone.</param>
    public Period ReadAfter(DateOnly doneOn) => new(doneOn.AddDays(1), doneOn.AddDays(WaitDays));
}
