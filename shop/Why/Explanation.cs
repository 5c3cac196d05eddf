using Helmsman.Shop.Metrics;
using Helmsman.Shop.Moves.Logs;
using Helmsman.Shop.Why.Causes;
using Helmsman.Shop.Why.Memory;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Remedies;

namespace Helmsman.Shop.Why;

/// <summary>The computed answer to a <see cref="Question"/>: figures only, no words.</summary>
/// <param name="Factors">The exact split of what happened to revenue, when that or one of its factors is asked about; null when the metric has
/// no part in it or a figure is missing.</param>
/// <param name="Drivers">Traffic sources (for visitors and revenue) or products that moved, the largest loss first; null when there is no such report.</param>
/// <param name="Series">The metric for the 28 days up to the end of the period, for the chart.</param>
/// <param name="Lacking">Metrics that would have belonged to the answer but that this shop's reports do not have.</param>
/// <param name="Sources">Files the figures come from.</param>
/// <param name="Next">Questions worth asking next, best first, at most four.</param>
/// <param name="Finding">What a hand-off would carry; null when nothing moved or nothing is known.</param>
public sealed record Explanation(
    Question Question,
    Figure Before,
    Figure After,
    Movement Movement,
    Expectation? Expected,
    FactorSplit? Factors,
    Drivers? Drivers,
    IReadOnlyList<SeriesPoint> Series,
    IReadOnlyList<Metric> Lacking,
    IReadOnlyList<string> Sources,
    IReadOnlyList<Question> Next,
    Finding? Finding)
{
    public Reach Reach { get; init; } = Reach.Nothing;

    /// <summary>Null until it is judged.</summary>
    public Judgement? Judgement { get; init; }

    /// <summary>Where the change comes from; null when no report breaks the figure down.</summary>
    public Contributors? Contributors { get; init; }

    /// <summary>Of a ratio: what the members' own rates did and what the shift between them did; null for other figures.</summary>
    public MixSplit? Mix { get; init; }

    /// <summary>Found first, then ruled out, then not checked.</summary>
    public IReadOnlyList<CauseReading> Causes { get; init; } = [];

    /// <summary>What single orders and missing days show.</summary>
    public Particulars Particulars { get; init; } = Particulars.None;

    /// <summary>What the team said of this movement and of those like it.</summary>
    public Remembered Remembered { get; init; } = Remembered.Nothing;

    /// <summary>What was done about movements like this one before, the most promising first.</summary>
    public IReadOnlyList<Remedy> Remedies { get; init; } = [];

    /// <summary>What those whose figure it is wrote on the days asked about.</summary>
    public IReadOnlyList<QuotedLog> Logs { get; init; } = [];

    /// <summary>The found cause that counts: the weightiest, unless somebody has said that it was another one.</summary>
    public CauseReading? Cause =>
        Causes.FirstOrDefault(cause => cause.Verdict == CauseVerdict.Found && (Remembered.Said is null || Remembered.Said.Cause == cause.Cause));

    public double? Change => After.Value - Before.Value;

    /// <summary>Null where there is nothing, or less than nothing, to divide by.</summary>
    public double? RelativeChange => Before.Value is { } before and > 0 ? (After.Value - before) / before : null;

    /// <summary>The shift between members did at least half of the change, in its direction: nobody's rate is to blame.</summary>
    public bool IsMix => Mix is { IsMostlyMix: true, Members.Count: > 1 } mix && Change is { } change && mix.Mix * change > 0 && Math.Abs(mix.Mix) >= Math.Abs(change) / 2;
}

/// <summary>
/// What happened to a figure, split exactly by its factors: revenue into visitors × conversion × average order value (orders × order value in a shop without
/// visitors), advertising by its funnel.
/// </summary>
/// <param name="Parts">They add up to the change: of money to the cent.</param>
public sealed record FactorSplit(Metric Whole, double Before, double After, IReadOnlyList<FactorPart> Parts)
{
    public decimal Change => Parts.Sum(part => part.Part);
}

/// <summary>One factor's share of a change, in the unit of the whole.</summary>
/// <param name="Part">Rounded so that all parts add up to the rounded change exactly.</param>
public sealed record FactorPart(Metric Factor, double Before, double After, decimal Part);
