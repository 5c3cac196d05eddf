namespace Helmsman.Shop.Reports;

/// <summary>Where a file has which column.</summary>
/// <param name="Header">The header row.</param>
/// <param name="Columns">Column → index of its cell.</param>
internal sealed record ReportLayout(ReportKind Kind, CsvLine Header, IReadOnlyDictionary<string, int> Columns)
{
    /// <summary>Exports put up to seven lines of explanation above the header.</summary>
    private const int LinesBeforeHeader = 12;

    private static readonly char[] Delimiters = [',', '\t', ';'];

    public IReadOnlyList<string> Measures { get; } = [.. Kind.Measures.Where(Columns.ContainsKey)];

    public string? HeaderOf(string column) => Columns.TryGetValue(column, out var index) ? Header.Cells[index] : null;

    /// <summary>The split and the row that have most of the headers we know.</summary>
    public static (IReadOnlyList<CsvLine> Lines, CsvLine? Header) Find(string text) => Delimiters
        .Select(delimiter => CsvLines.Split(text, delimiter))
        .SelectMany(lines => lines.Take(LinesBeforeHeader).Select(line => (Lines: lines, Header: line, Known: Headers.Recognise(line.Cells).Count)))
        .Where(candidate => candidate.Known > 0)
        .OrderByDescending(candidate => candidate.Known)
        .Select(candidate => (candidate.Lines, (CsvLine?)candidate.Header))
        .FirstOrDefault(([], null));

    public static ReportLayout? Of(CsvLine header)
    {
        var known = Headers.Recognise(header.Cells);
        if (ReportKind.All.FirstOrDefault(kind => kind.Recognises(known)) is not { } kind)
        {
            return null;
        }

        var cells = header.Cells.Select(Headers.Normalize).ToList();
        var columns = known
            .Select(column => (column, Index: Headers.Of(kind.Name, column)
                .Select(spelling => cells.IndexOf(Headers.Normalize(spelling)))
                .FirstOrDefault(index => index >= 0, -1)))
            .Where(found => found.Index >= 0);
        return new ReportLayout(kind, header, columns.ToDictionary(found => found.column, found => found.Index, StringComparer.Ordinal));
    }

    /// <summary>What is wrong with the header row.</summary>
    public IEnumerable<Problem> Problems(string file, bool dayIsInFileName) =>
    [
        .. Kind.Required
            .Where(need => !need.Any(Columns.ContainsKey) && !(dayIsInFileName && need.Contains(ReportColumns.Date)))
            .Select(need => string.Join(" | ", need.Select(column => Headers.Ask(Kind.Name, column))))
            .Select(asked => new Problem(ProblemCodes.MissingHeader, file, Header.Number, Expected: asked)),
        .. Columns.Values
            .Where(index => Header.Cells.Count(cell => Headers.Normalize(cell) == Headers.Normalize(Header.Cells[index])) > 1)
            .Select(index => new Problem(ProblemCodes.DuplicateHeader, file, Header.Number, Header.Cells[index])),
    ];
}
