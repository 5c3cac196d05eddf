using System.Numerics;

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

    /// <param name="scores">Past scores, a row a leaf, <paramref name="width"/> long, zeros after the last period; becomes U.</param>
    public PastPattern(float[] scores, int width, int periods)
    {
        (rows, Width) = (scores, width);
        if (periods > 0)
        {
            var factor = Cholesky.Of(Products(), width, (1 - Repeats) * periods / Repeats);
            Cholesky.Solve(factor, width, rows);
            Remaining = 1 - Repeats;
        }
    }

    /// <summary>Of a row: a multiple of <see cref="Vector{T}.Count"/>; 0 without a past.</summary>
    public int Width { get; }

    /// <summary>1 − ρ; 1 without a past.</summary>
    public double Remaining { get; } = 1;

    /// <summary>The row of U of a leaf.</summary>
    public ReadOnlySpan<float> this[int leaf] => rows.AsSpan(leaf * Width, Width);

    /// <summary>The inverse covariance times <paramref name="scores"/>.</summary>
    public float[] Clear(float[] scores)
    {
        var along = new float[Width];
        for (var leaf = 0; leaf < scores.Length; leaf++)
        {
            Rows.Add(along, this[leaf], scores[leaf]);
        }

        var cleared = new float[scores.Length];
        for (var leaf = 0; leaf < scores.Length; leaf++)
        {
            cleared[leaf] = (float)((scores[leaf] - Rows.Dot(along, this[leaf])) / Remaining);
        }

        return cleared;
    }

    /// <summary>Z′Z.</summary>
    private float[] Products()
    {
        var products = new float[Width * Width];
        for (var leaf = 0; leaf * Width < rows.Length; leaf++)
        {
            var row = this[leaf];
            for (var period = 0; period < Width; period++)
            {
                if (row[period] != 0)
                {
                    Rows.Add(products.AsSpan(period * Width, Width), row, row[period]);
                }
            }
        }

        return products;
    }
}
