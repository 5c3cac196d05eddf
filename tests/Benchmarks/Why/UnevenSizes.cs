using System.Globalization;
using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>
/// Cases like the sets B: two thirds of the combinations never occur, leaves range over six orders of magnitude, a forecast is off by the same share
/// everywhere, also in the 1 to 3 elements that fell, which are all of one layer; each fell by a share of its own.
/// </summary>
/// <param name="Noise">Standard deviation of what came around the forecast.</param>
/// <param name="Quiet">Nothing fell.</param>
internal sealed record UnevenSizes(double Noise, bool Quiet = false)
{
    private static readonly int[] Members = [6, 36, 10, 10];

    public IEnumerable<LeafCase> Cases(int seed, int count)
    {
        var grid = new Grid(Members);
        var sizes = Sizes(grid, new Draw(seed));
        return Enumerable.Range(0, count).Select(at => Case(grid, sizes, new Draw(seed * 100_003 + at), at.ToString(CultureInfo.InvariantCulture)));
    }

    private static double[] Sizes(Grid grid, Draw draw)
    {
        var weights = Members.Select(count => Enumerable.Range(0, count).Select(_ => draw.Normal(1.2)).ToArray()).ToArray();
        var combined = Enumerable.Range(0, grid.Count / Members[^1]).Select(_ => (Occurs: draw.Chance(.64), Weight: draw.Normal(1))).ToArray();
        // The first member of the last attribute occurs with a third of the first attribute's members only.
        return
        [
            .. Enumerable.Range(0, grid.Count).Select(leaf => combined[leaf / Members[^1]] is { Occurs: true } triple && (grid.Code(leaf, 3) > 0 || grid.Code(leaf, 0) < 2)
                ? Math.Exp(3 + triple.Weight + draw.Normal(.5) + weights.Select((of, at) => of[grid.Code(leaf, at)]).Sum())
                : 0),
        ];
    }

    private LeafCase Case(Grid grid, double[] sizes, Draw draw, string name)
    {
        var expected = sizes.Select(size => size * Math.Exp(draw.Normal(.2))).ToArray();
        var actual = expected.Select(one => Math.Max(0, one * (1 + draw.Normal(Noise)))).ToArray();
        var causes = Quiet ? [] : CausesOf(grid, draw, sizes, draw.Whole(1, 3), draw.Whole(1, 3));
        foreach (var cause in causes)
        {
            var severity = draw.Uniform(.2, 1);
            foreach (var leaf in Enumerable.Range(0, grid.Count).Where(leaf => grid.IsIn(leaf, cause)))
            {
                actual[leaf] = expected[leaf] * (1 - severity) * Math.Max(0, 1 + draw.Normal(Noise));
            }
        }

        return grid.Case(name, expected, actual, causes);
    }

    /// <summary>Around leaves that occur, so that each element has one, and so that none is the same leaves as a coarser element.</summary>
    private static List<Element> CausesOf(Grid grid, Draw draw, double[] sizes, int layer, int count)
    {
        var causes = new List<Element>();
        while (causes.Count < count)
        {
            var attributes = draw.Some(layer, grid.Attributes);
            var leaf = draw.Whole(0, grid.Count - 1);
            var element = new Element([.. Enumerable.Range(0, grid.Attributes).Select(at => attributes.Contains(at) ? grid.Code(leaf, at) : Element.Any)]);
            if (sizes[leaf] > 0 && !causes.Contains(element) && attributes.All(at => Leaves(grid, sizes, Without(element, at)) > Leaves(grid, sizes, element)))
            {
                causes.Add(element);
            }
        }

        return causes;
    }

    private static Element Without(Element element, int attribute) => new([.. element.Members.Select((member, at) => at == attribute ? Element.Any : member)]);

    private static int Leaves(Grid grid, double[] sizes, Element element) => Enumerable.Range(0, grid.Count).Count(leaf => sizes[leaf] > 0 && grid.IsIn(leaf, element));
}
