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
        var figure = gauge.Figure(finding.Period);
        return new(
            finding.Metric,
            finding.Dimension,
            finding.Member,
            finding.Period,
            figure,
            gauge.Rest(finding.Period),
            finding.IsGain,
            rules.WaitFor(finding.Metric, brief),
            rules.RecoveredFrom,
            rules.PartlyFrom)
        {
            Aim = finding.Target / figure?.Usual,
        };
    }

    /// <summary>Of somebody whose figure is not bad by his own past, and is to get further.</summary>
    /// <param name="wanted">In the metric's own unit.</param>
    public static Watch Toward(double? wanted, ShopSnapshot shop, Metric metric, string dimension, string member, Period now, int waitDays, OutcomeRules rules)
    {
        var gauge = new Gauge(shop, metric, dimension, member, now.First);
        var figure = gauge.Figure(now);
        return new(metric.Id, dimension, member, now, figure, gauge.Rest(now), IsGain: false, waitDays, rules.RecoveredFrom, rules.PartlyFrom) { Aim = wanted / figure?.Usual };
    }
}
