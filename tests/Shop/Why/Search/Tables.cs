using Helmsman.Shop.Why.Search;

namespace Helmsman.Tests.Shop.Why.Search;

/// <summary>Small made-up tables with a leaf for every combination.</summary>
internal static class Tables
{
    public static LeafTable Of(int[] members, Func<int[], (double Expected, double Actual)> figures)
    {
        var count = members.Aggregate(1, (product, one) => product * one);
        var codes = members.Select(_ => new int[count]).ToArray();
        var (expected, actual) = (new double[count], new double[count]);
        for (var leaf = 0; leaf < count; leaf++)
        {
            for (int at = members.Length - 1, rest = leaf; at >= 0; rest /= members[at], at--)
            {
                codes[at][leaf] = rest % members[at];
            }

            (expected[leaf], actual[leaf]) = figures([.. codes.Select(of => of[leaf])]);
        }

        return new([.. members.Select((of, at) => new LeafAttribute($"attribute {at}", of, codes[at]))], expected, actual);
    }

    /// <summary>Leaves of 20 to 2,000 with 5 % noise; <paramref name="factor"/> says what happened to a leaf besides.</summary>
    public static LeafTable Noisy(int[] members, int seed, Func<int[], double> factor)
    {
        var random = new Random(seed);
        return Of(members, leaf =>
        {
            var expected = 20 * Math.Pow(100, random.NextDouble());
            return (expected, expected * factor(leaf) * (1 + .05 * Normal(random)));
        });
    }

    /// <summary>Poisson counts around small rates, expected from four such days.</summary>
    public static LeafTable Counted(int[] members, int seed, Func<int[], double> factor)
    {
        var random = new Random(seed);
        return Of(members, leaf =>
        {
            var rate = .2 * Math.Pow(50, random.NextDouble());
            return (Enumerable.Range(0, 4).Sum(_ => Poisson(random, rate)) / 4.0, Poisson(random, rate * factor(leaf)));
        });
    }

    public static Element[] Found(LeafTable leaves, SearchRules? rules = null) => [.. RootCauseSearch.Find(leaves, rules).Causes.Select(cause => cause.Element)];

    public static Element Element(params int[] members) => new(members);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static int Poisson(Random random, double mean)
    {
        var count = 0;
        for (var left = random.NextDouble(); left > Math.Exp(-mean); left *= random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
