using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>店铺整体日报 and its like elsewhere: one line a day for the shop as a whole.</summary>
internal static class ShopDaily
{
    /// <summary>生意参谋 tells what each way of promotion cost, and not what they cost together.</summary>
    private static readonly string[] Spending =
    [
        ReportColumns.SpendKeyword, ReportColumns.SpendAudience, ReportColumns.SpendScene, ReportColumns.SpendSite, ReportColumns.SpendVideo,
        ReportColumns.SpendAffiliate,
    ];

    public static readonly ReportKind Kind = new(ReportKinds.ShopDaily)
    {
        KnownBy =
        [
            [ReportColumns.Date],
            [MetricIds.Visitors, MetricIds.PageViews, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.Revenue, MetricIds.Refunds, MetricIds.AddToCart, MetricIds.AdSpend],
        ],
        Never = [.. ReportColumns.OfMembers],
        Required = [[MetricIds.Revenue], [MetricIds.Visitors, MetricIds.Orders]],
        Measures =
        [
            MetricIds.Visitors, MetricIds.NewVisitors, MetricIds.ReturningVisitors, MetricIds.PageViews, MetricIds.Bounces,
            MetricIds.StaySeconds, MetricIds.Favourites, MetricIds.Buyers, MetricIds.NewBuyers, MetricIds.ReturningBuyers,
            MetricIds.Orders, MetricIds.Units, MetricIds.Revenue, MetricIds.ReturningRevenue, MetricIds.Discounts, MetricIds.Refunds,
            MetricIds.AddToCart, MetricIds.OrderedBuyers, MetricIds.OrderedUnits, MetricIds.OrderedAmount, MetricIds.AdSpend,
            MetricIds.Reviews, MetricIds.PictureReviews, MetricIds.GoodReviews, MetricIds.BadReviews, MetricIds.RatingDescription,
            MetricIds.RatingService, MetricIds.RatingLogistics, MetricIds.ParcelsCollected, MetricIds.ParcelsShipped,
            MetricIds.ParcelsDelivered, MetricIds.DeliverySeconds,
        ],
        Derived =
        [
            new Derived.Times(MetricIds.Bounces, ReportColumns.BounceRate, MetricIds.Visitors),
            new Derived.Times(MetricIds.StaySeconds, ReportColumns.StayAverage, MetricIds.Visitors),
            new Derived.Times(MetricIds.DeliverySeconds, ReportColumns.DeliveryAverage, MetricIds.ParcelsDelivered),
            new Derived.Total(MetricIds.AdSpend, Spending),
        ],
    };
}
