using Helmsman.Shop.Reports.Containers;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>The row that says what stands below it, and what stands above it.</summary>
/// <param name="Number">Of its last line: the data begins below.</param>
/// <param name="Cells">Without empty ones at the end.</param>
/// <param name="Above">Title rows and comments, as text.</param>
internal sealed record HeaderRow(int Number, IReadOnlyList<string> Cells, IReadOnlyList<string> Above)
{
    /// <summary>Null where nothing stands, or a comparison with other days, which is never taken.</summary>
    public IReadOnlyList<HeaderName?> Names { get; } =
        [.. Cells.Select(cell => cell.Length == 0 || HeaderName.IsComparison(cell) ? default(HeaderName?) : HeaderName.Of(cell))];

    /// <summary>Google Analytics comments its exports: there a line that begins with nothing is the line of totals.</summary>
    public bool IsCommented { get; } = Above.Any(line => line.StartsWith('#'));
}

/// <summary>The first lines of a table, where its header stands.</summary>
/// <param name="Cells">Without empty ones at the end.</param>
/// <param name="Text">All of it, to be quoted.</param>
internal sealed record TopLine(int Number, IReadOnlyList<string> Cells, string Text)
{
    /// <summary>Exports put up to a dozen lines of explanation above the header; Google Analytics adds its own.</summary>
    private const int Lines = 40;

    public bool HasFigures { get; } = Cells.Any(HeaderSearch.IsFigure);

    public bool IsComment => Cells is [['#', ..], ..];

    /// <summary>Without blank ones.</summary>
    public static IReadOnlyList<TopLine> Of(Sheet sheet)
    {
        using var lines = sheet.Open();
        var top = new List<TopLine>();
        while (top.Count < Lines && lines.Read())
        {
            var cells = Enumerable.Range(0, lines.Count).Select(lines.Text).ToList();
            var width = cells.FindLastIndex(cell => cell.Length > 0) + 1;
            if (width > 0)
            {
                top.Add(new TopLine(lines.Number, cells[..width], string.Join(',', cells)));
            }
        }

        return top;
    }
}
