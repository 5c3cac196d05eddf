using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Work;

namespace Helmsman.Shop.Morning;

/// <summary>What the morning says about one day of one shop. Made by <see cref="Compose"/>; figures only, no words.</summary>
/// <param name="Completeness">Whether the day's own report has arrived; when not, nothing else is claimed (S1).</param>
/// <param name="Verdict">Null: no target is set for the month.</param>
/// <param name="Headlines">Revenue, then its factors, as far as the shop has them.</param>
/// <param name="Findings">What to look at first: at most <see cref="AttentionBudget.Findings"/>, most money first (S178).</param>
/// <param name="Gains">What went well, most money first; at most one (S4).</param>
/// <param name="Trend">Revenue of the last 28 days, for the chart.</param>
/// <param name="Lacking">Metrics a briefing would show but that this shop's reports do not have.</param>
/// <param name="Absent">Kinds of report that the shop usually has and that have not arrived for this day.</param>
/// <param name="Disagreements">Totals that disagree between reports: shown, not hidden.</param>
public sealed partial record Briefing(
    ShopProfile Shop,
    DateOnly Day,
    Completeness Completeness,
    Verdict? Verdict,
    Pace? Pace,
    IReadOnlyList<Headline> Headlines,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Finding> Gains,
    IReadOnlyList<SeriesPoint> Trend,
    IReadOnlyList<Metric> Lacking,
    IReadOnlyList<string> Absent,
    IReadOnlyList<Disagreement> Disagreements,
    string? Campaign)
{
    public Reach Reach { get; init; } = Reach.Nothing;

    /// <summary>What the roles wrote at the end of the day.</summary>
    public DayLogs Logs { get; init; } = DayLogs.None;

    /// <summary>Its readers may not see money: what is missing is held back, not unknown.</summary>
    public bool HidesMoney { get; init; }

    /// <summary>Files that the day's figures come from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
}

/// <param name="LatestDay">The last day the shop's report has; null when it has none at all.</param>
public sealed record Completeness(bool IsComplete, DateOnly? LatestDay);
