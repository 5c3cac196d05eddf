using System.Globalization;
using Helmsman.Shop.Why.Search;

namespace Helmsman.Benchmarks.Why;

/// <summary>
/// Cases like a shop's own: buyers by product, source, device, region and newness; most leaves are small, what comes is a Poisson number, what is
/// expected the mean of some days of such numbers. Everything shifts a little, and 1 to 3 elements of one to three attributes fall.
/// </summary>
/// <param name="Mean">Of a leaf, a day.</param>
/// <param name="Days">That the expectation is made of.</param>
/// <param name="Shift">What happens to everything alike.</param>
internal sealed record Counts(double Mean, int Days, double Shift = 0, bool Quiet = false)
{
    private static readonly int[] Members = [40, 12, 3, 10, 2];

    public IEnumerable<LeafCase> Cases(int seed, int count)
    {
        var grid = new Grid(Members);
        return Enumerable.Range(0, count).Select(at => Case(grid, new Draw(seed * 100_003 + at), at.ToString(CultureInfo.InvariantCulture)));
    }

    private LeafCase Case(Grid grid, Draw draw, string name)
    {
        var weights = Members.Select(count => Enumerable.Range(0, count).Select(_ => Math.Exp(draw.Normal(.7))).ToArray()).ToArray();
        var rates = Enumerable.Range(0, grid.Count).Select(leaf => weights.Select((of, at) => of[grid.Code(leaf, at)]).Aggregate((product, weight) => product * weight)).ToArray();
        var perRate = Mean / rates.Average();
        var causes = Quiet ? [] : Enumerable.Range(0, draw.Whole(1, 3)).Select(_ => Cause(grid, draw, Shares(grid, rates))).Distinct().ToList();
        var severities = causes.Select(_ => draw.Uniform(.3, 1)).ToArray();
        var (expected, actual) = (new double[grid.Count], new double[grid.Count]);
        for (var leaf = 0; leaf < grid.Count; leaf++)
        {
            var rate = rates[leaf] * perRate;
            var cause = causes.FindIndex(one => grid.IsIn(leaf, one));
            expected[leaf] = Enumerable.Range(0, Days).Sum(_ => draw.Poisson(rate)) / (double)Days;
            actual[leaf] = draw.Poisson(rate * (1 + Shift) * (cause < 0 ? 1 : 1 - severities[cause]));
        }

        return grid.Case(name, expected, actual, causes);
    }

    private static Func<Element, double> Shares(Grid grid, double[] rates)
    {
        var total = rates.Sum();
        return element => Enumerable.Range(0, grid.Count).Where(leaf => grid.IsIn(leaf, element)).Sum(leaf => rates[leaf]) / total;
    }

    /// <summary>Something that matters: 1 % of the shop, at least.</summary>
    private static Element Cause(Grid grid, Draw draw, Func<Element, double> share)
    {
        while (true)
        {
            var attributes = draw.Some(draw.Whole(1, 3), grid.Attributes);
            var element = new Element([.. Enumerable.Range(0, grid.Attributes).Select(at => attributes.Contains(at) ? draw.Whole(0, grid.MembersOf(at) - 1) : Element.Any)]);
            if (share(element) is >= .01 and <= .4)
            {
                return element;
            }
        }
    }
}
