using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>手淘搜索 and its words: one line a day and search word, of the shop or of each product.</summary>
internal static class KeywordTraffic
{
    public static readonly ReportKind Kind = new(ReportKinds.KeywordTraffic)
    {
        KnownBy = [[ReportColumns.Keyword]],
        Never = [MetricIds.AdSpend, ReportColumns.OrderId],
        Required = [[ReportColumns.Keyword], [MetricIds.Visitors]],
        Dimensions =
        [
            new("keyword", [ReportColumns.Keyword]),
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, IsOptional: true),
        ],
        Measures =
        [
            MetricIds.Visitors, MetricIds.PageViews, MetricIds.Favourites, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units,
            MetricIds.Revenue, MetricIds.AddToCart, MetricIds.OrderedBuyers,
        ],
    };
}
