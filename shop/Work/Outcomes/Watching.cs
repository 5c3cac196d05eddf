using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>What is to be watched of a finding that is handed over.</summary>
public static class Watching
{
    /// <param name="brief">One of <see cref="BriefKinds"/>.</param>
    /// <returns>Null for a figure that this version does not know: then nothing is read afterwards.</returns>
    public static Watch? Of(Finding finding, ShopSnapshot shop, string brief, OutcomeRules rules)
    {
        if (MetricDictionary.Find(finding.Metric) is not { } metric)
        {
            return null;
        }

        var gauge = new Gauge(shop, metric, finding.Dimension, finding.Member, finding.Period.First);
        return new(
            finding.Metric,
            finding.Dimension,
            finding.Member,
            finding.Period,
            gauge.Figure(finding.Period),
            gauge.Rest(finding.Period),
            IsGain(finding, metric),
            rules.WaitFor(finding.Metric, brief),
            rules.RecoveredFrom,
            rules.PartlyFrom);
    }

    private static bool IsGain(Finding finding, Metric metric) => metric.Good == Good.Up ? finding.Change > 0 : finding.Change < 0;
}
