namespace Helmsman.Shop.Reports.Layout;

/// <summary>A table of no known kind: at least two columns with headers and rows of figures below. Prose is none.</summary>
internal static class StrangeTable
{
    private const int MostSamples = 3;

    /// <returns>Null when it is no table.</returns>
    public static ReportQuestion.WhichColumns? Ask(IReadOnlyList<TopLine> top, ReadingRules rules)
    {
        var headers = Headers.Of(rules);
        for (var index = 0; index + 1 < top.Count; index++)
        {
            TopLine[] rows = [.. top.Skip(index + 1).Where(row => row.Cells.Count <= top[index].Cells.Count && row.HasFigures)];
            if (IsHeader(top[index]) && rows.Length > 0)
            {
                return new(Headers.Signature(top[index].Cells), [.. top[index].Cells.Select((cell, column) => Column(cell, column, rows, headers)).OfType<StrangeColumn>()]);
            }
        }

        return null;
    }

    private static bool IsHeader(TopLine line) =>
        !line.IsComment && line.Cells.Count(cell => cell.Length > 0) > 1 && !line.HasFigures;

    private static StrangeColumn? Column(string header, int column, IReadOnlyList<TopLine> rows, Headers headers)
    {
        var samples = rows.Select(row => row.Cells.ElementAtOrDefault(column) ?? string.Empty)
            .Where(cell => cell.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Take(MostSamples);
        return header.Length == 0 ? null : new StrangeColumn(header, [.. samples], headers.Guess(header));
    }
}
