using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>The members and combinations of members that a figure's change comes from: few lines that say most, not a table.</summary>
/// <param name="Kind">The <see cref="Reports.ReportKinds"/> they were found in.</param>
/// <param name="Total">Change of all rows of that report together.</param>
/// <param name="Common">Relative change that everything shared ("everything fell 3 %"), −0.03; null when there was none worth naming.</param>
/// <param name="Named">Those that explain it, the largest share first.</param>
/// <param name="Against">What moved the other way meanwhile, the largest first.</param>
/// <param name="Unassigned">Change of the shop's own figure that the report's rows do not add up to; null when that figure is missing.</param>
public sealed record Contributors(
    string Kind,
    Metric Metric,
    double Total,
    double? Common,
    IReadOnlyList<Contributor> Named,
    IReadOnlyList<Contributor> Against,
    double? Unassigned);

/// <param name="Of">What it is: one part a dimension, for example source 手淘搜索 and three products.</param>
/// <param name="Before">In the base period; null when nothing of it was listed then.</param>
/// <param name="Share">Of the total change; may exceed 1 where others moved the other way.</param>
public sealed record Contributor(IReadOnlyList<ContributorPart> Of, double? Before, double? After, double Change, double Share, Certainty Certainty)
{
    public double? RelativeChange => Before is { } before and > 0 ? ((After ?? 0) - before) / before : null;
}

/// <param name="Dimension">A column of <see cref="Reports.ReportColumns"/>.</param>
public sealed record ContributorPart(string Dimension, IReadOnlyList<Member> Members);

/// <summary>How sure a statement about a movement is.</summary>
public enum Certainty
{
    /// <summary>It may be chance; worth a look, not a claim.</summary>
    Possible,

    /// <summary>Too unusual for chance.</summary>
    Sure,
}
