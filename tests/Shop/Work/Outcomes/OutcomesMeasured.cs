using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Tests.Shop.Work.Outcomes;

/// <summary>How often the verdict is right where the truth is known: made-up shops of fixed seeds, see docs/decisions/0024-outcome.md.</summary>
public sealed class OutcomesMeasured
{
    private const int Cases = 200;

    private static readonly string[] Sizes = [MetricIds.Visitors, MetricIds.Conversion, MetricIds.Revenue];

    [Fact]
    public void Recovered_is_rarely_said_where_it_is_not_so()
    {
        var rows = new List<(string Truth, Dictionary<string, double> Said)>
        {
            ("recovered", Said(shop => shop with { After = 1 })),
            ("half of the way", Said(shop => shop with { After = (1 + shop.Fallen) / 2 })),
            ("not recovered", Said(shop => shop with { After = shop.Fallen })),
            ("not recovered, whole shop rises by 10 to 60 %", Said(shop => shop with { After = shop.Fallen, Wave = 1.1 + (0.5 * shop.Seed % 97 / 97.0) })),
            ("recovered, whole shop falls by 20 %", Said(shop => shop with { After = 1, Wave = 0.8 })),
        };
        foreach (var (truth, said) in rows)
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{truth,-48} {string.Join("  ", OutcomeVerdicts.All.Select(verdict => $"{verdict} {said.GetValueOrDefault(verdict):P1}"))}"));
        }

        Assert.True(rows[0].Said.GetValueOrDefault(OutcomeVerdicts.NotRecovered) <= 0.02, "said not to have recovered what has");
        Assert.True(rows[0].Said.GetValueOrDefault(OutcomeVerdicts.Recovered) >= 0.6, "said to have recovered what has");
        Assert.True(rows[2].Said.GetValueOrDefault(OutcomeVerdicts.Recovered) <= 0.02, "said to have recovered what has not");
        Assert.True(rows[2].Said.GetValueOrDefault(OutcomeVerdicts.NotRecovered) >= 0.6, "said not to have recovered what has not");
        Assert.True(rows[3].Said.GetValueOrDefault(OutcomeVerdicts.Recovered) <= 0.02, "credited with what the whole shop did");
    }

    private static Dictionary<string, double> Said(Func<MadeUp, MadeUp> happens) => Enumerable.Range(1, Cases)
        .Select(seed => new MadeUp(seed)
        {
            Metric = Sizes[seed % Sizes.Length],
            Size = 400 * Math.Pow(20, seed / 3 % 20 / 19.0),
            Fallen = 0.5 + (0.3 * (seed / 7 % 10) / 9.0),
            Noise = 0.04 + (0.04 * (seed / 5 % 5) / 4.0),
        })
        .Select(shop => happens(shop).Read().Verdict)
        .GroupBy(verdict => verdict, StringComparer.Ordinal)
        .ToDictionary(verdict => verdict.Key, verdict => verdict.Count() / (double)Cases, StringComparer.Ordinal);
}
