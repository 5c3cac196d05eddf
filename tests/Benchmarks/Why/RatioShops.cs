using Helmsman.Shop.Why.Search;
using Helmsman.Shop.Why.Search.Ratios;
using Helmsman.Tests.Shop.Why.Search.Ratios;

namespace Helmsman.Benchmarks.Why;

/// <summary>A made-up shop's conversion: what is named when nothing happens, when only the mix shifts, and when a rate moves.</summary>
internal static class RatioShops
{
    private const int Shops = 200;

    private const double Visitors = 50_000;

    public static IEnumerable<Row> Measure() =>
    [
        Run("conversion, nothing happens", shift: 1, effect: 1, "nothing named ≥ 0.95"),
        Run("conversion, the mix shifts", shift: 3, effect: 1, "nothing named ≥ 0.95"),
        Run("conversion, a rate × 0.4", shift: 1, effect: 0.4, ""),
        Run("conversion, a rate × 0.4 and the mix shifts", shift: 3, effect: 0.4, ""),
        Run("conversion, a rate × 2.5", shift: 1, effect: 2.5, ""),
    ];

    private static Row Run(string name, double shift, double effect, string bar)
    {
        var (nothing, exactly, first, times) = (0, 0, 0, new List<double>());
        for (var seed = 0; seed < Shops; seed++)
        {
            var cause = MadeUpRatios.SomeElement(seed);
            var table = new MadeUpRatios(seed, Visitors) { Cause = cause, Effect = effect, Shift = shift }.Table();
            var (found, milliseconds) = CpuTime.Of(() => RatioSearch.Find(table, effect == 1 ? null : effect < 1 ? Direction.Down : Direction.Up));
            nothing += found.Causes.Count == 0 ? 1 : 0;
            exactly += found.Causes is [var only] && only.Element.Equals(cause) ? 1 : 0;
            first += found.Ranked is [{ Elements: [var best] }, ..] && best.Equals(cause) ? 1 : 0;
            times.Add(milliseconds);
        }

        return new(name, Shops, [Share("nothing named", nothing), Share("exactly the cause", exactly), Share("cause ranked first", first)], Timing.Median(times), bar);
    }

    private static string Share(string what, int count) => $"{what} {Row.Round(count / (double)Shops)}";
}
