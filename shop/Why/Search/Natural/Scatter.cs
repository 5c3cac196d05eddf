namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>How counts of this figure scatter around what is usual of them: variance = <see cref="Unit"/> × mean + <see cref="Even"/> × mean².</summary>
/// <param name="Unit">In the figure's own unit: 1 to 2 for visitors who come one by one, about the value of an order for revenue.</param>
/// <param name="Even">Square of the share by which even a large leaf scatters.</param>
internal readonly record struct Scatter(double Unit, double Even)
{
    /// <summary>4 % with a past, which then tells of each leaf how much more it is; 10 % without.</summary>
    private const double WithPast = .002, WithoutPast = .01;

    /// <summary>Median of a squared standard normal.</summary>
    private const double MedianSquare = .455;

    /// <summary>As the median leaf does, once what all leaves share is taken out.</summary>
    /// <returns>Unit 1 where no leaf scatters: then any unit will do.</returns>
    public static Scatter Of(LeafTable leaves, bool hasPast)
    {
        var shared = SharedShift.Of(leaves, 0);
        var squares = new List<double>(leaves.Count);
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            var usual = leaves.Expected[leaf] * shared;
            if (usual > 0)
            {
                squares.Add((leaves.Actual[leaf] - usual) * (leaves.Actual[leaf] - usual) / usual);
            }
        }

        var unit = squares.Count == 0 ? 0 : Robust.Median(squares) / MedianSquare;
        return new(unit > 0 && double.IsFinite(unit) ? unit : 1, hasPast ? WithPast : WithoutPast);
    }

    /// <summary>Logarithm of actual to usual; counts near 0 say little.</summary>
    public double Level(double usual, double actual) => Math.Log((actual + Unit) / (usual + Unit));

    /// <summary>Variance of the logarithm of what comes where <paramref name="usual"/> is.</summary>
    public double Variance(double usual) => Even + Unit * (usual + Unit / 4) / ((usual + Unit) * (usual + Unit));
}
