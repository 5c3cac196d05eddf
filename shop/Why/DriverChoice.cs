using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports;

namespace Helmsman.Shop.Why;

/// <summary>Whose members are behind a figure's change.</summary>
internal static class DriverChoice
{
    /// <summary>The first that the shop's reports have for both periods; none for a question about one member.</summary>
    public static Drivers? For(ShopHistory history, Question question, FactorPart? leading) => question.Member is not null
        ? null
        : Candidates(question, leading)
            .Select(candidate => Drivers.Between(history, candidate.Kind, candidate.Metric, question.Base, question.Period))
            .FirstOrDefault(drivers => drivers is not null);

    private static IEnumerable<(string Kind, Metric Metric)> Candidates(Question question, FactorPart? leading) => question switch
    {
        { Dimension: ReportKinds.TrafficBySource } => [(ReportKinds.TrafficBySource, MetricDictionary.Visitors)],
        { Dimension: { } kind } => [(kind, Additive(question.Metric))],
        { Metric.Id: MetricIds.Revenue } when leading?.Factor == MetricDictionary.Visitors =>
            [(ReportKinds.TrafficBySource, MetricDictionary.Visitors), (ReportKinds.ProductDaily, MetricDictionary.Revenue)],
        { Metric.Id: MetricIds.Visitors } =>
            [(ReportKinds.TrafficBySource, MetricDictionary.Visitors), (ReportKinds.ProductDaily, MetricDictionary.Visitors)],
        { Metric.Id: MetricIds.Leads or MetricIds.ClosedLeads } => [(ReportKinds.LeadsBySource, question.Metric), (ReportKinds.LeadsByPage, question.Metric)],
        { Metric.Id: MetricIds.Depth } => [],
        _ => [(ReportKinds.ProductDaily, Additive(question.Metric))],
    };

    /// <summary>A ratio's change does not come apart by members; their revenue shows where to look.</summary>
    private static Metric Additive(Metric metric) => metric.Formula.AddsUp ? metric : MetricDictionary.Revenue;
}
