using CsCheck;
using Helmsman.Shop.Why;

namespace Helmsman.Tests.Shop.Why;

public sealed class LogMeanTests
{
    [Fact]
    public void Each_factor_gets_its_logarithmic_share() => Equal(
        [-2_249.2961, -3_892.3040, 1_041.6001],
        LogMean.Parts([10_000, 0.030, 80], [9_000, 0.025, 84]));

    [Fact]
    public void A_factor_that_fell_to_nothing_takes_it_all() => Equal([0, -1_000, 0], LogMean.Parts([1000, 0.02, 50], [1000, 0, 50]));

    [Fact]
    public void A_factor_that_came_from_nothing_takes_it_all() => Equal([0, 1_000, 0], LogMean.Parts([1000, 0, 50], [1000, 0.02, 50]));

    [Fact]
    public void Factors_that_fell_to_nothing_together_share_equally() => Equal([-500, -500, 0], LogMean.Parts([1000, 0.02, 50], [0, 0, 80]));

    [Fact]
    public void Nothing_that_stays_nothing_has_no_parts() => Equal([0, 0, 0], LogMean.Parts([1000, 0, 50], [0, 0.02, 80]));

    [Fact]
    public void Two_factors_split_as_well_as_three() => Equal([-1_000, 0], LogMean.Parts([100, 20], [50, 20]));

    [Fact]
    public void Factors_that_cancel_out_have_opposite_parts() =>
        Equal([1000 * Math.Log(3), -1000 * Math.Log(3)], LogMean.Parts([10, 100], [30, 100 / 3.0]));

    [Fact]
    public void A_small_change_is_split_as_exactly_as_a_large_one() => Assert.Equal(0.009, LogMean.Parts([1], [1.009])[0], precision: 14);

    [Fact]
    public void Backwards_in_time_the_signs_turn() => Equal(
        LogMean.Parts([10_000, 0.030, 80], [9_000, 0.025, 84]).Select(part => -part),
        LogMean.Parts([9_000, 0.025, 84], [10_000, 0.030, 80]));

    [Fact]
    public void Negative_factors_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => LogMean.Parts([1, -1], [1, 1]));

    [Fact]
    public void Parts_add_up_whatever_is_zero()
    {
        var factor = Gen.Frequency((1, Gen.Const(0.0)), (6, Gen.Double[-7, 7].Select(power => Math.Pow(10, power))));
        // Also tiny changes, where a difference of logarithms would be noise.
        var change = Gen.Frequency((1, Gen.Const(1.0)), (1, Gen.Const(0.0)), (2, Gen.Double[-1e-9, 1e-9].Select(tiny => 1 + tiny)), (4, Gen.Double[0.01, 100]));
        var side = Gen.Select(factor, factor, change, Gen.Bool).Select((x0, x1, by, same) => (Before: x0, After: same ? x0 * by : x1));
        side.List[1, 5].Sample(
            factors =>
            {
                double[] before = [.. factors.Select(pair => pair.Before)], after = [.. factors.Select(pair => pair.After)];
                var (whole0, whole1) = (Product(before), Product(after));
                var off = Math.Abs(LogMean.Parts(before, after).Sum() - (whole1 - whole0));
                Assert.True(off <= 1e-9 * Math.Max(whole0, whole1), $"off by {off} of {whole0} → {whole1}");
            },
            iter: 20_000);
    }

    [Fact]
    public void A_factor_that_stood_still_has_no_part()
    {
        var value = Gen.Double[0.001, 1000];
        Gen.Select(value, value, value).Sample((still, before, after) => Assert.Equal(0, LogMean.Parts([still, before], [still, after])[0]));
    }

    private static double Product(IEnumerable<double> factors) => factors.Aggregate(1.0, (product, factor) => product * factor);

    private static void Equal(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.Equal(expected.Select(part => Math.Round(part, 4)), actual.Select(part => Math.Round(part, 4)));
}
