namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>
/// What each leaf says for a cause in it and against none, in natural logarithms of likelihood. Counts are negative binomial: they wander as the leaf's
/// rate does, and inside a cause as its effect differs from leaf to leaf.
/// </summary>
/// <param name="Weights">Above 0: it moved as the cause does.</param>
/// <param name="Clump">See <see cref="UsualRates"/>.</param>
internal sealed record LeafEvidence(double[] Expected, double[] Actual, double[] Denominator, double[] Weights, double Clump)
{
    /// <summary>Standard deviation of an effect among the leaves that have it, as a share of it.</summary>
    private const double Uneven = 0.5;

    /// <summary>One large leaf must not speak for all others, however many events it had.</summary>
    private const double Most = 10;

    /// <summary>Standard deviation of a leaf's logarithm of rate from period to period, counting aside.</summary>
    private const double Spread = 0.1;

    public static LeafEvidence Of(RatioPeriod now, UsualRates usual, IEnumerable<Cuboid> cuboids, bool up)
    {
        double[] expected = [.. now.Denominator.Zip(usual.Rates, (of, rate) => of * rate)];
        var effect = Effect.Of(cuboids, now.Numerator, expected, usual.Clump, up);
        double[] weights =
        [
            .. expected.Select((mean, leaf) => mean <= 0
                ? 0
                : Weight(Math.Max(0, now.Numerator[leaf]) / usual.Clump, mean / usual.Clump, (Spread * Spread) + (1 / usual.Events[leaf]), effect)),
        ];
        return new(expected, now.Numerator, now.Denominator, weights, usual.Clump);
    }

    /// <summary>As if the leaves of <paramref name="named"/> were not there.</summary>
    public LeafEvidence Without(IEnumerable<int> named)
    {
        double[][] open = [[.. Expected], [.. Actual], [.. Denominator], [.. Weights]];
        foreach (var leaf in named)
        {
            Array.ForEach(open, values => values[leaf] = 0);
        }

        return new(open[0], open[1], open[2], open[3], Clump);
    }

    private static double Weight(double came, double expected, double variance, double effect)
    {
        var uneven = Uneven * effect;
        return Math.Min(Most, Likelihood(came, expected * Math.Exp(effect), 1 / (variance + (uneven * uneven))) - Likelihood(came, expected, 1 / variance));
    }

    /// <summary>Of a negative binomial count, in logarithms and less what depends on the count alone.</summary>
    /// <param name="shape">One over the squared coefficient of variation of the mean.</param>
    private static double Likelihood(double came, double mean, double shape) =>
        LogGamma.Of(came + shape) - LogGamma.Of(shape) + (shape * Math.Log(shape / (shape + mean))) + (came * Math.Log(mean / (shape + mean)));
}
