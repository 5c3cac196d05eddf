using System.Numerics;

namespace Helmsman.Shop.Why.Search;

/// <summary>
/// The weights of every element of every cuboid, for each size of effect: an element has one effect, so its gain is the best of its sums, less what it
/// costs to name it. Elements are numbered through all cuboids, those of the finest first.
/// </summary>
internal sealed class Cube
{
    private const int Width = Weights.Effects;

    private readonly Cuboid[] lattice;
    private readonly float[] rows;
    private readonly int[] keys;
    private readonly int[] first;
    private readonly float[] costs;
    private readonly float[] handicaps;
    private readonly float[] sums;
    private readonly int[] slots;
    private readonly int nothing;

    /// <param name="rows">Of <see cref="Weights.Effects"/> weights, one after the other.</param>
    /// <param name="handicaps">What speaks against each effect in any element.</param>
    /// <param name="keys">Which row each leaf of the finest cuboid has; changed by <see cref="Remove"/>.</param>
    public Cube(Cuboid[] lattice, float[] rows, float[] handicaps, int[] keys, int nothing, Func<Cuboid, double> cost)
    {
        (this.lattice, this.rows, this.handicaps, this.keys, this.nothing) = (lattice, rows, handicaps, keys, nothing);
        costs = [.. lattice.Select(cuboid => (float)cost(cuboid))];
        first = new int[lattice.Length + 1];
        for (var cuboid = 0; cuboid < lattice.Length; cuboid++)
        {
            first[cuboid + 1] = first[cuboid] + lattice[cuboid].Count;
        }

        Gains = new float[first[^1]];
        slots = new int[first[^1]];
        sums = new float[(first[^1] - first[1]) * Width];
        Sum();
    }

    /// <summary>Of every element; what is not positive is not worth naming.</summary>
    public float[] Gains { get; }

    public int First(int cuboid) => first[cuboid];

    /// <summary>Which effect fits an element best.</summary>
    public int Effect(int cuboid, int group)
    {
        var (of, start) = cuboid == 0 ? (rows, keys[group] * Width) : (sums, Row(cuboid, group) * Width);
        var best = 0;
        for (var effect = 1; effect < Width; effect++)
        {
            best = of[start + effect] - handicaps[effect] > of[start + best] - handicaps[best] ? effect : best;
        }

        return best;
    }

    /// <summary>Takes leaves out of everything.</summary>
    /// <param name="leaves">Of the finest cuboid, each once.</param>
    public void Remove(List<int> leaves)
    {
        var touched = new List<int>[lattice.Length];
        var changes = new float[lattice.Length][];
        touched[0] = leaves;
        changes[0] = new float[leaves.Count * Width];
        for (var at = 0; at < leaves.Count; at++)
        {
            rows.AsSpan(keys[leaves[at]] * Width, Width).CopyTo(changes[0].AsSpan(at * Width));
            keys[leaves[at]] = nothing;
            Gains[leaves[at]] = -costs[0];
        }

        for (var cuboid = 1; cuboid < lattice.Length; cuboid++)
        {
            var parent = lattice[cuboid].Parent;
            (touched[cuboid], changes[cuboid]) = Gather(cuboid, touched[parent], changes[parent]);
            Subtract(cuboid, touched[cuboid], changes[cuboid]);
        }
    }

    private void Sum()
    {
        for (var leaf = 0; leaf < keys.Length; leaf++)
        {
            Gains[leaf] = Best(rows, keys[leaf] * Width) - costs[0];
        }

        for (var cuboid = 1; cuboid < lattice.Length; cuboid++)
        {
            var (to, parent, start) = (lattice[cuboid].To, lattice[cuboid].Parent, Row(cuboid, 0));
            for (var group = 0; group < to.Length; group++)
            {
                Add(sums, (start + to[group]) * Width, parent == 0 ? rows : sums, (parent == 0 ? keys[group] : Row(parent, group)) * Width);
            }

            for (var group = 0; group < lattice[cuboid].Count; group++)
            {
                Gains[first[cuboid] + group] = Best(sums, (start + group) * Width) - costs[cuboid];
            }
        }
    }

    private (List<int> Touched, float[] Changes) Gather(int cuboid, List<int> from, float[] changes)
    {
        var touched = new List<int>();
        var own = new float[Math.Min(from.Count, lattice[cuboid].Count) * Width];
        for (var at = 0; at < from.Count; at++)
        {
            var group = lattice[cuboid].To[from[at]];
            ref var slot = ref slots[first[cuboid] + group];
            if (slot == 0)
            {
                touched.Add(group);
                slot = touched.Count;
            }

            Add(own, (slot - 1) * Width, changes, at * Width);
        }

        return (touched, own);
    }

    private void Subtract(int cuboid, List<int> touched, float[] changes)
    {
        for (var at = 0; at < touched.Count; at++)
        {
            var row = Row(cuboid, touched[at]) * Width;
            for (var effect = 0; effect < Width; effect += Vector<float>.Count)
            {
                (new Vector<float>(sums, row + effect) - new Vector<float>(changes, at * Width + effect)).CopyTo(sums, row + effect);
            }

            Gains[first[cuboid] + touched[at]] = Best(sums, row) - costs[cuboid];
            slots[first[cuboid] + touched[at]] = 0;
        }
    }

    private int Row(int cuboid, int group) => first[cuboid] - first[1] + group;

    private static void Add(float[] to, int at, float[] from, int start)
    {
        for (var effect = 0; effect < Width; effect += Vector<float>.Count)
        {
            (new Vector<float>(to, at + effect) + new Vector<float>(from, start + effect)).CopyTo(to, at + effect);
        }
    }

    private float Best(float[] of, int start)
    {
        var best = new Vector<float>(of, start) - new Vector<float>(handicaps);
        for (var effect = Vector<float>.Count; effect < Width; effect += Vector<float>.Count)
        {
            best = Vector.Max(best, new Vector<float>(of, start + effect) - new Vector<float>(handicaps, effect));
        }

        var most = best[0];
        for (var lane = 1; lane < Vector<float>.Count; lane++)
        {
            most = Math.Max(most, best[lane]);
        }

        return most;
    }
}
