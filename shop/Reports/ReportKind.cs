using Helmsman.Shop.Metrics;
using Helmsman.Shop.Reports.Kinds;

namespace Helmsman.Shop.Reports;

/// <summary>One kind of report: by which columns it is known, what it must have, whom its lines are about and what is kept of them. All of it is data.</summary>
/// <param name="Name">A name of <see cref="ReportKinds"/>.</param>
internal sealed record ReportKind(string Name)
{
    /// <summary>The most specific ones first: the first one that recognises a header row reads the file.</summary>
    public static IReadOnlyList<ReportKind> All => InOrder.Kinds;

    /// <summary>Each entry is one sign: any one of its columns shows it, and all signs are needed.</summary>
    public required IReadOnlyList<string[]> KnownBy { get; init; }

    /// <summary>Signs of another kind.</summary>
    public IReadOnlyList<string> Never { get; init; } = [];

    /// <summary>Without these the file is refused although it is known what it is: any one column of each entry.</summary>
    public IReadOnlyList<string[]> Required { get; init; } = [];

    /// <summary>What says the day, the best first: a line is of the day of the first one that it fills in.</summary>
    public IReadOnlyList<string> Days { get; init; } = [ReportColumns.Date];

    /// <summary>A line that does not fill in this column is left out, for example an order that is not paid.</summary>
    public string? Counts { get; init; }

    /// <summary>None: the lines are about the shop as a whole. The most important one first.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; init; } = [];

    /// <summary>Of <see cref="MetricIds"/>, in the order in which they are kept.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>What is reckoned where the file has no column of its own for it.</summary>
    public IReadOnlyList<Derived> Derived { get; init; } = [];

    /// <summary>Where a figure below zero is a positive one of another measure: what is cancelled is money given back.</summary>
    public IReadOnlyList<(string Measure, string Instead)> Below { get; init; } = [];

    /// <summary>Rates that the file states beside their parts, to be compared with them.</summary>
    public IReadOnlyList<StatedRate> Stated { get; init; } = [];

    /// <summary>Null: the same day and members twice are a mistake. Otherwise they are added up if the file has one of these columns, or if there is none here.</summary>
    public IReadOnlyList<string>? AddsUpWith { get; init; }

    /// <summary>Columns that split a member's figures over several lines. People stand in several of them, so that people are not counted then.</summary>
    public IReadOnlyList<string> Splits { get; init; } = [];

    /// <summary>A file rarely has all of a day: orders chosen by the day on which they were made are paid on the next one too.</summary>
    public bool IsByMember { get; init; }

    /// <summary>The members are the trade and its shops; elsewhere such lines are left out.</summary>
    public bool IsOfPeers { get; init; }

    /// <summary>All that must be known of a file, for asking somebody: the day first. Any one column of each entry will do.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Needs =>
    [
        Days,
        .. Required.Concat(Dimensions.Where(dimension => !dimension.IsOptional).Select(Key)).DistinctBy(need => string.Join(' ', need)),
    ];

    /// <summary>What the kind can use beside.</summary>
    public IReadOnlyList<string> Others =>
    [
        .. Dimensions.SelectMany(dimension => dimension.Levels.Append(dimension.Label)).OfType<string>()
            .Concat(Measures.Except(Derived.OfType<Derived.Minutes>().Select(derived => derived.Measure), StringComparer.Ordinal))
            .Concat(Derived.SelectMany(derived => derived.Operands))
            .Except(Needs.SelectMany(need => need), StringComparer.Ordinal),
    ];

    public bool Recognises(IReadOnlyDictionary<string, int> columns) =>
        KnownBy.All(sign => sign.Any(columns.ContainsKey)) && !Never.Any(columns.ContainsKey);

    public bool AddsUp(IReadOnlyDictionary<string, int> columns) =>
        AddsUpWith is { } with && (with.Count == 0 || with.Concat(Splits).Any(columns.ContainsKey));

    private static string[] Key(Dimension dimension) =>
        dimension.LabelWillDo ? [dimension.Levels[0], dimension.Label!] : [dimension.Levels[0]];
}

/// <summary>Whom lines are about.</summary>
/// <param name="Name">Stored.</param>
/// <param name="Levels">The column that keys a member; several are levels from the top down, of which a line may fill in the upper ones only.</param>
/// <param name="Label">What people call the member.</param>
/// <param name="IsOptional">A line, or a whole file, need not say it: then it is about no member in particular.</param>
/// <param name="LabelWillDo">Where the file has no key, the label is it.</param>
/// <param name="InTitle">Where the file has no column for it, its number stands in the name of the file or above the header.</param>
internal sealed record Dimension(
    string Name, IReadOnlyList<string> Levels, string? Label = null, bool IsOptional = false, bool LabelWillDo = false, bool InTitle = false);
