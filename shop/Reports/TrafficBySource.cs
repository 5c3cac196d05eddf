using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports;

/// <summary>流量来源: one line a day and source; sources may be given in up to three levels with sums for the upper ones.</summary>
internal sealed class TrafficBySource : ReportKind
{
    private const string Below = " / ";

    private static readonly string[] Levels = [ReportColumns.Source, ReportColumns.SourceLevel2, ReportColumns.SourceLevel3];

    public override string Name => ReportKinds.TrafficBySource;

    public override string Dimension => ReportColumns.Source;

    public override IReadOnlyList<string[]> Required { get; } = [[ReportColumns.Date], [ReportColumns.Source], [MetricIds.Visitors]];

    public override IReadOnlyList<string> Measures { get; } =
    [
        MetricIds.Visitors, MetricIds.PageViews, MetricIds.Buyers, MetricIds.Orders, MetricIds.Revenue, MetricIds.AddToCart, MetricIds.AdSpend,
    ];

    public override bool Recognises(IReadOnlySet<string> columns) =>
        Levels.Any(columns.Contains) && !columns.Contains(ReportColumns.ProductId);

    public override Subject? SubjectOf(ReportRow row)
    {
        if (Cells.IsSum(row[ReportColumns.Source]))
        {
            return null;
        }

        var path = Levels.Select(level => row[level]).Where(text => !Cells.IsMissing(text) && !Cells.IsSum(text)).Distinct(StringComparer.Ordinal);
        var source = string.Join(Below, path);
        return new Subject(source, source);
    }

    /// <summary>Only the sources themselves: a source that has others below it is their sum.</summary>
    public override IEnumerable<DayRow> Keep(IReadOnlyList<DayRow> rows) =>
        rows.Where(row => !rows.Any(other => other.Member.StartsWith(row.Member + Below, StringComparison.Ordinal)));
}
