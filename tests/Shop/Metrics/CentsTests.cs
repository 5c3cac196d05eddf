using CsCheck;
using Helmsman.Shop.Metrics;

namespace Helmsman.Tests.Shop.Metrics;

public sealed class CentsTests
{
    [Fact]
    public void The_cents_left_over_go_to_the_parts_that_lost_most() =>
        Assert.Equal([3.34m, 3.33m, 3.33m], Cents.AddingUpTo(10m, [3.336m, 3.332m, 3.332m]));

    [Fact]
    public void Losses_and_gains_add_up_too() =>
        Assert.Equal([-5.26m, 2.63m, 1.63m], Cents.AddingUpTo(-1m, [-5.2599m, 2.6299m, 1.63m]));

    [Fact]
    public void Parts_add_up_and_none_is_off_by_a_cent_or_more()
    {
        var part = Gen.Int[-1_000_000_000, 1_000_000_000].Select(tenthsOfMills => tenthsOfMills / 10_000m);
        part.List[1, 12].Sample(parts =>
        {
            var rounded = Cents.AddingUpTo(parts.Sum(), parts);
            Assert.Equal(Cents.Round(parts.Sum()), rounded.Sum());
            Assert.All(parts.Zip(rounded), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 0.01m));
        });
    }
}
