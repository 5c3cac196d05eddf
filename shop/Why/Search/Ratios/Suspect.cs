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
    /// product has neither fault; any share of depth from a third to four fifths names the same causes.
    /// </summary>
    public static double ScoreOf(double breadth, double depth) => Math.Cbrt(breadth * depth * depth);

    public static IEnumerable<Suspect> In(Cuboid cuboid, LeafEvidence evidence, bool up)
    {
        var effects = LeafEvidence.Effects.Length;
        var (weights, actual, expected) = (cuboid.Sum(evidence.Weights, effects), cuboid.Sum(evidence.Actual), cuboid.Sum(evidence.Expected));
        var price = 1 + Math.Log(cuboid.First.Count);
        for (var group = 0; group < cuboid.First.Count; group++)
        {
            var excess = up ? actual[group] - expected[group] : expected[group] - actual[group];
            if (excess > 0 && LogMean(weights.AsSpan(group * effects, effects)) - price is var breadth and > 0)
            {
                yield return new(cuboid, group, breadth, Likelihood(Math.Max(0, actual[group]), expected[group]) / evidence.Clump, excess);
            }
        }
    }

    /// <summary>Of Poisson counts, against the expected mean; the floor keeps a first event of a rare kind from being proof.</summary>
    private static double Likelihood(double came, double expected)
    {
        var mean = Math.Max(expected, 0.1);
        return came <= 0 ? mean : Math.Max(0, (came * Math.Log(came / mean)) - (came - mean));
    }

    /// <summary>Every effect is as likely as the other: the logarithm of the mean of their likelihoods.</summary>
    private static double LogMean(ReadOnlySpan<double> logs)
    {
        var (most, sum) = (double.NegativeInfinity, 0.0);
        foreach (var log in logs)
        {
            most = Math.Max(most, log);
        }

        foreach (var log in logs)
        {
            sum += Math.Exp(log - most);
        }

        return most + Math.Log(sum / logs.Length);
    }
}
