namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>How each leaf of a period differs from what was expected of it times what all leaves share.</summary>
/// <param name="Common">What they share, a factor.</param>
/// <param name="Usual">Of each leaf: expected × common.</param>
/// <param name="Actual">Of each leaf; not below 0.</param>
/// <param name="Scores">Logarithm of actual to usual, in standard deviations of <see cref="Scatter"/>.</param>
/// <param name="Pulls">By how much a score moves when the logarithm of what comes moves by 1; less where a leaf is small.</param>
internal sealed record Residuals(double Common, float[] Usual, float[] Actual, float[] Scores, float[] Pulls)
{
    /// <summary>Leaves below so many units say too little to have a say in what all share.</summary>
    private const double Telling = 5;

    public static Residuals Of(LeafTable leaves, Scatter scatter)
    {
        var shared = SharedShift.Of(leaves, Telling * scatter.Unit);
        var of = new Residuals(shared, new float[leaves.Count], new float[leaves.Count], new float[leaves.Count], new float[leaves.Count]);
        for (var leaf = 0; leaf < leaves.Count; leaf++)
        {
            var (usual, actual) = (Math.Max(0, leaves.Expected[leaf] * shared), Math.Max(0, leaves.Actual[leaf]));
            var sigma = Math.Sqrt(scatter.Variance(usual));
            of.Usual[leaf] = (float)usual;
            of.Actual[leaf] = (float)actual;
            of.Scores[leaf] = (float)(Math.Log((actual + scatter.Unit) / (usual + scatter.Unit)) / sigma);
            of.Pulls[leaf] = (float)(usual / (usual + scatter.Unit) / sigma);
        }

        return of;
    }
}
