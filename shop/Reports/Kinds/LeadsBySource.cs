using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>Leads: one line a day and source with their number, or one line a lead.</summary>
internal static class LeadsBySource
{
    public static readonly ReportKind Kind = new(ReportKinds.LeadsBySource)
    {
        KnownBy = [[ReportColumns.LeadId, MetricIds.Leads], [ReportColumns.Source]],
        Never = [ReportColumns.WonAt, ReportColumns.OrderId],
        Days = [ReportColumns.LeadTime, ReportColumns.Date],
        Dimensions =
        [
            new("source", [ReportColumns.Source], IsOptional: true),
            new("landing-page", [ReportColumns.LandingPage], IsOptional: true),
        ],
        Measures = [MetricIds.Leads, MetricIds.ClosedLeads],
        Derived =
        [
            new Derived.Lines(MetricIds.Leads, If: ReportColumns.LeadId),
        ],
        AddsUpWith = [ReportColumns.LeadId],
    };
}
