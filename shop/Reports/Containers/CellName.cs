using System.Globalization;

namespace Helmsman.Shop.Reports.Containers;

internal static class CellName
{
    /// <param name="row">1-based.</param>
    /// <param name="column">1-based.</param>
    /// <returns>As spreadsheets name it: "AB7".</returns>
    public static string Of(int row, int column)
    {
        var name = row.ToString(CultureInfo.InvariantCulture);
        for (; column > 0; column = (column - 1) / 26)
        {
            name = (char)('A' + ((column - 1) % 26)) + name;
        }

        return name;
    }
}
