using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>Leads by the page on which they came in: one line a day and page.</summary>
internal static class LeadsByPage
{
    public static readonly ReportKind Kind = new(ReportKinds.LeadsByPage)
    {
        KnownBy = [[MetricIds.Leads], [ReportColumns.LandingPage]],
        Never = [ReportColumns.WonAt, ReportColumns.OrderId],
        Days = [ReportColumns.LeadTime, ReportColumns.Date],
        Dimensions = [new("landing-page", [ReportColumns.LandingPage], IsOptional: true)],
        Measures = [MetricIds.Leads, MetricIds.ClosedLeads],
    };
}
