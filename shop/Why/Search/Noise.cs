namespace Helmsman.Shop.Why.Search;

/// <summary>What leaves do without a cause, learned from the side that no cause pushes them to: its spread grows as leaves get small.</summary>
/// <param name="Spread">Median of |deviation| in each class of sizes.</param>
/// <param name="Left">Deviations on the clean side, in units of their class's spread.</param>
/// <param name="Right">The same on the side of the causes.</param>
internal sealed record Noise(double[] Spread, GeneralisedGaussian Left, GeneralisedGaussian Right)
{
    /// <summary>A forecast that is right to less than this is taken to be lucky; in deviations, as a standard deviation.</summary>
    private const double Least = .01;
    private const double MedianOfNormal = .6745;
    private const int FewestOfClass = 20;
    private const int FewestOfSide = 50;

    public static Noise Of(Deviations deviations)
    {
        var spread = SpreadBySize(deviations);
        var left = Side(deviations.Counts, spread, -1);
        return new(spread, left, left);
    }

    /// <summary>The same with the causes' own side learned from the leaves that none of them explains.</summary>
    /// <param name="unexplained">How many leaves there are of each key.</param>
    public Noise WithRight(int[] unexplained) => this with { Right = Side(unexplained, Spread, 1) };

    /// <summary>Whether the sides differ too little to matter.</summary>
    public bool IsEven => Math.Abs(Math.Log(Right.Scale / Left.Scale)) < .06 && Math.Abs(Right.Shape - Left.Shape) < .15;

    public double Deviation(int size) => Spread[size] / MedianOfNormal;

    /// <summary>Median of |deviation| on the side that no cause pushes to; 0 when that side is empty.</summary>
    public static (double Count, double Value) CleanMedian(ReadOnlySpan<int> counts)
    {
        // The bin of 'as expected' belongs to both sides.
        double below = 0, count = counts[Deviations.Side] / 2.0;
        foreach (var bin in counts[..Deviations.Side])
        {
            count += bin;
        }

        for (var bin = 0; bin <= Deviations.Side; bin++)
        {
            var (here, from, width) = bin == 0 ? (counts[Deviations.Side] / 2.0, 0.0, .5) : (counts[Deviations.Side - bin], bin - .5, 1.0);
            if (here > 0 && (below + here) * 2 >= count)
            {
                return (count, (from + width * (count / 2 - below) / here) / Deviations.Side);
            }

            below += here;
        }

        return (0, 0);
    }

    /// <summary>Variance is a² + φ/size: a share of its own for every leaf, and what a count of that size does by chance.</summary>
    private static double[] SpreadBySize(Deviations deviations)
    {
        var line = new Line();
        for (var size = 0; size < Deviations.Classes; size++)
        {
            if (CleanMedian(deviations.CountsOf(size)) is { Count: >= FewestOfClass } clean)
            {
                line.Add(1 / deviations.MeanSize(size), clean.Value * clean.Value, clean.Count);
            }
        }

        var (own, chance) = line.Fit();
        var least = Least * MedianOfNormal;
        return [.. Enumerable.Range(0, Deviations.Classes).Select(size => Math.Sqrt(Math.Max(least * least, own + (deviations.MeanSize(size) is > 0 and var mean ? chance / mean : 0))))];
    }

    /// <param name="side">−1 or 1.</param>
    private static GeneralisedGaussian Side(int[] counts, double[] spread, int side)
    {
        const double cell = .01;
        var cells = new double[4_000];
        var total = 0.0;
        for (var key = 0; key < Deviations.Nothing; key++)
        {
            var bin = (key % Deviations.Bins - Deviations.Side) * side;
            if (counts[key] > 0 && bin >= 0)
            {
                var count = bin == 0 ? counts[key] / 2.0 : counts[key];
                cells[(int)Math.Min(cells.Length - 1, bin / (Deviations.Side * spread[key / Deviations.Bins]) / cell)] += count;
                total += count;
            }
        }

        if (total < FewestOfSide)
        {
            return GeneralisedGaussian.Normal(1);
        }

        // Ten leaves beyond the quantile, at least: fewer say nothing of a tail.
        var share = Math.Clamp(1 - 10 / total, .9, .998);
        var median = Math.Clamp(At(cells, total * .5) * cell, 1, 2);
        return GeneralisedGaussian.From(median, Math.Max(median, At(cells, total * share) * cell), share);
    }

    private static double At(double[] cells, double wanted)
    {
        var sum = 0.0;
        for (var at = 0; at < cells.Length; at++)
        {
            if (sum + cells[at] >= wanted && cells[at] > 0)
            {
                return at + (wanted - sum) / cells[at];
            }

            sum += cells[at];
        }

        return cells.Length;
    }
}
