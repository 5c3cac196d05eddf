using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>One line a day and page on which visits began, or campaign that they came from (UTM).</summary>
internal static class VisitsByPage
{
    public static readonly ReportKind Kind = new(ReportKinds.VisitsByPage)
    {
        KnownBy =
        [
            [ReportColumns.LandingPage, ReportColumns.UtmCampaign, ReportColumns.UtmTerm, ReportColumns.UtmContent], [MetricIds.Visitors],
        ],
        Never = [ReportColumns.ProductId, ReportColumns.OrderId, ReportColumns.Keyword, MetricIds.AdSpend],
        Dimensions =
        [
            new("landing-page", [ReportColumns.LandingPage], IsOptional: true),
            new("utm", [ReportColumns.UtmCampaign, ReportColumns.UtmTerm, ReportColumns.UtmContent], IsOptional: true),
        ],
        Measures =
        [
            MetricIds.Visitors, MetricIds.NewVisitors, MetricIds.PageViews, MetricIds.Bounces, MetricIds.StaySeconds, MetricIds.Buyers,
            MetricIds.Orders, MetricIds.Revenue, MetricIds.AddToCart,
        ],
        Derived =
        [
            new Derived.Times(MetricIds.Bounces, ReportColumns.BounceRate, MetricIds.Visitors),
            new Derived.Times(MetricIds.StaySeconds, ReportColumns.StayAverage, MetricIds.Visitors),
        ],
    };
}
