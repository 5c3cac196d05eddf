using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// One line a day for the shop as a whole, about its visits alone: Shopify, Google Analytics and 京东商智 give them apart from the sales.
/// </summary>
internal static class ShopVisits
{
    public static readonly ReportKind Kind = new(ReportKinds.ShopVisits)
    {
        KnownBy =
        [
            [ReportColumns.Date], [MetricIds.Visitors],
            [MetricIds.NewVisitors, MetricIds.ReturningVisitors, MetricIds.PageViews, MetricIds.AddToCart, ReportColumns.BounceRate, ReportColumns.StayAverage, ReportColumns.EngagedSessions],
        ],
        Never = [.. ReportColumns.OfMembers, MetricIds.Revenue],
        Measures =
        [
            MetricIds.Visitors, MetricIds.NewVisitors, MetricIds.ReturningVisitors, MetricIds.PageViews, MetricIds.Bounces,
            MetricIds.StaySeconds, MetricIds.Favourites, MetricIds.Buyers, MetricIds.NewBuyers, MetricIds.ReturningBuyers,
            MetricIds.AddToCart,
        ],
        Derived =
        [
            new Derived.Times(MetricIds.Bounces, ReportColumns.BounceRate, MetricIds.Visitors),
            new Derived.Times(MetricIds.StaySeconds, ReportColumns.StayAverage, MetricIds.Visitors),
        ],
    };
}
