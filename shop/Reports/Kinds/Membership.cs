using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 会员: members of the shop on a day and what they bought. The layout was not seen in a real file: its columns are those that the duty
/// needs.
/// </summary>
internal static class Membership
{
    public static readonly ReportKind Kind = new(ReportKinds.Membership)
    {
        KnownBy = [[MetricIds.Members, MetricIds.NewMembers]],
        Never = [.. ReportColumns.OfMembers, MetricIds.AdSpend, MetricIds.Revenue],
        Measures = [MetricIds.Members, MetricIds.NewMembers, MetricIds.MemberBuyers, MetricIds.MemberRevenue],
    };
}
