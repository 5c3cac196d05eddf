using System.Numerics;

namespace Helmsman.Shop.Why;

/// <summary>
/// The exact split of a product's change where a factor is negative, so that there is no logarithm of it (refunds above sales): the mean of a factor's part
/// over every order in which the factors could have changed.
/// </summary>
public static class Shapley
{
    /// <summary>Two factors: Δx (y₀ + y₁) / 2; any number of them, though the work doubles with each.</summary>
    /// <returns>Parts in the factors' order; they add up to the change of their product.</returns>
    public static IReadOnlyList<double> Parts(IReadOnlyList<double> before, IReadOnlyList<double> after) =>
        [.. Enumerable.Range(0, before.Count).Select(factor => Part(factor, before, after))];

    private static double Part(int factor, IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        var part = 0.0;
        for (uint changed = 0; changed < 1u << before.Count; changed++)
        {
            if ((changed & 1u << factor) == 0)
            {
                part += Weight(BitOperations.PopCount(changed), before.Count) * Others(factor, changed, before, after);
            }
        }

        return part * (after[factor] - before[factor]);
    }

    /// <summary>The share of orders in which exactly these others changed first.</summary>
    private static double Weight(int changedBefore, int factors)
    {
        var weight = 1.0 / factors;
        for (var step = 1; step <= changedBefore; step++)
        {
            weight *= step / (double)(factors - step);
        }

        return weight;
    }

    private static double Others(int factor, uint changed, IReadOnlyList<double> before, IReadOnlyList<double> after)
    {
        var product = 1.0;
        for (var other = 0; other < before.Count; other++)
        {
            product *= other == factor ? 1 : (changed & 1u << other) != 0 ? after[other] : before[other];
        }

        return product;
    }
}
