using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>Finds the header among the first lines of a table: the row, or two rows together, that have most of the headers we know.</summary>
internal static class HeaderSearch
{
    /// <summary>One word of ours may stand in any data.</summary>
    private const int FewestKnown = 2;

    private const int MostTried = 6;

    /// <summary>What somebody said of files with these headers comes first.</summary>
    public static ReportLayout? Find(IReadOnlyList<TopLine> top, ReadingRules rules)
    {
        var headers = Headers.Of(rules);
        var rows = Rows(top).ToList();
        return rows.Select(row => Mapped(row, rules)).FirstOrDefault(layout => layout is not null)
            ?? rows.Select(row => (Row: row, Known: headers.Known(row.Names)))
                .Where(candidate => candidate.Known >= FewestKnown)
                .OrderByDescending(candidate => candidate.Known)
                .Take(MostTried)
                .Select(candidate => Recognised(candidate.Row, headers))
                .FirstOrDefault(layout => layout is not null);
    }

    /// <summary>A number or a date is no header.</summary>
    public static bool IsFigure(string cell) => Cells.Measure(cell, Unit.Percent).Value is not null || Cells.Date(cell) is not null;

    /// <summary>Single rows first: of equals they are the simpler reading.</summary>
    private static IEnumerable<HeaderRow> Rows(IReadOnlyList<TopLine> top) =>
    [
        .. top.Select((line, index) => (line, index)).Where(each => IsHeader(each.line)).Select(each => Row(top, each.index, each.line.Cells)),
        .. top.Zip(top.Skip(1))
            .Select((pair, index) => (pair, index))
            .Where(each => IsHeader(each.pair.First) && IsHeader(each.pair.Second))
            .Select(each => Row(top, each.index, Together(each.pair.First.Cells, each.pair.Second.Cells)) with { Number = each.pair.Second.Number }),
    ];

    private static bool IsHeader(TopLine line) => !line.IsComment && !line.HasFigures;

    /// <summary>Spreadsheets fill what stands above up to the width of the table.</summary>
    private static HeaderRow Row(IReadOnlyList<TopLine> top, int index, IReadOnlyList<string> cells) =>
        new(top[index].Number, cells, [.. top.Take(index).Select(line => line.Text.TrimEnd(','))]);

    /// <summary>A merged cell names the group of the columns below it, or goes down over both rows; a name that stands below twice needs its group.</summary>
    private static List<string> Together(IReadOnlyList<string> upper, IReadOnlyList<string> lower)
    {
        var together = new List<string>();
        var group = string.Empty;
        for (var index = 0; index < Math.Max(upper.Count, lower.Count); index++)
        {
            var (above, below) = (upper.ElementAtOrDefault(index) ?? string.Empty, lower.ElementAtOrDefault(index) ?? string.Empty);
            group = above.Length > 0 ? above : group;
            together.Add(below.Length == 0 ? above : lower.Count(cell => cell == below) > 1 ? group + below : below);
        }

        return together;
    }

    private static ReportLayout? Mapped(HeaderRow row, ReadingRules rules)
    {
        if (rules.Mappings.Count == 0)
        {
            return null;
        }

        var signature = Headers.Signature(row.Cells);
        var cells = row.Cells.Select(cell => HeaderName.Of(cell).Exact).ToHashSet(StringComparer.Ordinal);
        return rules.Mappings.FirstOrDefault(mapping => mapping.Signature == signature || HasItsColumns(mapping, cells)) is { } mapping
            && ReportKind.All.FirstOrDefault(kind => kind.Name == mapping.Kind) is { } kind
            ? new ReportLayout(kind, row, Columns(row, mapping))
            : null;
    }

    private static bool HasItsColumns(ReportMapping mapping, HashSet<string> cells) =>
        mapping.Signature == ReportMapping.AnyWithItsColumns && mapping.Columns.Count > 0 && mapping.Columns.Keys.All(header => cells.Contains(HeaderName.Of(header).Exact));

    private static Dictionary<string, int> Columns(HeaderRow row, ReportMapping mapping)
    {
        var columns = mapping.Columns.DistinctBy(entry => HeaderName.Of(entry.Key).Exact)
            .ToDictionary(entry => HeaderName.Of(entry.Key).Exact, entry => entry.Value, StringComparer.Ordinal);
        return row.Cells
            .Select((cell, index) => (Column: columns.GetValueOrDefault(HeaderName.Of(cell).Exact), index))
            .Where(found => found.Column is not null)
            .DistinctBy(found => found.Column, StringComparer.Ordinal)
            .ToDictionary(found => found.Column!, found => found.index, StringComparer.Ordinal);
    }

    private static ReportLayout? Recognised(HeaderRow row, Headers headers) => ReportKind.All
        .Select(kind => new ReportLayout(kind, row, headers.Resolve(kind.Name, row.Names)))
        .FirstOrDefault(layout => layout.Kind.Recognises(layout.Columns));
}
