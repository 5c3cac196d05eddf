namespace Helmsman.Shop.Reports;

/// <summary>Which columns a kind of report is read from, for asking somebody where a file has them.</summary>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="Needs">Each entry is one need: any one of its columns meets it.</param>
/// <param name="Others">What the kind can use beside.</param>
public sealed record KindColumns(string Kind, IReadOnlyList<IReadOnlyList<string>> Needs, IReadOnlyList<string> Others)
{
    /// <summary>Says which day a line is of; a file without it is asked about its day.</summary>
    public const string Date = ReportColumns.Date;

    public static IReadOnlyList<KindColumns> All { get; } = [.. ReportKind.All.Select(Of).OrderBy(kind => ReportKinds.All.ToList().IndexOf(kind.Kind))];

    /// <summary>Null: no kind that this version knows.</summary>
    public static KindColumns? Find(string? kind) => All.FirstOrDefault(each => each.Kind == kind);

    /// <summary>All kinds, that which the guesses fit best first.</summary>
    public static IReadOnlyList<KindColumns> Likeliest(IReadOnlyList<StrangeColumn> columns)
    {
        var guesses = columns.Select(column => column.Guess).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. All.OrderByDescending(kind => (double)kind.Needs.Count(need => need.Any(guesses.Contains)) / kind.Needs.Count)
                .ThenByDescending(kind => kind.Needs.SelectMany(need => need).Concat(kind.Others).Count(guesses.Contains)),
        ];
    }

    private static KindColumns Of(ReportKind kind)
    {
        IReadOnlyList<IReadOnlyList<string>> needs = kind.Required;
        string[] named = kind.Dimension == ReportColumns.ProductId ? [ReportColumns.ProductName] : [];
        return new(kind.Name, needs, [.. named.Concat(kind.Measures).Except(needs.SelectMany(need => need), StringComparer.Ordinal)]);
    }
}
