using System.Numerics;

namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Names the element with the most evidence, takes its leaves away, and looks again.</summary>
internal sealed class NaturalPeeling(NaturalLook look, Whitened leaves, NaturalRules rules)
{
    private const int Most = 5;

    /// <summary>What a cause has to gain at least, in natural logarithms, and what each further fixed attribute costs.</summary>
    private const double Cost = 12, LayerCost = 5;

    /// <summary>Of the first cause's gain; what gains less is a shadow of it.</summary>
    private const double LeastOfFirst = .1;

    /// <summary>Standard deviations of an element's own past: from here it may be chance, and from there it is not.</summary>
    private const double Possible = 2, Sure = 3.5;

    /// <summary>A bound may be off by so much.</summary>
    private const double Rounding = .999;

    /// <summary>Smaller effects are not told from chance in single elements: 15 %.</summary>
    private static readonly double LeastEffect = -Math.Log(.85);

    private readonly int sign = rules.Direction == Direction.Down ? -1 : 1;
    private readonly Groups groups = look.Groups;
    private readonly HashSet<(int Cuboid, int Group)> asUsual = [];

    public IReadOnlyList<NaturalCause> Run()
    {
        var causes = new List<NaturalCause>();
        var (sums, costs) = (look.Sums, groups.Lattice.Select(Costs).ToArray());
        while (causes.Count < Most)
        {
            sums.Fill(leaves, look.Now);
            var least = causes is [var first, ..] ? first.Cause.Gain * LeastOfFirst : 0;
            if (Best(sums, costs, least) is not var (cuboid, group, gain, sigmas) || causes.Count == 0 && !rules.Moved && !(sigmas >= Sure))
            {
                break;
            }

            causes.Add(Cause(cuboid, group, gain, sigmas));
            Explain(cuboid, group);
        }

        return causes;
    }

    private double Costs(Cuboid cuboid) => Cost + LayerCost * cuboid.Layer + Math.Log(Math.Max(1, cuboid.Of.Count(leaf => leaf >= 0)));

    /// <summary>Of those that gain enough, the first that is not as usual.</summary>
    private (int Cuboid, int Group, double Gain, double? Sigmas)? Best(Sums sums, double[] costs, double least)
    {
        foreach (var (cuboid, group, gain) in Candidates(sums, costs, least).OrderByDescending(one => one.Gain))
        {
            var sigmas = look.Past.Sigmas(Open(cuboid, group), sign);
            if (sigmas is null or >= Possible)
            {
                return (cuboid, group, gain, sigmas);
            }

            asUsual.Add((cuboid, group));
        }

        return null;
    }

    private List<(int Cuboid, int Group, double Gain)> Candidates(Sums sums, double[] costs, double least)
    {
        var (found, smallest) = (new List<(int, int, double)>(), rules.LeastShare * look.Now.Total);
        for (var cuboid = 0; cuboid < groups.Lattice.Length; cuboid++)
        {
            var ofCuboid = sums[cuboid];
            for (var group = 0; group < ofCuboid.Length; group++)
            {
                if (ofCuboid[group].Z >= smallest && Gain(cuboid, group, ofCuboid[group], least + costs[cuboid]) - costs[cuboid] is var gain && gain > least && !asUsual.Contains((cuboid, group)))
                {
                    found.Add((cuboid, group, gain));
                }
            }
        }

        return found;
    }

    /// <summary>
    /// Both the leaves one by one and their sum must have moved: bursts leave most small leaves below their mean though the sum is as usual, and one
    /// large leaf moves the sum though the others stay.
    /// </summary>
    /// <param name="enough">No smaller gain is of interest; then it may be told as 0.</param>
    private double Gain(int cuboid, int group, Vector4 sum, double enough)
    {
        var ofSum = sign * look.Scatter.Level(sum.Z, sum.W);
        // Whatever the precision is, the gain is half of X × ofSum at most: that spares going through the leaves of nearly every element.
        if (ofSum <= LeastEffect || sum.X <= 0 || sum.X * ofSum / 2 < enough * Rounding)
        {
            return 0;
        }

        var precision = leaves.Past.Precision(sum.Y, groups.Leaves(cuboid, group), leaves.Pulls);
        var effect = Math.Min(sum.X / precision, ofSum);
        return effect > LeastEffect ? effect * effect * precision / 2 : 0;
    }

    /// <summary>Leaves that no cause explains yet.</summary>
    private int[] Open(int cuboid, int group) => Array.FindAll(groups.Leaves(cuboid, group).ToArray(), leaf => leaves.Pulls[leaf] > 0);

    private NaturalCause Cause(int cuboid, int group, double gain, double? sigmas)
    {
        var (expected, actual) = (0.0, 0.0);
        foreach (var leaf in groups.Leaves(cuboid, group))
        {
            expected += look.Table.Expected[leaf];
            actual += look.Table.Actual[leaf];
        }

        return new(new(groups.Element(cuboid, group), expected, actual, gain), sigmas, sigmas >= Sure ? Certainty.Sure : Certainty.Possible);
    }

    private void Explain(int cuboid, int group)
    {
        foreach (var leaf in groups.Leaves(cuboid, group))
        {
            (leaves.Scores[leaf], leaves.Pulls[leaf]) = (0, 0);
        }
    }
}
