using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 内容: one line a piece that was published. The layout was not seen in a real file: its columns are those that the duty needs.
/// </summary>
internal static class Content
{
    public static readonly ReportKind Kind = new(ReportKinds.Content)
    {
        KnownBy =
        [
            [ReportColumns.ContentId, ReportColumns.ContentTitle],
            [ReportColumns.ContentChannel, MetricIds.ContentViews, MetricIds.Interactions],
        ],
        Days = [ReportColumns.ContentTime, ReportColumns.Date],
        Dimensions =
        [
            new("content", [ReportColumns.ContentId], ReportColumns.ContentTitle, LabelWillDo: true),
            new("channel", [ReportColumns.ContentChannel], IsOptional: true),
        ],
        Measures = [MetricIds.ContentPieces, MetricIds.ContentViews, MetricIds.Interactions],
        Derived =
        [
            new Derived.Lines(MetricIds.ContentPieces),
        ],
    };
}
