namespace Helmsman.Shop.Why.Search;

/// <summary>Names the best element, takes its leaves out, and looks again, until nothing is worth naming.</summary>
internal sealed class Peeling(LeafTable leaves, Cuboid[] lattice, double[] expected, double[] actual)
{
    private const int MostCauses = 40;

    /// <summary>Where so many of the best all merely contain others, the table is not one of a few causes.</summary>
    private const int MostTried = 300;

    // What it takes to name an element, in natural logarithms: which of its cuboid it is, and that it is anything at all.
    private const double Naming = 3;
    private const double PerAttribute = .4;

    /// <summary>The first one says besides that something happened at all.</summary>
    private const double Anything = 3;

    /// <summary>Finer elements must explain so much more before they are named in place of one coarse one, which a crossing cause takes some of.</summary>
    private const double Concise = .2;

    /// <param name="keys">Changed: what is left unexplained.</param>
    public List<RootCause> Run(float[] rows, float[] handicaps, int[] keys, int nothing)
    {
        var cube = new Cube(lattice, rows, handicaps, keys, nothing, cuboid => Naming + PerAttribute * cuboid.Layer + Math.Log(Math.Max(1, cuboid.Elements)));
        var (causes, events) = (new List<RootCause>(), new List<(int Cuboid, int Effect)>());
        while (causes.Count < MostCauses && Next(cube, events) is { Count: > 0 } next)
        {
            foreach (var one in next)
            {
                events.Add((one.Cuboid, cube.Effect(one.Cuboid, one.Group)));
                causes.Add(Take(one, cube, keys, nothing));
            }
        }

        return causes;
    }

    private List<Candidate> Next(Cube cube, List<(int Cuboid, int Effect)> events)
    {
        var least = events.Count == 0 ? Anything : 0;
        return Candidates(cube) is { Count: > 0 } candidates && Unsplittable(candidates) is { } best && best.Gain >= least ? [best] : Siblings.Of(lattice, cube, events, least);
    }

    private List<Candidate> Candidates(Cube cube)
    {
        var candidates = new List<Candidate>();
        for (var cuboid = 0; cuboid < lattice.Length; cuboid++)
        {
            var gains = cube.Gains.AsSpan(cube.First(cuboid), lattice[cuboid].Count);
            for (var group = 0; group < gains.Length; group++)
            {
                if (gains[group] > 0)
                {
                    candidates.Add(new(cuboid, group, lattice[cuboid].Of[group], gains[group]));
                }
            }
        }

        return candidates;
    }

    /// <summary>The highest gain that finer elements inside do not exceed: without this rule one would name what merely contains two causes.</summary>
    private Candidate? Unsplittable(List<Candidate> candidates)
    {
        // Nearly always it is the first; sorting all of them would take longer than all the rest.
        var first = candidates.MaxBy(candidate => candidate.Gain);
        if (IsWhole(candidates, first))
        {
            return first;
        }

        foreach (var next in candidates.OrderByDescending(candidate => candidate.Gain).Take(MostTried).Skip(1))
        {
            if (IsWhole(candidates, next))
            {
                return next;
            }
        }

        return null;
    }

    private bool IsWhole(List<Candidate> candidates, Candidate candidate) => MostInside(candidates, candidate) <= candidate.Gain * (1 + Concise);

    private double MostInside(List<Candidate> candidates, Candidate whole)
    {
        Span<double> inside = stackalloc double[lattice.Length];
        var cuboid = lattice[whole.Cuboid];
        foreach (var (finer, _, leaf, gain) in candidates)
        {
            if (lattice[finer].Refines(cuboid) && IsIn(cuboid, leaf, whole.Leaf))
            {
                inside[finer] += gain;
            }
        }

        var most = 0.0;
        foreach (var sum in inside)
        {
            most = Math.Max(most, sum);
        }

        return most;
    }

    private RootCause Take(Candidate cause, Cube cube, int[] keys, int nothing)
    {
        var (was, came) = (0.0, 0.0);
        var taken = new List<int>();
        var cuboid = lattice[cause.Cuboid];
        for (var leaf = 0; leaf < keys.Length; leaf++)
        {
            if (lattice[0].Of[leaf] >= 0 && IsIn(cuboid, lattice[0].Of[leaf], cause.Leaf))
            {
                was += expected[leaf];
                came += actual[leaf];
                if (keys[leaf] != nothing)
                {
                    taken.Add(leaf);
                }
            }
        }

        cube.Remove(taken);
        return new(Named(cuboid, cause.Leaf), was, came, cause.Gain);
    }

    private Element Named(Cuboid cuboid, int leaf) =>
        new([.. leaves.Attributes.Select((attribute, at) => (cuboid.Mask >> at & 1) == 1 ? attribute.Codes[leaf] : Element.Any)]);

    private bool IsIn(Cuboid cuboid, int leaf, int of)
    {
        foreach (var attribute in cuboid.Attributes)
        {
            var codes = leaves.Attributes[attribute].Codes;
            if (codes[leaf] != codes[of])
            {
                return false;
            }
        }

        return true;
    }
}
