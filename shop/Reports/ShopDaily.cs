using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>店铺整体日报: one line a day for the shop as a whole.</summary>
internal sealed class ShopDaily : ReportKind
{
    /// <summary>Lines of members are no lines of the shop.</summary>
    private static readonly string[] Members = [ReportColumns.Source, ReportColumns.ProductId, ReportColumns.ProductName];

    public override string Name => ReportKinds.ShopDaily;

    public override string? Dimension => null;

    public override IReadOnlyList<string[]> Required { get; } =
        [[ReportColumns.Date], [MetricIds.Revenue], [MetricIds.Visitors, MetricIds.Orders]];

    public override IReadOnlyList<string> Measures { get; } =
    [
        MetricIds.Visitors, MetricIds.PageViews, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.Revenue, MetricIds.Refunds,
        MetricIds.AddToCart, MetricIds.AdSpend,
    ];

    public override bool Recognises(IReadOnlySet<string> columns) =>
        columns.Contains(ReportColumns.Date) && Measures.Any(columns.Contains) && !Members.Any(columns.Contains);

    public override Subject SubjectOf(ReportRow row) => Subject.WholeShop;
}
