using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>商品评价: one line a review.</summary>
internal static class Reviews
{
    public static readonly ReportKind Kind = new(ReportKinds.Reviews)
    {
        KnownBy = [[ReportColumns.ReviewText, ReportColumns.ReviewClass], [ReportColumns.ReviewTime, ReportColumns.Date]],
        Days = [ReportColumns.ReviewTime, ReportColumns.Date],
        Dimensions =
        [
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, IsOptional: true, LabelWillDo: true),
        ],
        Measures = [MetricIds.Reviews, MetricIds.GoodReviews, MetricIds.BadReviews],
        Derived =
        [
            new Derived.Lines(MetricIds.Reviews),
            new Derived.LinesThatSay(MetricIds.GoodReviews, ReportColumns.ReviewClass, ["好评", "正面", "正面评价", "good", "positive"]),
            new Derived.LinesThatSay(MetricIds.BadReviews, ReportColumns.ReviewClass, ["差评", "中评", "中差评", "负面", "负面评价", "neutral", "bad", "negative"]),
        ],
        AddsUpWith = [],
    };
}
