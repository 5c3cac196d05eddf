using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>动态评分 (DSR) as a record of its own: how the shop stands on a day.</summary>
internal static class ShopRatings
{
    public static readonly ReportKind Kind = new(ReportKinds.ShopRatings)
    {
        KnownBy = [[MetricIds.RatingDescription, MetricIds.RatingService, MetricIds.RatingLogistics, MetricIds.ShopStars]],
        Never = [.. ReportColumns.OfMembers, MetricIds.Visitors, MetricIds.Revenue],
        Measures = [MetricIds.RatingDescription, MetricIds.RatingService, MetricIds.RatingLogistics, MetricIds.ShopStars],
    };
}
