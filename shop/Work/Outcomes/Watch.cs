using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>The figure that a task is to move, frozen when it is handed over: later corrections of old reports do not move the bar.</summary>
/// <param name="Metric">An id of <see cref="MetricIds"/>.</param>
/// <param name="Dimension">The kind of report whose member it is about; null for the shop as a whole.</param>
/// <param name="Low">The days on which it stood badly.</param>
/// <param name="Before">The figure then; null when it was missing.</param>
/// <param name="Wanted">What it is to get back to, or for a gain to keep; null when there is nothing to compare with.</param>
/// <param name="ShouldRise">False: less is better.</param>
/// <param name="WaitDays">Full days after 完成 before the figure is read, and how many days are read.</param>
public sealed record Watch(string Metric, string? Dimension, string? Member, Period Low, double? Before, double? Wanted, bool ShouldRise, int WaitDays);
