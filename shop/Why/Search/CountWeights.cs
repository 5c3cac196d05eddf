namespace Helmsman.Shop.Why.Search;

/// <summary>
/// Weights of leaves that are mostly chance, as a shop's small counts are: how much likelier the figure is when its rate changed by a factor than when it
/// did not, for counts of variance φ × rate + (a × rate)², which is a negative binomial's. A leaf that says little weighs little, and many of them add up.
/// </summary>
internal static class CountWeights
{
    private const double Least = .05;
    private const double Most = 40;
    private const double Apart = 6;


    /// <returns>A row of <see cref="Weights.Effects"/> for each leaf.</returns>
    public static float[] Of(ReadOnlySpan<double> expected, ReadOnlySpan<double> actual, int sign, Chance chance)
    {
        var rows = new float[(expected.Length + 1) * Weights.Effects];
        var shape = chance.PerUnit > 0 ? 1 / Math.Max(chance.OwnSquared, 1e-6) : 1;
        for (var effect = 0; effect < Weights.Effects; effect++)
        {
            var factor = Factor(effect, sign);
            var log = Math.Log(factor);
            for (var leaf = 0; leaf < expected.Length; leaf++)
            {
                var (rate, count) = (Math.Max(expected[leaf], 0) / chance.PerUnit, Math.Max(actual[leaf], 0) / chance.PerUnit);
                if (rate + count <= 0) continue;
                var ratio = Math.Log((shape + rate) / (shape + rate * factor));
                rows[leaf * Weights.Effects + effect] = (float)Math.Clamp(count * (log + ratio) + shape * ratio, -Apart, Most);
            }
        }

        return rows;
    }

    /// <summary>
    /// What was expected is itself counted, from some days: of an element that never brought anything, one unit was still to be expected. Without this
    /// every handful that comes from nowhere is a discovery.
    /// </summary>
    public static float[] Handicaps(int sign) => [.. Enumerable.Range(0, Weights.Effects).Select(effect => (float)Math.Max(0, Factor(effect, sign) - 1))];

    private static double Factor(int effect, int sign)
    {
        var left = Math.Max(.01, 1 - Least - (1 - Least) * effect / (Weights.Effects - 1));
        return sign > 0 ? left : 1 / left;
    }
}
