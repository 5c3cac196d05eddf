namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>An element that explains something.</summary>
/// <param name="Breadth">Evidence of its leaves, each of which says only so much: high when they moved together, lowered by each that did not.</param>
/// <param name="Depth">Likelihood ratio of its total against the usual one: high when many events too many (or too few) came at once.</param>
/// <param name="Excess">Events beyond what was expected, in the direction that is looked for.</param>
internal sealed record Suspect(Cuboid Cuboid, int Group, double Breadth, double Depth, double Excess)
{
    public double Score => ScoreOf(Breadth, Depth);

    /// <summary>
    /// Breadth alone names parents of the cause, because each child that moved pays for many that did not; depth alone names its loudest child. Their
    /// product has neither fault; any share of depth from a half to three quarters names nearly the same causes.
    /// </summary>
    public static double ScoreOf(double breadth, double depth) => Math.Cbrt(breadth * depth * depth);

    public static IEnumerable<Suspect> In(Cuboid cuboid, LeafEvidence evidence, bool up)
    {
        var (weights, actual, expected) = (cuboid.Sum(evidence.Weights), cuboid.Sum(evidence.Actual), cuboid.Sum(evidence.Expected));
        var price = 1 + Math.Log(cuboid.Count);
        for (var group = 0; group < cuboid.Count; group++)
        {
            var (excess, breadth) = (up ? actual[group] - expected[group] : expected[group] - actual[group], weights[group] - price);
            if (excess > 0 && breadth > 0)
            {
                yield return new(cuboid, group, breadth, Surprise.Of(actual[group] / evidence.Clump, expected[group] / evidence.Clump), excess);
            }
        }
    }
}
