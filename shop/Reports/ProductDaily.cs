using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>商品: one line a day and product. A product by source is another report, which is not understood.</summary>
internal sealed class ProductDaily : ReportKind
{
    public override string Name => ReportKinds.ProductDaily;

    public override string Dimension => ReportColumns.ProductId;

    public override IReadOnlyList<string[]> Required { get; } =
        [[ReportColumns.Date], [ReportColumns.ProductId], [MetricIds.Revenue, MetricIds.Visitors]];

    public override IReadOnlyList<string> Measures { get; } =
    [
        MetricIds.Visitors, MetricIds.PageViews, MetricIds.Buyers, MetricIds.Orders, MetricIds.Units, MetricIds.Revenue, MetricIds.Refunds,
        MetricIds.AddToCart, MetricIds.AdSpend,
    ];

    public override bool Recognises(IReadOnlySet<string> columns) =>
        (columns.Contains(ReportColumns.ProductId) || columns.Contains(ReportColumns.ProductName)) && !columns.Contains(ReportColumns.Source);

    /// <summary>The export closes with a line of sums whose product id is "-".</summary>
    public override Subject? SubjectOf(ReportRow row)
    {
        var id = row[ReportColumns.ProductId];
        var name = row[ReportColumns.ProductName];
        return id == "-" || Cells.IsSum(id) ? null : new Subject(id, Cells.IsMissing(name) ? id : name);
    }
}
