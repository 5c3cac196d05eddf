using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// What all reports of advertising have in common (直通车, 万相台无界, 京准通). Their rates (点击率, 平均点击花费, 投入产出比) are recomputed; their sales are
/// those that the platform credits to the ads, which are not the shop's revenue.
/// </summary>
internal static class Ads
{
    public static readonly IReadOnlyList<string> Measures =
    [
        MetricIds.Impressions, MetricIds.Clicks, MetricIds.AdSpend, MetricIds.AdRevenue, MetricIds.AdOrders, MetricIds.AdCarts, MetricIds.AdFavourites,
    ];

    public static readonly IReadOnlyList<StatedRate> Stated =
    [
        new(ReportColumns.StatedReturn, MetricIds.AdRevenue, MetricIds.AdSpend),
        new(ReportColumns.StatedClickRate, MetricIds.Clicks, MetricIds.Impressions),
    ];

    public static readonly Dimension Campaign =
        new("campaign", [ReportColumns.CampaignId], ReportColumns.CampaignName, IsOptional: true, LabelWillDo: true);

    public static readonly Dimension Scene = new("scene", [ReportColumns.Scene], IsOptional: true);

    public static readonly Dimension Product = new("product", [ReportColumns.ProductId], ReportColumns.ProductName, LabelWillDo: true);

    /// <summary>A campaign has several units (单元), a click on one product may sell another (跟单): a line for each, which add up.</summary>
    public static readonly IReadOnlyList<string> AddsUpWith = [ReportColumns.AdUnit];
}
