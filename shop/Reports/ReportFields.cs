namespace Helmsman.Shop.Reports;

/// <summary>Columns and measures by their own names, as programs use them: the keys of <c>headers.json</c>.</summary>
public static class ReportFields
{
    private static readonly HashSet<string> Known = [.. Headers.Columns];

    public static bool Has(string column) => Known.Contains(column);
}
