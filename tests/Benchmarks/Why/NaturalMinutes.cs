using System.Globalization;
using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>
/// Cases like set A: five-minute counts of a busy site, the forecast being the mean of the ten before. Leaves range over five orders of magnitude, many are
/// mostly nothing; everything drifts together and some elements by themselves; single leaves burst; counts scatter more than chance. In most minutes
/// everything is calm, in some it is not. Drops are injected in 1 to 3 elements of one layer, none smaller than half a percent of the whole.
/// </summary>
internal sealed class NaturalMinutes
{
    private const int Before = 10;
    private const int Leaves = 4000;
    private const double LeastShare = .005;

    /// <summary>Below this many a minute, single visitors and machines come in bursts.</summary>
    private const double Bursting = 300;

    private static readonly int[] Members = [60, 12, 6, 30, 4];
    private static readonly string[][] Names = [.. Members.Select((count, at) => Enumerable.Range(1, count).Select(member => (char)('a' + at) + member.ToString(CultureInfo.InvariantCulture)).ToArray())];

    private readonly int seed;
    private readonly LeafAttribute[] attributes;
    private readonly double[] rates;

    /// <summary>Which leaves swing together, and by how much a minute.</summary>
    private readonly (int[] Leaves, double Sd)[] swings;

    public NaturalMinutes(int seed)
    {
        this.seed = seed;
        var draw = new Draw(seed);
        var weights = Members.Select(count => Enumerable.Range(0, count).Select(_ => draw.Normal(1.6)).ToArray()).ToArray();
        var leaves = new HashSet<(int, int, int, int, int)>();
        while (leaves.Count < Leaves)
        {
            int[] code = [.. Members.Select((count, at) => Enumerable.Range(0, 3).Select(_ => draw.Whole(0, count - 1)).MaxBy(member => weights[at][member]))];
            leaves.Add((code[0], code[1], code[2], code[3], code[4]));
        }

        int[][] codes = [.. leaves.Select(leaf => new[] { leaf.Item1, leaf.Item2, leaf.Item3, leaf.Item4, leaf.Item5 })];
        attributes = [.. Members.Select((count, at) => new LeafAttribute(((char)('a' + at)).ToString(), count, [.. codes.Select(code => code[at])]))];
        rates = [.. codes.Select(code => Math.Exp(code.Select((member, at) => weights[at][member]).Sum() + draw.Normal(1)))];
        swings = [.. Enumerable.Range(0, 60).Select(_ => (LeavesOf(Around(draw, draw.Whole(1, 2))), .014 * Math.Exp(draw.Normal(.6))))];
    }

    /// <param name="injected">Else nothing happened but what always happens.</param>
    public IEnumerable<LeafCase> Cases(int count, bool injected) => Enumerable.Range(0, count)
        .Select(at => Case(new Draw(seed * 100_003 + at + (injected ? 0 : 50_000)), at.ToString("0000", CultureInfo.InvariantCulture), injected));

    private LeafCase Case(Draw draw, string name, bool injected)
    {
        var (day, restless) = (Math.Exp(draw.Uniform(-2, 0)), draw.Chance(.35) ? draw.Uniform(1.5, 4) : 1);
        var (levels, drift) = (Array.ConvertAll(rates, _ => 0.0), draw.Normal(.005 * restless * restless));
        var (expected, actual) = (new double[Leaves], new double[Leaves]);
        for (var minute = 0; minute <= Before; minute++)
        {
            Step(draw, levels, drift, restless);
            for (var leaf = 0; leaf < Leaves; leaf++)
            {
                var usual = day * rates[leaf] * Math.Exp(levels[leaf] + draw.Normal(.03));
                var came = draw.Count(usual * (usual < Bursting && draw.Chance(.01) ? draw.Uniform(3, 15) : 1));
                (expected[leaf], actual[leaf]) = minute < Before ? (expected[leaf] + came / Before, 0) : (expected[leaf], came);
            }
        }

        var causes = injected ? Causes(draw, expected) : [];
        foreach (var cause in causes)
        {
            var left = 1 - draw.Uniform(.2, 1);
            foreach (var leaf in LeavesOf(cause))
            {
                actual[leaf] *= left;
            }
        }

        var table = new LeafTable(attributes, expected, actual);
        return new(name, table, Names, causes.Select(cause => LeafFile.Name(table, Names, cause)).ToHashSet(StringComparer.Ordinal));
    }

    private void Step(Draw draw, double[] levels, double drift, double restless)
    {
        foreach (var (leaves, sd) in swings)
        {
            var by = draw.Normal(sd * restless);
            foreach (var leaf in leaves)
            {
                levels[leaf] += by;
            }
        }

        for (var leaf = 0; leaf < levels.Length; leaf++)
        {
            levels[leaf] += drift;
        }
    }

    private List<Element> Causes(Draw draw, double[] expected)
    {
        var (causes, layer, wanted) = (new List<Element>(), draw.Whole(1, 3), draw.Whole(1, 3));
        var total = expected.Sum();
        while (causes.Count < wanted)
        {
            var cause = Around(draw, layer);
            if (!causes.Contains(cause) && LeavesOf(cause).Sum(leaf => expected[leaf]) is var part && part >= LeastShare * total && part < .4 * total)
            {
                causes.Add(cause);
            }
        }

        return causes;
    }

    private Element Around(Draw draw, int layer)
    {
        var (chosen, leaf) = (draw.Some(layer, Members.Length), draw.Whole(0, Leaves - 1));
        return new([.. attributes.Select((attribute, at) => chosen.Contains(at) ? attribute.Codes[leaf] : Element.Any)]);
    }

    private int[] LeavesOf(Element element) =>
        [.. Enumerable.Range(0, Leaves).Where(leaf => element.Members.Select((member, at) => member == Element.Any || member == attributes[at].Codes[leaf]).All(same => same))];
}
