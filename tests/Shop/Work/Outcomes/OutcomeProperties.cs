using CsCheck;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Tests.Shop.Work.Outcomes;

/// <summary>What holds of every outcome, whatever the shop.</summary>
public sealed class OutcomeProperties
{
    private static readonly Gen<MadeUp> Shops =
        Gen.Select(Gen.Int[1, 10_000], Gen.Double[0.2, 0.8], Gen.Double[0.2, 1.3], Gen.Double[0.8, 1.3], Gen.Bool)
            .Select((seed, fallen, after, wave, isMoney) => new MadeUp(seed) { Fallen = fallen, After = after, Wave = wave, Metric = isMoney ? MetricIds.Revenue : MetricIds.Visitors });

    [Fact]
    public void Figures_in_another_unit_have_the_same_verdict() => Gen.Select(Shops, Gen.Double[0.01, 100]).Sample(
        (shop, unit) =>
        {
            // Amounts have no chance of their own that would depend on how many there are.
            var (one, other) = ((shop with { Metric = MetricIds.Revenue }).Read(), (shop with { Metric = MetricIds.Revenue, Unit = unit }).Read());

            Assert.Equal((one.Verdict, one.Why), (other.Verdict, other.Why));
            Assert.Equal(one.Effect!.Value, other.Effect!.Value, tolerance: 1e-6);
        },
        iter: 60);

    [Fact]
    public void More_of_the_same_moves_no_effect() => Gen.Select(Shops, Gen.Double[1, 50]).Sample(
        (shop, times) => Assert.Equal(
            (shop with { Noise = 0 }).Read().Effect!.Value, (shop with { Noise = 0, Size = shop.Size * times }).Read().Effect!.Value, tolerance: 1e-3),
        iter: 60);

    [Fact]
    public void What_the_whole_shop_does_is_no_credit() => Gen.Select(Shops, Gen.Double[0.5, 2]).Sample(
        (shop, wave) =>
        {
            var still = shop with { Noise = 0, After = shop.Fallen, Wave = wave };

            Assert.Equal(0, still.Read().Effect!.Value, tolerance: 1e-6);
            Assert.DoesNotContain(still.Read().Verdict, new[] { OutcomeVerdicts.Recovered, OutcomeVerdicts.Partly });
        },
        iter: 60);

    [Fact]
    public void A_missing_day_is_never_read_as_nothing() => Gen.Select(Shops, Gen.Int[1, 3]).Sample(
        (shop, day) =>
        {
            var without = shop with { WithoutReport = [MadeUp.DoneOn.AddDays(day)] };
            var isNeeded = shop.Watch().WaitDays >= day;

            Assert.Equal(isNeeded, without.Reading() is OutcomeReading.NotYet);
            var inTheEnd = (without with { Today = MadeUp.DoneOn.AddDays(20) }).Read();
            Assert.True(isNeeded ? inTheEnd is { Verdict: OutcomeVerdicts.Unclear, Actual: null, Effect: null } : inTheEnd.Actual is not null);
        },
        iter: 40);

    [Fact]
    public void The_better_it_went_the_larger_the_effect() => Gen.Select(Shops, Gen.Double[0.02, 0.5]).Sample(
        (shop, more) => Assert.True(
            (shop with { Noise = 0, Wave = 1, After = shop.After + more }).Read().Effect > (shop with { Noise = 0, Wave = 1 }).Read().Effect),
        iter: 40);
}
