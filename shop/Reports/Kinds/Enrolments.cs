using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>
/// 活动报名: how far each enrolment has come. The layout was not seen in a real file: its columns are those that the duty needs.
/// </summary>
internal static class Enrolments
{
    public static readonly ReportKind Kind = new(ReportKinds.Enrolments)
    {
        KnownBy = [[ReportColumns.EnrolmentState]],
        Dimensions =
        [
            new("campaign", [ReportColumns.CampaignOffer], IsOptional: true),
            new("product", [ReportColumns.ProductId], ReportColumns.ProductName, IsOptional: true, LabelWillDo: true),
            new("state", [ReportColumns.EnrolmentState]),
        ],
        Measures = [MetricIds.Enrolments],
        Derived =
        [
            new Derived.Lines(MetricIds.Enrolments),
        ],
        AddsUpWith = [],
    };
}
