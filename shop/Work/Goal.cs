using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work;

/// <summary>The finding's own figure back to where it was.</summary>
/// <param name="Value">To be reached, or for a metric of which less is better, not to be exceeded.</param>
public sealed record Goal(Metric Metric, string? Dimension, string? Member, double Value)
{
    public static Goal? Of(Finding finding) => MetricDictionary.Find(finding.Metric) is { } metric && (finding.Target ?? finding.Before) is { } before
        ? new(metric, finding.Dimension, finding.Member, before)
        : null;
}
