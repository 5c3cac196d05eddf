namespace Helmsman.Shop.Why.Search.Ratios;

/// <summary>
/// How far the element moved whose count surprises most, as a logarithm of the rate: one effect for the whole comparison, and all elements are judged by
/// whether their leaves share it. If each had an effect of its own, a parent would take a smaller one and count leaves as struck that were not.
/// </summary>
internal static class Effect
{
    private const double Least = 0.15;

    private const double Most = 3;

    /// <returns>Negative for a fall.</returns>
    public static double Of(IEnumerable<Cuboid> cuboids, double[] actual, double[] expected, double clump, bool up)
    {
        var (surprise, effect) = (0.0, 0.0);
        foreach (var (came, mean) in cuboids.SelectMany(cuboid => cuboid.Sum(actual).Zip(cuboid.Sum(expected))))
        {
            if ((up ? came > mean : came < mean) && Surprise.Of(came / clump, mean / clump) is var found && found > surprise)
            {
                (surprise, effect) = (found, Math.Abs(Math.Log(((Math.Max(came, 0) / clump) + 0.5) / ((mean / clump) + 0.5))));
            }
        }

        return (up ? 1 : -1) * Math.Clamp(effect, Least, Most);
    }
}
