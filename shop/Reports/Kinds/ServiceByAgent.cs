using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>客服绩效 (赤兔, 千牛, 飞鸽): one line a day and agent; the lines of the shop as a whole are left out.</summary>
internal static class ServiceByAgent
{
    public static readonly ReportKind Kind = new(ReportKinds.ServiceByAgent)
    {
        KnownBy = [[ReportColumns.Agent]],
        Never = [ReportColumns.ProductId, ReportColumns.OrderId],
        Required = [[MetricIds.Consultations, MetricIds.Receptions, MetricIds.Inquiries]],
        Dimensions = [new("agent", [ReportColumns.Agent])],
        Measures =
        [
            MetricIds.Consultations, MetricIds.Receptions, MetricIds.Inquiries, MetricIds.InquiryBuyers, MetricIds.InquiryRevenue,
            MetricIds.OrderedBuyers, MetricIds.OrderedAmount, MetricIds.Units, MetricIds.Refunds, MetricIds.ResponseSeconds,
            MetricIds.Reviews, MetricIds.GoodReviews, MetricIds.BadReviews,
        ],
        Derived =
        [
            new Derived.Times(MetricIds.ResponseSeconds, ReportColumns.ResponseAverage, MetricIds.Receptions),
        ],
    };
}
