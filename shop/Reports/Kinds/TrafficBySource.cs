using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>流量来源: one line a day and source; sources may be given in up to three levels with sums for the upper ones.</summary>
internal static class TrafficBySource
{
    public static readonly ReportKind Kind = new(ReportKinds.TrafficBySource)
    {
        KnownBy = [[ReportColumns.Source, ReportColumns.SourceLevel2, ReportColumns.SourceLevel3]],
        Never =
        [
            ReportColumns.ProductId, ReportColumns.ProductName, ReportColumns.Keyword, ReportColumns.CampaignId,
            ReportColumns.CampaignName, ReportColumns.OrderId, ReportColumns.LandingPage,
        ],
        Required = [[ReportColumns.Source], [MetricIds.Visitors]],
        Dimensions = [new("source", [ReportColumns.Source, ReportColumns.SourceLevel2, ReportColumns.SourceLevel3])],
        Measures =
        [
            MetricIds.Visitors, MetricIds.NewVisitors, MetricIds.PageViews, MetricIds.Bounces, MetricIds.StaySeconds, MetricIds.Favourites,
            MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.Revenue, MetricIds.AddToCart, MetricIds.OrderedBuyers,
            MetricIds.AdSpend,
        ],
        Derived =
        [
            new Derived.Times(MetricIds.Bounces, ReportColumns.BounceRate, MetricIds.Visitors),
            new Derived.Times(MetricIds.StaySeconds, ReportColumns.StayAverage, MetricIds.Visitors),
        ],
    };
}
