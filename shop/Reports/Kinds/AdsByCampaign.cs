using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>计划报表: one line a day and campaign.</summary>
internal static class AdsByCampaign
{
    public static readonly ReportKind Kind = new(ReportKinds.AdsByCampaign)
    {
        KnownBy =
        [
            [MetricIds.AdSpend], [MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdRevenue],
            [ReportColumns.CampaignId, ReportColumns.CampaignName],
        ],
        Never = [MetricIds.Revenue, ReportColumns.OrderId],
        Required = [[MetricIds.AdSpend]],
        Dimensions = [Ads.Campaign with { IsOptional = false }, Ads.Scene],
        Measures = Ads.Measures,
        Stated = Ads.Stated,
        AddsUpWith = Ads.AddsUpWith,
    };
}
