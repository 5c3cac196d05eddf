using System.Globalization;
using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>
/// Cases like the synthetic sets S and L: Weibull leaves, some of them nothing, a forecast that is off by the same share everywhere, and causes of 1 to
/// 3 elements each; the elements of a cause fell (or rose) by nearly the same share, one cause's members are no other's.
/// </summary>
/// <param name="Noise">Most relative noise of a forecast; a case's own is drawn from 0 to this.</param>
/// <param name="Causes">Most causes; 0 makes quiet cases.</param>
/// <param name="LeavesOnly">Every cause is one leaf.</param>
internal sealed record EvenNoise(int[] Members, double Noise, int Causes, bool LeavesOnly, double LeastSeverity, double Deviation)
{
    public static readonly EvenNoise S = new([10, 12, 10, 8, 5], .25, 3, LeavesOnly: false, .2, .1);
    public static readonly EvenNoise L = new([10, 24, 10, 15], .1, 5, LeavesOnly: true, .5, 0);

    public IEnumerable<LeafCase> Cases(int seed, int count)
    {
        var grid = new Grid(Members);
        return Enumerable.Range(0, count).Select(at => Case(grid, new Draw(seed * 100_003 + at), at.ToString(CultureInfo.InvariantCulture)));
    }

    private LeafCase Case(Grid grid, Draw draw, string name)
    {
        var (shape, zeros, noise) = (draw.Uniform(.5, 1), draw.Uniform(0, .25), draw.Uniform(0, Noise));
        var (expected, actual) = (new double[grid.Count], new double[grid.Count]);
        for (var leaf = 0; leaf < grid.Count; leaf++)
        {
            var exact = draw.Chance(zeros) ? 0 : 100 * draw.Weibull(shape);
            var off = exact * (1 + draw.Normal(noise));
            (expected[leaf], actual[leaf]) = draw.Chance(.5) ? (exact, off) : (Math.Max(0, off), exact);
        }

        var fell = actual.Sum() <= expected.Sum();
        var causes = new List<Element>();
        foreach (var elements in CausesOf(grid, draw, leaf => actual[leaf] > 0))
        {
            causes.AddRange(elements);
            var (severity, deviation) = (draw.Uniform(LeastSeverity, 1) + noise, draw.Uniform(0, Deviation));
            foreach (var leaf in Enumerable.Range(0, grid.Count).Where(leaf => elements.Exists(element => grid.IsIn(leaf, element))))
            {
                var left = Math.Max(0, 1 - severity - draw.Normal(deviation));
                (expected[leaf], actual[leaf]) = fell ? (expected[leaf], expected[leaf] * left) : (actual[leaf] * left, actual[leaf]);
            }
        }

        return grid.Case(name, expected, actual, causes);
    }

    private IEnumerable<List<Element>> CausesOf(Grid grid, Draw draw, Predicate<int> isSomething)
    {
        var earlier = new List<(int[] Attributes, List<Element> Elements)>();
        var wanted = Causes == 0 ? 0 : draw.Whole(1, Causes);
        while (earlier.Count < wanted)
        {
            var attributes = draw.Some(LeavesOnly ? grid.Attributes : draw.Whole(1, grid.Attributes), grid.Attributes);
            var elements = Elements(grid, draw, attributes, LeavesOnly ? 1 : draw.Whole(1, 3));
            if (IsAllowed(grid, attributes, elements, earlier, isSomething))
            {
                earlier.Add((attributes, elements));
                yield return elements;
            }
        }
    }

    private static List<Element> Elements(Grid grid, Draw draw, int[] attributes, int count) =>
    [
        .. Enumerable.Range(0, count).Select(_ => new Element(
            [.. Enumerable.Range(0, grid.Attributes).Select(at => attributes.Contains(at) ? draw.Whole(0, grid.MembersOf(at) - 1) : Element.Any)])),
    ];

    private static bool IsAllowed(Grid grid, int[] attributes, List<Element> elements, List<(int[] Attributes, List<Element> Elements)> earlier, Predicate<int> isSomething) =>
        elements.Distinct().Count() == elements.Count
        && (attributes.Length < grid.Attributes
            ? earlier.TrueForAll(cause => !cause.Attributes.SequenceEqual(attributes))
            : elements.TrueForAll(element => isSomething(Enumerable.Range(0, grid.Count).First(leaf => grid.IsIn(leaf, element)))))
        && earlier.TrueForAll(cause => attributes.Intersect(cause.Attributes).All(at => !cause.Elements.Exists(one => elements.Exists(other => one.Members[at] == other.Members[at]))));
}
