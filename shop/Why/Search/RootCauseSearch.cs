using System.Numerics;

namespace Helmsman.Shop.Why.Search;

/// <summary>Finds the few elements that explain how a figure differs from what was expected.</summary>
public static class RootCauseSearch
{
    public static SearchResult Find(LeafTable leaves, SearchRules? rules = null)
    {
        if (leaves.Count == 0) return new([], null, Direction.Down);
        var direction = rules?.Direction ?? (leaves.Actual.Sum() > leaves.Expected.Sum() ? Direction.Up : Direction.Down);
        var lattice = Lattice.Of(leaves);
        var found = new Peeling(leaves, lattice, direction).Run();
        if (found.Count == 0 && rules?.Direction is null)
        {
            direction = direction == Direction.Up ? Direction.Down : Direction.Up;
            found = new Peeling(leaves, lattice, direction).Run();
        }
        return new(found, null, direction);
    }
}

internal sealed class Peeling
{
    private const int J = Weights.Effects;
    private readonly LeafTable leaves; private readonly Cuboid[] lattice;
    private readonly double[] f, v; private readonly Deviations deviations; 
    private float[] table = []; private int[] keys = []; private float[][] sums = []; private float[][] gains = []; private double[] costs = [];
    private readonly int neutral;

    public Peeling(LeafTable leaves, Cuboid[] lattice, Direction direction)
    {
        (this.leaves, this.lattice) = (leaves, lattice);
        var root = lattice[0];
        f = new double[root.Count]; v = new double[root.Count];
        for (var leaf = 0; leaf < leaves.Count; leaf++) { f[root.To[leaf]] += leaves.Expected[leaf]; v[root.To[leaf]] += leaves.Actual[leaf]; }
        deviations = Deviations.Of(f, v, direction == Direction.Down ? 1 : -1, 1);
        neutral = Deviations.Classes * Deviations.Bins;
    }

    public List<RootCause> Run()
    {
        var noise = Noise.Fit(deviations);
        var found = Pass(noise);
        if (Tuning.Refit)
        {
            var hist = new int[neutral + 1];
            foreach (var key in keys) hist[key]++;
            noise = noise.Refit(hist, deviations);
            found = Pass(noise);
        }
        if (Tuning.Debug.Length>0) Console.WriteLine($"noise {string.Join(' ', noise.Scale.Select(s => (s/.6745).ToString("0.000")))} shape {noise.LeftShape} {noise.RightShape} {noise.RightFactor:0.00}");
        return found;
    }

    private List<RootCause> Pass(Noise noise)
    {
        table = Weights.Of(noise, Deviations.Classes);
        keys = [.. deviations.Keys.Select(k => k < 0 ? neutral : k)];
        costs = [.. lattice.Select(c => Tuning.CostBase + Tuning.CostLayer * c.Layer + Math.Log(Math.Max(1, c.Of.Count(l => l >= 0))))];
        var found = new List<RootCause>();
        Sum();
        for (var round = 0; round < 40; round++)
        {
            Gain();
            var best = Best();
            if (best is not { } top) break;
            var (c, g) = top;
            if (found.Count == 0 && gains[c][g] < Tuning.FirstCost) break;
            found.Add(Cause(c, g));
            Peel(c, g);
        }
        return found;
    }

    private bool Inside(Cuboid c, int leaf, int of)
    {
        foreach (var a in c.Attributes) if (leaves.Attributes[a].Codes[leaf] != leaves.Attributes[a].Codes[of]) return false;
        return true;
    }

    private RootCause Cause(int c, int g)
    {
        var members = new int[leaves.Attributes.Count]; Array.Fill(members, Element.Any);
        foreach (var a in lattice[c].Attributes) members[a] = leaves.Attributes[a].Codes[lattice[c].Of[g]];
        double fe = 0, va = 0;
        for (var r = 0; r < f.Length; r++) if (lattice[0].Of[r] >= 0 && Inside(lattice[c], lattice[0].Of[r], lattice[c].Of[g])) { fe += f[r]; va += v[r]; }
        return new(new Element(members), fe, va, gains[c][g]);
    }

    private void Sum()
    {
        sums = new float[lattice.Length][];
        for (var c = 1; c < lattice.Length; c++)
        {
            var (cuboid, parent) = (lattice[c], lattice[lattice[c].Parent]);
            var to = cuboid.To; var dest = sums[c] = new float[cuboid.Count * J];
            if (cuboid.Parent == 0) for (var g = 0; g < to.Length; g++) Add(dest, to[g] * J, table, keys[g] * J);
            else { var src = sums[cuboid.Parent]; for (var g = 0; g < to.Length; g++) Add(dest, to[g] * J, src, g * J); }
        }
    }

    private static void Add(float[] dest, int to, float[] src, int from)
    {
        for (var j = 0; j < J; j += Vector<float>.Count)
            (new Vector<float>(dest, to + j) + new Vector<float>(src, from + j)).CopyTo(dest, to + j);
    }

    private static void Subtract(float[] dest, int to, float[] src, int from)
    {
        for (var j = 0; j < J; j += Vector<float>.Count)
            (new Vector<float>(dest, to + j) - new Vector<float>(src, from + j)).CopyTo(dest, to + j);
    }

    private void Gain()
    {
        gains = new float[lattice.Length][];
        for (var c = 0; c < lattice.Length; c++)
        {
            var gain = gains[c] = new float[lattice[c].Count];
            for (var g = 0; g < gain.Length; g++)
            {
                var best = float.MinValue;
                if (c == 0) { var k = keys[g] * J; for (var j = 0; j < J; j++) best = Math.Max(best, table[k + j]); }
                else for (var j = 0; j < J; j++) best = Math.Max(best, sums[c][g * J + j]);
                gain[g] = best - (float)costs[c];
            }
        }
    }

    private (int, int)? Best()
    {
        var positive = new List<(int C, int G, float Gain)>();
        for (var c = 0; c < lattice.Length; c++)
            for (var g = 0; g < gains[c].Length; g++)
                if (gains[c][g] > 0) positive.Add((c, g, gains[c][g]));
        foreach (var (c, g, gain) in positive.OrderByDescending(p => p.Gain))
        {
            var split = new double[lattice.Length];
            var of = lattice[c].Of[g];
            foreach (var (c2, g2, gain2) in positive)
                if (c2 != c && lattice[c2].Refines(lattice[c]) && Inside(lattice[c], lattice[c2].Of[g2], of)) split[c2] += gain2;
            if (split.Max() <= gain * (1 + Tuning.Relative) + Tuning.SplitMargin) return (c, g);
        }
        return null;
    }

    private void Peel(int c, int g)
    {
        var path = new int[lattice.Length];
        var of = lattice[c].Of[g];
        for (var r = 0; r < keys.Length; r++)
        {
            if (keys[r] == neutral || !Inside(lattice[c], lattice[0].Of[r], of)) continue;
            path[0] = r;
            for (var k = 1; k < lattice.Length; k++)
            {
                path[k] = lattice[k].To[path[lattice[k].Parent]];
                Subtract(sums[k], path[k] * J, table, keys[r] * J);
            }
            keys[r] = neutral;
        }
    }
}
