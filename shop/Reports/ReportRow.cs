namespace Helmsman.Shop.Reports;

/// <summary>A line, read by column.</summary>
internal sealed record ReportRow(ReportLayout Layout, CsvLine Line)
{
    /// <summary>Empty when the file has no such column.</summary>
    public string this[string column] => Layout.Columns.TryGetValue(column, out var index) ? Line.Cells[index] : string.Empty;
}
