using System.Numerics;

namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What the evidence is made of, added up for every element.</summary>
internal sealed class Sums(Cuboid[] lattice, Whitened leaves, Residuals now)
{
    private static readonly int Head = Vector<float>.Count;

    private readonly int width = Head + leaves.Past.Width;
    private readonly float[] rows = new float[now.Usual.Length * (Head + leaves.Past.Width)];
    private readonly float[][] groups = [.. lattice.Select(cuboid => new float[cuboid.Count * (Head + leaves.Past.Width)])];

    public void Fill()
    {
        Array.Clear(rows);
        var cleared = leaves.Past.Clear(leaves.Scores);
        for (var leaf = 0; leaf < cleared.Length; leaf++)
        {
            var pull = leaves.Pulls[leaf];
            if (pull == 0)
            {
                continue;
            }

            var row = rows.AsSpan(leaf * width, width);
            (row[0], row[1], row[2], row[3]) = (pull * cleared[leaf], pull * pull, now.Usual[leaf], now.Actual[leaf]);
            Rows.Add(row[Head..], leaves.Past[leaf], pull);
        }

        for (var at = 0; at < lattice.Length; at++)
        {
            Reduce(lattice[at].Parent < 0 ? rows : groups[lattice[at].Parent], lattice[at].To, groups[at]);
        }
    }

    public Evidence Of(int cuboid, int group)
    {
        var row = groups[cuboid].AsSpan(group * width, width);
        return new((row[1] - Rows.Dot(row[Head..], row[Head..])) / leaves.Past.Remaining, row[0], row[2], row[3]);
    }

    /// <summary>Of what was usual of the group; 0 when it is empty or explained.</summary>
    public double Usual(int cuboid, int group) => groups[cuboid][group * width + 2];

    private void Reduce(float[] from, int[] to, float[] into)
    {
        Array.Clear(into);
        for (var group = 0; group < to.Length; group++)
        {
            Rows.Add(into.AsSpan(to[group] * width, width), from.AsSpan(group * width, width), 1);
        }
    }
}

/// <summary>An element's leaves, seen together.</summary>
/// <param name="Precision">1 ∕ variance of the logarithmic effect that fits them best.</param>
/// <param name="Moved">Precision × that effect.</param>
internal readonly record struct Evidence(double Precision, double Moved, double Usual, double Actual);
