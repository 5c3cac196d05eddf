using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>客服绩效 店铺概览: customer service as a whole, one line a day.</summary>
internal static class ServiceDaily
{
    public static readonly ReportKind Kind = new(ReportKinds.ServiceDaily)
    {
        KnownBy =
        [
            [MetricIds.Consultations, MetricIds.Receptions, MetricIds.Inquiries], [MetricIds.InquiryBuyers, MetricIds.InquiryRevenue],
        ],
        Never = [.. ReportColumns.OfMembers, MetricIds.Revenue],
        Measures =
        [
            MetricIds.Consultations, MetricIds.Receptions, MetricIds.Inquiries, MetricIds.InquiryBuyers, MetricIds.InquiryRevenue,
            MetricIds.Refunds, MetricIds.ResponseSeconds, MetricIds.Reviews, MetricIds.GoodReviews, MetricIds.BadReviews,
        ],
        Derived =
        [
            new Derived.Times(MetricIds.ResponseSeconds, ReportColumns.ResponseAverage, MetricIds.Receptions),
        ],
    };
}
