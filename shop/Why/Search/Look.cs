namespace Helmsman.Shop.Why.Search;

/// <summary>A table prepared for looking at it in either direction.</summary>
internal sealed class Look
{
    private readonly double[] expected;
    private readonly double[] actual;
    private readonly Peeling peeling;

    public Look(LeafTable leaves)
    {
        var lattice = Lattice.Of(leaves);
        (expected, actual) = (Summed(leaves.Expected, lattice[0]), Summed(leaves.Actual, lattice[0]));
        peeling = new(leaves, lattice, expected, actual);
    }

    public SearchResult Run(Direction direction)
    {
        var deviations = Deviations.Of(expected, actual, direction == Direction.Down ? 1 : -1);
        var noise = Noise.Of(deviations);
        var (causes, left) = Run(deviations, noise);
        var unexplained = new int[Deviations.Nothing + 1];
        for (var leaf = 0; leaf < left.Length; leaf++)
        {
            unexplained[left[leaf] == Deviations.Nothing ? Deviations.Nothing : deviations.Keys[leaf]]++;
        }

        var refined = noise.WithRight(unexplained);
        causes = refined.IsEven ? causes : Run(deviations, refined).Causes;
        return new([.. causes.OrderByDescending(cause => cause.Gain)], null, direction);
    }

    private (List<RootCause> Causes, int[] Left) Run(Deviations deviations, Noise noise)
    {
        var weights = new Weights(noise);
        var keys = Array.ConvertAll(deviations.Keys, weights.Row);
        return (peeling.Run(weights, keys), keys);
    }

    private static double[] Summed(double[] figures, Cuboid finest)
    {
        var sums = new double[finest.Count];
        for (var leaf = 0; leaf < figures.Length; leaf++)
        {
            sums[finest.To[leaf]] += figures[leaf];
        }

        return sums;
    }
}
