using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>活动分析 商品: what each product did in a campaign.</summary>
internal static class CampaignProducts
{
    public static readonly ReportKind Kind = new(ReportKinds.CampaignProducts)
    {
        KnownBy = [[ReportColumns.InCampaign, ReportColumns.Burst], [ReportColumns.ProductId, ReportColumns.ProductName]],
        Dimensions = [new("product", [ReportColumns.ProductId], ReportColumns.ProductName, LabelWillDo: true)],
        Measures = [MetricIds.Visitors, MetricIds.Favourites, MetricIds.Buyers, MetricIds.Units, MetricIds.Revenue, MetricIds.AddToCart],
    };
}
