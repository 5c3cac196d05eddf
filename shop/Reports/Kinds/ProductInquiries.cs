using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Kinds;

/// <summary>商品咨询分析 (询单): what was asked about each product and how many then paid.</summary>
internal static class ProductInquiries
{
    public static readonly ReportKind Kind = new(ReportKinds.ProductInquiries)
    {
        KnownBy = [[ReportColumns.ProductId, ReportColumns.ProductName], [MetricIds.Consultations, MetricIds.Inquiries]],
        Never = [ReportColumns.OrderId, ReportColumns.Agent],
        Dimensions = [new("product", [ReportColumns.ProductId], ReportColumns.ProductName, LabelWillDo: true)],
        Measures = [MetricIds.Consultations, MetricIds.Inquiries, MetricIds.InquiryBuyers, MetricIds.InquiryRevenue, MetricIds.Units],
    };
}
