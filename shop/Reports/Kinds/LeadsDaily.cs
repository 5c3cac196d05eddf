using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>Leads of the shop as a whole: one line a day.</summary>
internal static class LeadsDaily
{
    public static readonly ReportKind Kind = new(ReportKinds.LeadsDaily)
    {
        KnownBy = [[MetricIds.Leads]],
        Never = [.. ReportColumns.OfMembers, MetricIds.Revenue],
        Days = [ReportColumns.LeadTime, ReportColumns.Date],
        Measures = [MetricIds.Leads, MetricIds.ClosedLeads],
    };
}
