namespace Helmsman.Shop.Reports;

/// <summary>Which columns a kind of report is read from, for asking somebody where a file has them.</summary>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="Days">What says the day, the best first; a file that has none of them is asked about its day.</param>
/// <param name="Needs">Each entry is one need: any one of its columns meets it. The first one is <paramref name="Days"/>.</param>
/// <param name="Others">What the kind can use beside.</param>
public sealed record KindColumns(string Kind, IReadOnlyList<string> Days, IReadOnlyList<IReadOnlyList<string>> Needs, IReadOnlyList<string> Others)
{
    /// <summary>What tells that a file is of this kind: each entry by any one of its columns.</summary>
    private IReadOnlyList<IReadOnlyList<string>> Signs { get; init; } = [];

    private static readonly Dictionary<string, KindColumns> ByName =
        ReportKind.All.ToDictionary(kind => kind.Name, Of, StringComparer.Ordinal);

    /// <summary>In the order of <see cref="ReportKinds.All"/>.</summary>
    public static IReadOnlyList<KindColumns> All { get; } = [.. ReportKinds.All.Select(kind => ByName[kind])];

    public IEnumerable<string> Columns => Needs.SelectMany(need => need).Concat(Others);

    /// <summary>Null: no kind that this version knows.</summary>
    public static KindColumns? Find(string? kind) => kind is not null && ByName.TryGetValue(kind, out var known) ? known : null;

    /// <summary>All kinds, that which the guesses fit best first.</summary>
    public static IReadOnlyList<KindColumns> Likeliest(IReadOnlyList<StrangeColumn> columns)
    {
        var guesses = columns.Select(column => column.Guess).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return
        [
            .. All.OrderByDescending(kind => (double)kind.Signs.Count(sign => sign.Any(guesses.Contains)) / kind.Signs.Count)
                .ThenByDescending(kind => kind.Columns.Count(guesses.Contains)),
        ];
    }

    private static KindColumns Of(ReportKind kind)
    {
        List<IReadOnlyList<string>> needs = [kind.Days, .. kind.Dimensions.Where(dimension => !dimension.IsOptional).Select(Need), .. kind.Required];
        if (kind.Required.Count == 0)
        {
            // Somebody may say of any file that it is of this kind: without a figure of it nothing would be read.
            needs.AddRange(kind.KnownBy.Where(sign => sign.Any(kind.Measures.Contains)));
        }

        var met = needs.SelectMany(need => need).ToHashSet(StringComparer.Ordinal);
        return new(
            kind.Name,
            kind.Days,
            [.. needs.DistinctBy(need => string.Join('|', need), StringComparer.Ordinal)],
            [.. kind.Dimensions.SelectMany(Named).Concat(kind.Measures).Where(column => !met.Contains(column)).Distinct(StringComparer.Ordinal)])
        {
            Signs = [.. needs, .. kind.KnownBy],
        };
    }

    private static string[] Need(Dimension dimension) =>
        dimension is { LabelWillDo: true, Label: { } label } ? [dimension.Levels[0], label] : [dimension.Levels[0]];

    private static IEnumerable<string> Named(Dimension dimension) => dimension.Label is { } label ? dimension.Levels.Append(label) : dimension.Levels;
}
