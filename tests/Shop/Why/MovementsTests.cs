using Helmsman.Shop.Metrics;
using Helmsman.Shop.Why;

namespace Helmsman.Tests.Shop.Why;

public sealed class MovementsTests
{
    private static readonly Expectation Band = new(1000, 900, 1100, []);

    [Theory]
    [InlineData(1000, 900, Movement.WithinNormal)]
    [InlineData(1000, 899, Movement.Fell)]
    [InlineData(1000, 1100, Movement.WithinNormal)]
    [InlineData(1000, 1101, Movement.Rose)]
    public void The_band_decides_where_there_is_one(double before, double after, Movement movement) =>
        Assert.Equal(movement, Of(before, after, Band));

    [Fact]
    public void A_normal_day_after_a_spike_did_not_fall() => Assert.Equal(Movement.WithinNormal, Of(5000, 1000, Band));

    [Theory]
    [InlineData(500, 800)]
    [InlineData(800, 800)]
    [InlineData(5000, 1500)]
    public void What_left_the_band_the_other_way_than_it_moved_is_neither_a_fall_nor_a_rise(double before, double after) =>
        Assert.Equal(Movement.WithinNormal, Of(before, after, Band));

    [Theory]
    [InlineData(1000, 949, Movement.Fell)]
    [InlineData(1000, 950, Movement.WithinNormal)]
    [InlineData(1000, 1050, Movement.WithinNormal)]
    [InlineData(1000, 1051, Movement.Rose)]
    [InlineData(0, 1, Movement.Rose)]
    [InlineData(0, 0, Movement.WithinNormal)]
    [InlineData(1, 0, Movement.Fell)]
    public void Without_a_band_five_percent_decide(double before, double after, Movement movement) => Assert.Equal(movement, Of(before, after, null));

    [Fact]
    public void With_one_side_missing_nothing_is_claimed()
    {
        Assert.Equal(Movement.NotKnown, Of(1000, null, Band));
        Assert.Equal(Movement.NotKnown, Of(null, 1000, Band));
    }

    [Fact]
    public void A_sum_that_lacks_a_day_is_not_known_but_a_ratio_is()
    {
        var (week, sixDays) = (new Figure(0.03, 7, 0), new Figure(0.02, 6, 1));

        Assert.Equal(Movement.NotKnown, Movements.Of(MetricDictionary.Visitors, week, sixDays, null));
        Assert.Equal(Movement.Fell, Movements.Of(MetricDictionary.Conversion, week, sixDays, null));
    }

    private static Movement Of(double? before, double? after, Expectation? band) =>
        Movements.Of(MetricDictionary.Visitors, Figure(before), Figure(after), band);

    private static Figure Figure(double? value) => value is null ? new(null, 0, 1) : new(value, 1, 0);
}
