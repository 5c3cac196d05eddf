using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>商品流量来源: one line a day, product and source; for one product alone its number stands in the name or above the header.</summary>
internal static class ProductBySource
{
    public static readonly ReportKind Kind = new(ReportKinds.ProductBySource)
    {
        KnownBy =
        [
            [ReportColumns.Source, ReportColumns.SourceLevel2, ReportColumns.SourceLevel3],
            [ReportColumns.ProductId, ReportColumns.ProductName, ReportColumns.LeftShop],
        ],
        Never = [ReportColumns.Keyword, ReportColumns.CampaignId, ReportColumns.OrderId],
        Required = [[ReportColumns.Source], [MetricIds.Visitors]],
        Dimensions =
        [
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, InTitle: true),
            new("source", [ReportColumns.Source, ReportColumns.SourceLevel2, ReportColumns.SourceLevel3]),
        ],
        Measures =
        [
            MetricIds.Visitors, MetricIds.PageViews, MetricIds.Favourites, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units,
            MetricIds.Revenue, MetricIds.AddToCart, MetricIds.OrderedBuyers,
        ],
    };
}
