using CsCheck;
using Helmsman.Shop.Why;

namespace Helmsman.Tests.Shop.Why;

public sealed class ShapleyTests
{
    [Fact]
    public void Of_two_factors_each_gets_its_change_times_the_mean_of_the_other() => Equal([-150, 70], Shapley.Parts([10, 20], [4, 30]));

    [Fact]
    public void Of_three_factors_each_gets_the_mean_over_all_orders()
    {
        var (x0, y0, z0, x1, y1, z1) = (-3.0, 5.0, 2.0, 4.0, 7.0, -1.0);
        var first = (x1 - x0) * ((y0 * z0 / 3) + (((y1 * z0) + (y0 * z1)) / 6) + (y1 * z1 / 3));
        Assert.Equal(first, Shapley.Parts([x0, y0, z0], [x1, y1, z1])[0], precision: 12);
    }

    [Fact]
    public void A_factor_that_stayed_has_no_part() => Assert.Equal(0, Shapley.Parts([2, -5, 3], [2, 6, 1])[0]);

    [Fact]
    public void Parts_add_up_whatever_the_signs() => Gen.Select(Gen.Double[-1e4, 1e4], Gen.Double[-1e4, 1e4]).List[1, 5].Sample(
        factors =>
        {
            double[] before = [.. factors.Select(pair => pair.Item1)], after = [.. factors.Select(pair => pair.Item2)];
            // Relative to the largest product of any order: what cancels out in between is rounded there.
            var largest = factors.Aggregate(1.0, (product, pair) => product * Math.Max(Math.Abs(pair.Item1), Math.Abs(pair.Item2)));
            var off = Math.Abs(Shapley.Parts(before, after).Sum() - (Product(after) - Product(before)));
            Assert.True(off <= 1e-9 * largest, $"off by {off}");
        },
        iter: 20_000);

    private static double Product(IEnumerable<double> factors) => factors.Aggregate(1.0, (product, factor) => product * factor);

    private static void Equal(IReadOnlyList<double> expected, IReadOnlyList<double> parts)
    {
        Assert.Equal(expected.Count, parts.Count);
        Assert.All(expected.Zip(parts), pair => Assert.Equal(pair.First, pair.Second, precision: 9));
    }
}
