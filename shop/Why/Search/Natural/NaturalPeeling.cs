namespace Helmsman.Shop.Why.Search.Natural;

/// <summary>Names the element with the most evidence, takes its leaves away, and looks again.</summary>
internal sealed class NaturalPeeling(LeafTable table, Residuals now, Whitened leaves, OwnPast past, Scatter scatter, NaturalRules rules)
{
    private const int Most = 5;

    /// <summary>Smaller effects are not told from chance in single elements: 15 %.</summary>
    private static readonly double LeastEffect = -Math.Log(.85);

    /// <summary>What a cause has to gain at least, in natural logarithms, and what each further fixed attribute costs.</summary>
    private const double Cost = 12, LayerCost = 5;

    /// <summary>Of the first cause's gain; what gains less is a shadow of it.</summary>
    private const double LeastOfFirst = .1;

    /// <summary>Of an element's own past: from here it may be chance, and from there it is not.</summary>
    private const double Possible = 2, Sure = 3;

    private readonly Cuboid[] lattice = Lattice.Of(table);
    private readonly HashSet<(int Cuboid, int Group)> usual = [];

    public IReadOnlyList<NaturalCause> Run()
    {
        var causes = new List<NaturalCause>();
        var (sums, costs) = (new Sums(lattice, leaves, now), lattice.Select(Costs).ToArray());
        while (causes.Count < Most)
        {
            sums.Fill();
            if (Best(sums, costs, causes is [var first, ..] ? first.Cause.Gain * LeastOfFirst : 0) is not { } cause)
            {
                break;
            }

            causes.Add(cause);
            Explain(cause.Cause.Element);
        }

        return causes;
    }

    private double Costs(Cuboid cuboid) => Cost + LayerCost * cuboid.Layer + Math.Log(Math.Max(1, cuboid.Of.Count(leaf => leaf >= 0)));

    private NaturalCause? Best(Sums sums, double[] costs, double least)
    {
        foreach (var (cuboid, group, gain) in Candidates(sums, costs, least).OrderByDescending(one => one.Gain))
        {
            var element = ElementOf(cuboid, group);
            var sigmas = past.Sigmas(element, leaf => leaves.Pulls[leaf] > 0);
            if (sigmas is null or >= Possible)
            {
                return rules.Moved == true || least > 0 || sigmas >= Sure ? Cause(element, gain, sigmas) : null;
            }

            usual.Add((cuboid, group));
        }

        return null;
    }

    private IEnumerable<(int Cuboid, int Group, double Gain)> Candidates(Sums sums, double[] costs, double least)
    {
        var smallest = rules.LeastShare * now.Usual.Sum(usual => (double)usual);
        for (var cuboid = 0; cuboid < lattice.Length; cuboid++)
        {
            for (var group = 0; group < lattice[cuboid].Count; group++)
            {
                if (sums.Usual(cuboid, group) >= smallest && Gain(sums.Of(cuboid, group)) - costs[cuboid] is var gain && gain > least && !usual.Contains((cuboid, group)))
                {
                    yield return (cuboid, group, gain);
                }
            }
        }
    }

    /// <summary>
    /// Both the leaves one by one and their sum must have moved: bursts leave most small leaves below their mean though the sum is as usual, and one
    /// large leaf moves the sum though the others stay.
    /// </summary>
    private double Gain(Evidence evidence)
    {
        var level = Math.Log((evidence.Actual + scatter.Unit) / (evidence.Usual + scatter.Unit));
        var effect = Math.Min(evidence.Moved / evidence.Precision, rules.Direction == Direction.Down ? -level : level);
        return effect > LeastEffect ? effect * effect * evidence.Precision / 2 : 0;
    }

    private Element ElementOf(int cuboid, int group)
    {
        var members = new int[table.Attributes.Count];
        Array.Fill(members, Element.Any);
        foreach (var attribute in lattice[cuboid].Attributes)
        {
            members[attribute] = table.Attributes[attribute].Codes[lattice[cuboid].Of[group]];
        }

        return new(members);
    }

    private NaturalCause Cause(Element element, double gain, double? sigmas)
    {
        var (expected, actual) = (0.0, 0.0);
        for (var leaf = 0; leaf < table.Count; leaf++)
        {
            if (past.Contains(element, leaf))
            {
                expected += table.Expected[leaf];
                actual += table.Actual[leaf];
            }
        }

        return new(new(element, expected, actual, gain), sigmas, sigmas >= Sure ? Certainty.Sure : Certainty.Possible);
    }

    private void Explain(Element element)
    {
        for (var leaf = 0; leaf < table.Count; leaf++)
        {
            if (past.Contains(element, leaf))
            {
                (leaves.Scores[leaf], leaves.Pulls[leaf]) = (0, 0);
            }
        }
    }
}
