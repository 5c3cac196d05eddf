using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why.Causes;

namespace Helmsman.Shop.Work;

/// <summary>A figure that moved and should be looked at: what the morning names, an answer ends with, and a task carries.</summary>
/// <param name="Id">Stable for the same shop, metric, member and periods, so that finding it again changes nothing.</param>
/// <param name="Rule">Name of the check or question that found it (S181), for example <c>source-fell</c>.</param>
/// <param name="Dimension">The <see cref="Reports.ReportKinds"/> whose member it is about; null for the shop as a whole.</param>
/// <param name="Member">Null for the shop as a whole.</param>
/// <param name="Before">Value in <paramref name="ComparedWith"/>; null when that was missing.</param>
/// <param name="MoneyAtRisk">Revenue this movement stands for, in the shop's currency; null when it cannot be told.</param>
/// <param name="Owner">The role that owns the cause.</param>
public sealed record Finding(
    string Id,
    string Shop,
    string Rule,
    string Metric,
    string? Dimension,
    string? Member,
    string? MemberName,
    Period Period,
    Period ComparedWith,
    double? Before,
    double? After,
    double? MoneyAtRisk,
    string Owner)
{
    public static readonly DocumentKind<Finding> Documents = new("finding", ShopJson.Default.Finding);

    /// <summary>Null: no cause was found, or none was looked for.</summary>
    public FoundCause? Because { get; init; }

    public double? Change => After - Before;

    /// <summary>The figure went the way it should; false when it cannot be told, and of a missed target, however much it rose.</summary>
    public bool IsGain => Rule != FindingRules.TargetMissed && MetricDictionary.Find(Metric) is { } metric && (metric.Good == Good.Up ? Change > 0 : Change < 0);

    /// <summary>Where the figure is to get, or of a gain to stay, in the metric's own unit; null when that is not known.</summary>
    public double? Wanted => IsGain ? After : Target ?? Before;

    /// <summary>Of a missed target that is told as revenue: what the days were to bring.</summary>
    public double? Target => Rule == FindingRules.TargetMissed && Metric == MetricIds.Revenue ? After + MoneyAtRisk : null;

    /// <summary>Relative change, −0.18 for a fall of 18 %; null when there is nothing to divide by.</summary>
    public double? RelativeChange => Before is { } before and not 0 ? (After - before) / before : null;
}
