using Helmsman.Shop.Documents;

namespace Helmsman.Shop.Reports;

/// <summary>All that one report says about one day of one shop. Immutable; a corrected file replaces the whole block.</summary>
/// <param name="Kind">A name of <see cref="ReportKinds"/>.</param>
/// <param name="SourceFile">The file it came from, for the answer "where does this figure come from".</param>
/// <param name="Measures">Column names (<see cref="Metrics.MetricIds"/>), in the order of each row's values.</param>
public sealed record DayBlock(
    string Shop,
    string Kind,
    DateOnly Day,
    string SourceFile,
    IReadOnlyList<string> Measures,
    IReadOnlyList<DayRow> Rows)
{
    public static readonly DocumentKind<DayBlock> Documents = new("day-block", ShopJson.Default.DayBlock);

    /// <summary>One block per shop, kind and day: sorts by day within a kind.</summary>
    public string Id => $"{Shop}/{Kind}/{Day:yyyy-MM-dd}";
}

/// <summary>One line: of a member (source, product), or of the shop as a whole when <see cref="Member"/> is empty.</summary>
/// <param name="Values">Null where the file said nothing ("-", empty): missing is not zero.</param>
public sealed record DayRow(string Member, string Name, IReadOnlyList<double?> Values);
