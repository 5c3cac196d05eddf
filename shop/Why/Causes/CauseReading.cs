using System.Text.Json.Serialization;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why.Causes;

/// <summary>What looking for one cause showed.</summary>
/// <param name="Cause">A name of <see cref="CauseIds"/>; the cards have its name, its sentences and its next step in both languages.</param>
/// <param name="Evidence">What was seen, the strongest first; for a cause ruled out, the figures that rule it out.</param>
/// <param name="Money">Revenue the cause stands for, lost or gained, 0 or more; null when it cannot be told.</param>
/// <param name="Owner">A role of <see cref="Work.Roles"/>.</param>
/// <param name="Missing">The kinds of report that would have shown it; only when not checked.</param>
public sealed record CauseReading(
    string Cause,
    CauseVerdict Verdict,
    Certainty Certainty,
    IReadOnlyList<Evidence> Evidence,
    double? Money,
    string Owner,
    IReadOnlyList<string> Missing);

public enum CauseVerdict
{
    Found,
    RuledOut,
    NotChecked,
}

/// <summary>One fact that a report shows; no words of ours.</summary>
/// <param name="Fact">A name of <see cref="Facts"/>: the cards have a sentence for each.</param>
/// <param name="Day">When it began; a cause after its effect is not one.</param>
/// <param name="Kind">The report that shows it, one of <see cref="Reports.ReportKinds"/>; null for the calendar.</param>
/// <param name="Member">Whom it is about, by name; user text, to be escaped. Null for the shop.</param>
/// <param name="Note">What somebody wrote of it, or the name of a campaign or holiday; user text.</param>
public sealed record Evidence(
    string Fact,
    DateOnly Day,
    string? Kind = null,
    [property: JsonConverter(typeof(MetricById))] Metric? Metric = null,
    string? Member = null,
    double? Before = null,
    double? After = null,
    string? Note = null);
