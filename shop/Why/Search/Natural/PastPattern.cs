namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>
/// How leaves move together, as their past shows it: covariance = (1 − ρ) I + ρ ZZ′ ∕ periods, Z being past scores, one column a period. Its inverse is
/// (I − UU′) ∕ (1 − ρ), which is what is kept: a pattern that came before (a morning, a lunch hour) then counts for little.
/// </summary>
internal sealed class PastPattern
{
    /// <summary>ρ: how much the past is believed to repeat itself.</summary>
    private const double Repeats = .5;

    private readonly float[] rows;
    private readonly int width;
    private readonly float remaining = 1;

    /// <param name="scores">Past scores, a row a leaf, <paramref name="width"/> long, zeros after the last period; becomes U.</param>
    public PastPattern(float[] scores, int width, int periods)
    {
        (rows, this.width) = (scores, width);
        if (periods > 0)
        {
            Cholesky.Solve(Cholesky.Of(Products(), width, (1 - Repeats) * periods / Repeats), width, rows);
            remaining = (float)(1 - Repeats);
        }
    }

    /// <summary>The inverse covariance times <paramref name="scores"/>.</summary>
    public float[] Clear(float[] scores)
    {
        var along = new float[width];
        for (var leaf = 0; leaf < scores.Length; leaf++)
        {
            Rows.Add(along, Row(leaf), scores[leaf]);
        }

        var cleared = new float[scores.Length];
        for (var leaf = 0; leaf < scores.Length; leaf++)
        {
            cleared[leaf] = (scores[leaf] - Rows.Dot(along, Row(leaf))) / remaining;
        }

        return cleared;
    }

    /// <summary>Precision of the one effect that fits some leaves best.</summary>
    /// <param name="squares">Sum of their pulls' squares.</param>
    public float Precision(float squares, ReadOnlySpan<int> leaves, float[] pulls)
    {
        var along = new float[width];
        foreach (var leaf in leaves)
        {
            Rows.Add(along, Row(leaf), pulls[leaf]);
        }

        return (squares - Rows.Dot(along, along)) / remaining;
    }

    private Span<float> Row(int leaf) => rows.AsSpan(leaf * width, width);

    /// <summary>Z′Z, right of its diagonal.</summary>
    private float[] Products()
    {
        var products = new float[width * width];
        for (var leaf = 0; leaf * width < rows.Length; leaf++)
        {
            var row = Row(leaf);
            for (var period = 0; period < width; period++)
            {
                if (row[period] != 0)
                {
                    var block = Rows.Block(period);
                    Rows.Add(products.AsSpan(period * width, width)[block..], row[block..], row[period]);
                }
            }
        }

        return products;
    }
}
