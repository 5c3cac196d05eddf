namespace Helmsman.Shop.Reports;

/// <summary>Columns and measures by their own names, as programs use them: the keys of <c>headers.json</c>.</summary>
public static class ReportFields
{
    public static bool Has(string column) => Headers.Recognise([column]).Contains(column);
}
