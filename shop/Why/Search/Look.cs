namespace Helmsman.Shop.Why.Search;

/// <summary>A table prepared for looking at it in either direction.</summary>
internal sealed class Look
{
    /// <summary>Where chance is more than this part of an ordinary leaf's variance, leaves are counts, and their deviations one by one say nothing.</summary>
    private const double Counts = .5;

    /// <summary>Groups of this many units on average vary by a tenth, so that a common shift shows.</summary>
    private const double SteadyGroup = 100;

    private readonly Cuboid[] lattice;
    private readonly double[] expected;
    private readonly double[] actual;
    private readonly Peeling peeling;

    public Look(LeafTable leaves)
    {
        lattice = Lattice.Of(leaves);
        (expected, actual) = (Summed(leaves.Expected, lattice[0].To, lattice[0].Count), Summed(leaves.Actual, lattice[0].To, lattice[0].Count));
        peeling = new(leaves, lattice, expected, actual);
    }

    public SearchResult Run(Direction direction)
    {
        var sign = direction == Direction.Down ? 1 : -1;
        var deviations = new Deviations(expected, actual, sign);
        var chance = Chance.Of(deviations);
        var shift = Shift(deviations, chance, sign);
        var shifted = shift is { } common ? Array.ConvertAll(expected, one => one * (1 + common)) : expected;
        deviations = shift is null ? deviations : new Deviations(shifted, actual, sign);
        chance = shift is null ? chance : Chance.Of(deviations);
        var causes = chance.Weight > Counts ? AmongCounts(shifted, chance, sign) : AmongDeviations(deviations);
        return new([.. causes.OrderByDescending(cause => cause.Gain)], shift, direction);
    }

    /// <summary>Where leaves are small, their groups tell it: the finest that are large enough.</summary>
    private double? Shift(Deviations deviations, Chance chance, int sign)
    {
        if (chance.Weight <= Counts)
        {
            return CommonShift.Of(deviations, sign);
        }

        var steady = Array.FindIndex(lattice, cuboid => expected.Sum() / cuboid.Elements >= SteadyGroup * chance.PerUnit);
        return steady < 0 ? null : CommonShift.Of(new Deviations(SumsOf(expected, steady), SumsOf(actual, steady), sign), sign);
    }

    private List<RootCause> AmongCounts(double[] shifted, Chance chance, int sign)
    {
        var rows = CountWeights.Of(shifted, actual, sign, chance);
        return peeling.Run(rows, CountWeights.Handicaps(sign), [.. Enumerable.Range(0, actual.Length)], actual.Length);
    }

    private List<RootCause> AmongDeviations(Deviations deviations)
    {
        var noise = Noise.Of(deviations);
        var (causes, left) = AmongDeviations(deviations, noise);
        var unexplained = new int[Deviations.Nothing + 1];
        for (var leaf = 0; leaf < left.Length; leaf++)
        {
            unexplained[left[leaf] == Deviations.Nothing ? Deviations.Nothing : deviations.Keys[leaf]]++;
        }

        var refined = noise.WithRight(unexplained);
        return refined.IsEven ? causes : AmongDeviations(deviations, refined).Causes;
    }

    private (List<RootCause> Causes, int[] Left) AmongDeviations(Deviations deviations, Noise noise)
    {
        var weights = new Weights(noise);
        var keys = Array.ConvertAll(deviations.Keys, weights.Row);
        return (peeling.Run(weights.Rows, new float[Weights.Effects], keys, Deviations.Nothing), keys);
    }

    private double[] SumsOf(double[] figures, int cuboid) =>
        cuboid == 0 ? figures : Summed(SumsOf(figures, lattice[cuboid].Parent), lattice[cuboid].To, lattice[cuboid].Count);

    private static double[] Summed(double[] figures, int[] to, int groups)
    {
        var sums = new double[groups];
        for (var at = 0; at < figures.Length; at++)
        {
            sums[to[at]] += figures[at];
        }

        return sums;
    }
}
