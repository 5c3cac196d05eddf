using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Reports.Layout;

/// <summary>Where a file has which column.</summary>
/// <param name="Columns">Column → index of its cell.</param>
internal sealed record ReportLayout(ReportKind Kind, HeaderRow Header, IReadOnlyDictionary<string, int> Columns)
{
    private static readonly string[] People =
        [MetricIds.Visitors, MetricIds.NewVisitors, MetricIds.ReturningVisitors, MetricIds.Buyers, MetricIds.NewBuyers, MetricIds.ReturningBuyers];

    /// <summary>What can be read or reckoned, in the order of the kind.</summary>
    public IReadOnlyList<string> Measures { get; } = [.. Available(Kind, Columns)];

    public IReadOnlyList<int> Days { get; } = [.. Kind.Days.Where(Columns.ContainsKey).Select(column => Columns[column])];

    public int? Index(string? column) => column is not null && Columns.TryGetValue(column, out var index) ? index : null;

    public string? HeaderOf(string column) => Index(column) is { } index ? Header.Cells[index] : null;

    public bool Reckons(Derived derived) => !Columns.ContainsKey(derived.Measure) && Reckons(derived, Columns);

    /// <summary>What is wrong with the header row.</summary>
    /// <param name="inTitle">A member that the file as a whole is about, so that it needs no column.</param>
    public IEnumerable<Problem> Problems(string file, string? inTitle) =>
    [
        .. Needs(inTitle).Select(asked => new Problem(ProblemCodes.MissingHeader, file, Header.Number, Expected: asked)),
        .. Columns.Values
            .Where(index => Header.Names[index] is { } name && Header.Names.Count(other => other?.Exact == name.Exact) > 1)
            .Select(index => new Problem(ProblemCodes.DuplicateHeader, file, Header.Number, Header.Cells[index])),
    ];

    private IEnumerable<string> Needs(string? inTitle) => Kind.Required
        .Concat(Kind.Dimensions.Where(dimension => IsMissing(dimension) && !(dimension.InTitle && inTitle is not null)).Select(dimension => new[] { dimension.Levels[0] }))
        .Where(need => !need.Any(column => Columns.ContainsKey(column) || Measures.Contains(column)))
        .Select(need => string.Join(" | ", need.Select(column => Headers.Ask(Kind.Name, column))))
        .Distinct(StringComparer.Ordinal);

    private bool IsMissing(Dimension dimension) =>
        !dimension.IsOptional && !dimension.Levels.Any(Columns.ContainsKey) && !(dimension.LabelWillDo && Columns.ContainsKey(dimension.Label!));

    private static IEnumerable<string> Available(ReportKind kind, IReadOnlyDictionary<string, int> columns)
    {
        var splits = kind.Splits.Any(columns.ContainsKey);
        var measures = kind.Measures
            .Where(measure => columns.ContainsKey(measure) || kind.Derived.Any(derived => derived.Measure == measure && Reckons(derived, columns)))
            .ToHashSet(StringComparer.Ordinal);
        measures.UnionWith(kind.Below.Where(below => measures.Contains(below.Measure)).Select(below => below.Instead));
        return kind.Measures.Where(measure => measures.Contains(measure) && !(splits && People.Contains(measure)));
    }

    private static bool Reckons(Derived derived, IReadOnlyDictionary<string, int> columns) => derived switch
    {
        Derived.Lines(_, var condition) => condition is null || columns.ContainsKey(condition),
        Derived.Minutes => true,
        Derived.LinesThatSay says => columns.ContainsKey(says.Column),
        Derived.Times times => columns.ContainsKey(times.Rate) && columns.ContainsKey(times.Per),
        Derived.Total total => total.Columns.Any(columns.ContainsKey),
        _ => throw new InvalidOperationException($"Unknown derivation {derived}"),
    };
}
