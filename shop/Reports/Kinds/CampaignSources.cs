using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>活动分析 引流: what each source brought before and in a campaign.</summary>
internal static class CampaignSources
{
    public static readonly ReportKind Kind = new(ReportKinds.CampaignSources)
    {
        KnownBy = [[MetricIds.WarmUpVisitors, MetricIds.WarmUpCarts, MetricIds.WarmUpFavourites], [ReportColumns.Source]],
        Required = [[ReportColumns.Source]],
        Dimensions = [new("source", [ReportColumns.Source])],
        Measures =
        [
            MetricIds.WarmUpVisitors, MetricIds.WarmUpCarts, MetricIds.WarmUpFavourites, MetricIds.Visitors, MetricIds.Buyers,
            MetricIds.Revenue,
        ],
    };
}
