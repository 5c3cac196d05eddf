using System.Numerics;

namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>What the evidence is made of, added up for every element; leaves that are explained count for nothing.</summary>
internal sealed class Sums(Cuboid[] lattice)
{
    private readonly Vector4[][] groups = [.. lattice.Select(cuboid => new Vector4[cuboid.Count])];

    /// <returns>X: pull × cleared score; Y: pull²; Z: usual; W: actual.</returns>
    public ReadOnlySpan<Vector4> this[int cuboid] => groups[cuboid];

    public void Fill(Whitened leaves, Residuals now)
    {
        var rows = new Vector4[leaves.Scores.Length];
        var cleared = leaves.Past.Clear(leaves.Scores);
        for (var leaf = 0; leaf < rows.Length; leaf++)
        {
            var pull = leaves.Pulls[leaf];
            rows[leaf] = pull > 0 ? new(pull * cleared[leaf], pull * pull, now.Usual[leaf], now.Actual[leaf]) : Vector4.Zero;
        }

        for (var at = 0; at < lattice.Length; at++)
        {
            Reduce(lattice[at].Parent < 0 ? rows : groups[lattice[at].Parent], lattice[at].To, groups[at]);
        }
    }

    private static void Reduce(Vector4[] from, int[] to, Vector4[] into)
    {
        Array.Clear(into);
        for (var group = 0; group < to.Length; group++)
        {
            into[to[group]] += from[group];
        }
    }
}
