using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 商品: one line a day and product. Amazon gives a product once for each of its parents, 抖店 once for each account that sold it: these are
/// added up.
/// </summary>
internal static class ProductDaily
{
    public static readonly ReportKind Kind = new(ReportKinds.ProductDaily)
    {
        KnownBy = [[ReportColumns.ProductId, ReportColumns.ProductName]],
        Never =
        [
            ReportColumns.Source, ReportColumns.SourceLevel2, ReportColumns.SourceLevel3, ReportColumns.Keyword, ReportColumns.SkuId,
            ReportColumns.CampaignId, ReportColumns.CampaignName, ReportColumns.OrderId, ReportColumns.Agent, ReportColumns.LandingPage,
            ReportColumns.LeadId,
        ],
        Required = [[ReportColumns.ProductId], [MetricIds.Revenue, MetricIds.Visitors]],
        Dimensions = [new("product", [ReportColumns.ProductId], ReportColumns.ProductName)],
        Measures =
        [
            MetricIds.Visitors, MetricIds.PageViews, MetricIds.Bounces, MetricIds.StaySeconds, MetricIds.Impressions, MetricIds.Clicks,
            MetricIds.Favourites, MetricIds.Buyers, MetricIds.NewBuyers, MetricIds.ReturningBuyers, MetricIds.Orders, MetricIds.Units,
            MetricIds.Revenue, MetricIds.ReturningRevenue, MetricIds.Refunds, MetricIds.RefundOrders, MetricIds.RefundUnits,
            MetricIds.AddToCart, MetricIds.OrderedBuyers, MetricIds.OrderedUnits, MetricIds.OrderedAmount, MetricIds.AdSpend,
        ],
        Derived =
        [
            new Derived.Times(MetricIds.Bounces, ReportColumns.BounceRate, MetricIds.Visitors),
            new Derived.Times(MetricIds.StaySeconds, ReportColumns.StayAverage, MetricIds.Visitors),
        ],
        Splits = [ReportColumns.Carrier, ReportColumns.Account, ReportColumns.AccountName],
        AddsUpWith = [ReportColumns.ParentProduct],
    };
}
