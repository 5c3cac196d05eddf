namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>
/// What each leaf says for an effect and against none, in natural logarithms of likelihood: one value for each of <see cref="Effects"/>. Counts are
/// negative binomial: they wander as the leaf's rate does, and inside a cause as its effect differs from leaf to leaf.
/// </summary>
/// <param name="Weights">Leaf by leaf, an effect beside the other.</param>
internal sealed record LeafEvidence(double[] Expected, double[] Actual, double[] Denominator, double[] Weights, double Clump)
{
    /// <summary>In logarithms of the rate: 1.16, 1.35, 1.8, 3.3 and 11 times the usual, or that part of it.</summary>
    public static ReadOnlySpan<double> Effects => [0.15, 0.3, 0.6, 1.2, 2.4];

    /// <summary>Standard deviation of an effect among the leaves that have it, as a share of it.</summary>
    private const double Uneven = 0.5;

    /// <summary>One large leaf must not speak for all others, however many events it had.</summary>
    private const double Most = 20;

    public static LeafEvidence Of(RatioPeriod now, UsualRates usual, bool up)
    {
        var leaves = now.Denominator.Length;
        var (expected, weights) = (new double[leaves], new double[leaves * Effects.Length]);
        for (var leaf = 0; leaf < leaves; leaf++)
        {
            expected[leaf] = now.Denominator[leaf] * usual.Rates[leaf];
            if (expected[leaf] > 0)
            {
                var variance = (usual.Spread * usual.Spread) + (1 / usual.Events[leaf]);
                Weigh(Math.Max(0, now.Numerator[leaf]) / usual.Clump, expected[leaf] / usual.Clump, variance, up ? 1 : -1, weights.AsSpan(leaf * Effects.Length));
            }
        }

        return new(expected, now.Numerator, now.Denominator, weights, usual.Clump);
    }

    /// <summary>As if the leaves of <paramref name="named"/> were not there.</summary>
    public LeafEvidence Without(IEnumerable<int> named)
    {
        var (expected, actual, denominator, weights) = ((double[])Expected.Clone(), (double[])Actual.Clone(), (double[])Denominator.Clone(), (double[])Weights.Clone());
        foreach (var leaf in named)
        {
            expected[leaf] = actual[leaf] = denominator[leaf] = 0;
            weights.AsSpan(leaf * Effects.Length, Effects.Length).Clear();
        }

        return new(expected, actual, denominator, weights, Clump);
    }

    private static void Weigh(double came, double expected, double variance, int sign, Span<double> weights)
    {
        var none = new NegativeBinomial(came, 1 / variance).LogLikelihood(expected);
        for (var at = 0; at < Effects.Length; at++)
        {
            var uneven = Uneven * Effects[at];
            var some = new NegativeBinomial(came, 1 / (variance + (uneven * uneven))).LogLikelihood(expected * Math.Exp(sign * Effects[at]));
            weights[at] = Math.Min(Most, some - none);
        }
    }

    /// <param name="Shape">One over the squared coefficient of variation of the mean.</param>
    private readonly record struct NegativeBinomial(double Came, double Shape)
    {
        /// <summary>Less what depends on the count alone.</summary>
        public double LogLikelihood(double mean) =>
            LogGamma.Of(Came + Shape) - LogGamma.Of(Shape) + (Shape * Math.Log(Shape / (Shape + mean))) + (Came * Math.Log(mean / (Shape + mean)));
    }
}
