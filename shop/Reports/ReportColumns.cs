namespace Helmsman.Shop.Reports;

/// <summary>Columns that say what a line is about; the others are measures (<see cref="Metrics.MetricIds"/>). Keys of <c>headers.json</c>.</summary>
internal static class ReportColumns
{
    public const string Date = "date";
    public const string Source = "source";
    public const string SourceLevel2 = "source-level-2";
    public const string SourceLevel3 = "source-level-3";
    public const string ProductId = "product-id";
    public const string ProductName = "product-name";
}
