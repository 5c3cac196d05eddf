using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Tests.Shop.Work.Outcomes;

/// <summary>How often the verdict is right where the truth is known: made-up shops of fixed seeds, see docs/decisions/0024-outcome.md.</summary>
public sealed class OutcomesMeasured
{
    /// <summary>So many cases each; HELMSMAN_OUTCOMES asks for more, for a table that can be quoted.</summary>
    private static readonly int Cases = int.Parse(Environment.GetEnvironmentVariable("HELMSMAN_OUTCOMES") ?? "40", CultureInfo.InvariantCulture);

    private static readonly string[] Metrics = [MetricIds.Visitors, MetricIds.Conversion, MetricIds.Revenue];

    private static readonly (string Name, Func<MadeUp, MadeUp> Happens)[] Truths =
    [
        ("recovered", shop => shop with { After = 1 }),
        ("half of the way", shop => shop with { After = (1 + shop.Fallen) / 2 }),
        ("not recovered", shop => shop with { After = shop.Fallen }),
        ("not recovered, the whole shop rises by 10 to 60 %", shop => shop with { After = shop.Fallen, Wave = 1.1 + (0.5 * (shop.Seed % 11) / 10) }),
        ("recovered, the whole shop falls by 20 %", shop => shop with { After = 1, Wave = 0.8 }),
    ];

    /// <param name="visitors">Of the product, a day: small ones and large ones are told apart, because of small ones little can be known.</param>
    /// <param name="told">Least share of true recoveries, and of true failures, that are told as such.</param>
    [Theory]
    [InlineData(400, 1_500, 0.25)]
    [InlineData(1_500, 6_000, 0.5)]
    [InlineData(6_000, 20_000, 0.6)]
    public void Recovered_is_rarely_said_where_it_is_not_so(double visitors, double to, double told)
    {
        var said = Truths.Select(truth => Said(truth.Happens, visitors, to)).ToList();
        foreach (var (truth, row) in Truths.Zip(said))
        {
            TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"| {visitors:N0}-{to:N0} | {truth.Name} | {string.Join(" | ", OutcomeVerdicts.All.Select(verdict => $"{row[verdict]:0.000}"))} |"));
        }

        Assert.True(said[0][OutcomeVerdicts.Recovered] >= told, "said to have recovered what has");
        Assert.True(said[0][OutcomeVerdicts.NotRecovered] <= 0.05, "said not to have recovered what has");
        Assert.True(said[2][OutcomeVerdicts.NotRecovered] >= told, "said not to have recovered what has not");
        Assert.True(said[2][OutcomeVerdicts.Recovered] <= 0.03, "said to have recovered what has not");
        Assert.True(said[3][OutcomeVerdicts.Recovered] <= 0.03, "credited with what the whole shop did");
    }

    private static Dictionary<string, double> Said(Func<MadeUp, MadeUp> happens, double visitors, double to)
    {
        var verdicts = Enumerable.Range(1, Cases).Select(seed => happens(Case(seed, visitors, to)).Read().Verdict).ToList();
        return OutcomeVerdicts.All.ToDictionary(verdict => verdict, verdict => verdicts.Count(said => said == verdict) / (double)Cases, StringComparer.Ordinal);
    }

    private static MadeUp Case(int seed, double visitors, double to)
    {
        var draw = new Random(seed);
        return new(seed)
        {
            Metric = Metrics[seed % Metrics.Length],
            Size = visitors * Math.Pow(to / visitors, draw.NextDouble()),
            Fallen = 0.5 + (0.3 * draw.NextDouble()),
            Noise = 0.03 + (0.04 * draw.NextDouble()),
        };
    }
}
