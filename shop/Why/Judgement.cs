using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Why;

/// <summary>Whether a figure moved at all, how sure that is, and what has to be said with it.</summary>
/// <param name="Expected">Null: there are too few comparable days to expect anything.</param>
/// <param name="Sigmas">Distance from the expected value in robust standard deviations, negative below it; null without an expectation.</param>
/// <param name="SmallestVisible">The smallest one-day fall that could have been told from chance, as a share of the expected value (0.12 is 12 %).</param>
/// <param name="Caveats">Reasons to read the figure differently, the weightiest first.</param>
public sealed record Judgement(
    Movement Movement,
    Certainty Certainty,
    Expectation? Expected,
    double? Sigmas,
    double? SmallestVisible,
    IReadOnlyList<Caveat> Caveats);

/// <summary>One reason to read a figure differently; the cards have a sentence for each.</summary>
public abstract record Caveat
{
    /// <summary>The base was unlike its own comparable days: "the base was the exception, not this day".</summary>
    /// <param name="Usual">What the base should have brought.</param>
    public sealed record BaseWasException(Period Base, double Value, double Usual) : Caveat;

    /// <summary>The period's reports were made before it was over.</summary>
    public sealed record Incomplete(IReadOnlyList<DateOnly> Days) : Caveat;

    /// <summary>Days without any row, and whether the calendar or the shop's habit explains them.</summary>
    public sealed record WithoutData(IReadOnlyList<DateOnly> Unexplained, IReadOnlyList<DateOnly> UsuallyNone) : Caveat;

    /// <summary>Several days in a row on the other side of their expectation.</summary>
    public sealed record NewLevel(DateOnly Since, double Relative) : Caveat;
}
