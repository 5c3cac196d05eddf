namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>How each leaf of a period differs from what was expected of it times what all leaves share.</summary>
/// <param name="Common">What they share, a factor.</param>
/// <param name="Usual">Of each leaf: expected × common; not below 0.</param>
/// <param name="Actual">Of each leaf; not below 0.</param>
/// <param name="Scores">Logarithm of actual to usual, in standard deviations of <see cref="Scatter"/>.</param>
/// <param name="Pulls">By how much a score moves when the logarithm of what comes moves by 1; less where a leaf is small.</param>
/// <param name="Total">Sum of <paramref name="Usual"/>.</param>
internal sealed record Residuals(double Common, float[] Usual, float[] Actual, float[] Scores, float[] Pulls, double Total)
{
    /// <summary>Leaves below so many units say too little to have a say in what all share.</summary>
    private const double Telling = 20;

    public static Residuals Of(LeafTable leaves, Scatter scatter)
    {
        var common = SharedShift.Of(leaves.Expected, leaves.Actual, Telling * scatter.Unit);
        var (usuals, actuals, scores, pulls) = (new float[leaves.Count], new float[leaves.Count], new float[leaves.Count], new float[leaves.Count]);
        var total = 0.0;
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            var (usual, actual) = (Math.Max(0, leaves.Expected[leaf] * common), Math.Max(0, leaves.Actual[leaf]));
            total += usual;
            if (usual > 0 || actual > 0)
            {
                var precision = 1 / Math.Sqrt(scatter.Variance(usual));
                (usuals[leaf], actuals[leaf]) = ((float)usual, (float)actual);
                (scores[leaf], pulls[leaf]) = ((float)(scatter.Level(usual, actual) * precision), (float)(usual / (usual + scatter.Unit) * precision));
            }
        }

        return new(common, usuals, actuals, scores, pulls, total);
    }
}
