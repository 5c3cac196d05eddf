namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>
/// Where a ratio's change comes from. The change of the whole is <see cref="MixEffect"/> (other members came than usual) plus <see cref="RateEffect"/>
/// (members did otherwise than usual), and only the second has causes here.
/// </summary>
/// <param name="BaseRate">Of the calm comparable periods; <see cref="double.NaN"/> when there is no period with a denominator on either side.</param>
/// <param name="ExpectedRate">What today's mix would have brought at the usual rates.</param>
/// <param name="Causes">What is named, the strongest first; no leaf is in two of them. Empty: no rate moved in a way that chance does not.</param>
/// <param name="Ranked">The explanations that were weighed before the strongest was named, best first, at most ten: alternatives to one another, not
/// parts of a whole. They are there for the curious even when nothing is named.</param>
public sealed record RatioResult(
    Direction Direction,
    double BaseRate,
    double ExpectedRate,
    double ActualRate,
    IReadOnlyList<RatioCause> Causes,
    IReadOnlyList<RatioExplanation> Ranked)
{
    public double MixEffect => ExpectedRate - BaseRate;

    public double RateEffect => ActualRate - ExpectedRate;

    /// <summary>If the ratio moved at all, it moved because the mix did.</summary>
    public bool IsMix => Causes.Count == 0 && Math.Abs(MixEffect) > Math.Abs(RateEffect);
}

/// <param name="Denominator">Now, of the element's leaves.</param>
/// <param name="ExpectedRate">Its usual rate, at its mix of now.</param>
/// <param name="Contribution">To the rate of the whole: what that would have been better or worse without this.</param>
/// <param name="Sigmas">Distance from the usual in standard deviations of the element's own history; NaN if it has none.</param>
public sealed record RatioCause(
    Element Element,
    double Denominator,
    double ExpectedRate,
    double ActualRate,
    double Contribution,
    double Sigmas,
    Certainty Certainty);

/// <summary>Elements of one cuboid that together explain the change.</summary>
/// <param name="Score">Comparable within one result only.</param>
public sealed record RatioExplanation(IReadOnlyList<Element> Elements, double Score);
