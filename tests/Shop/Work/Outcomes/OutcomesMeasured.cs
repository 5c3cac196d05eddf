using System.Globalization;
using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
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
                CultureInfo.InvariantCulture, $"| {visitors:N0}-{to:N0} | {truth.Name} | {string.Join(" | ", row.Said.Select(said => $"{said.Value:0.000}"))} | {row.Plainly:0.000} |"));
        }

        Assert.True(said[0].Said[OutcomeVerdicts.Recovered] >= told, "said to have recovered what has");
        Assert.True(said[0].Said[OutcomeVerdicts.NotRecovered] <= 0.05, "said not to have recovered what has");
        Assert.True(said[2].Said[OutcomeVerdicts.NotRecovered] >= told, "said not to have recovered what has not");
        Assert.True(said[2].Said[OutcomeVerdicts.Recovered] <= 0.05, "said to have recovered what has not");
        Assert.True(said[3].Said[OutcomeVerdicts.Recovered] <= 0.05, "credited with what the whole shop did");
        Assert.True(said[3].Plainly >= 0.2, "a plain look at the figure is fooled by the whole shop");
    }

    private static (SortedDictionary<string, double> Said, double Plainly) Said(Func<MadeUp, MadeUp> happens, double visitors, double to)
    {
        var read = Enumerable.Range(1, Cases).Select(seed => happens(Case(seed, visitors, to))).Select(shop => (shop.Read(), shop.Finding())).ToList();
        return (
            new(OutcomeVerdicts.All.ToDictionary(verdict => verdict, verdict => Share(each => each.Outcome.Verdict == verdict)), Order),
            Share(each => Plainly(each.Outcome, each.Finding) >= OutcomeRules.Default.RecoveredFrom));

        double Share(Func<(Outcome Outcome, Finding Finding), bool> holds) => read.Count(holds) / (double)Cases;
    }

    private static readonly Comparer<string> Order = Comparer<string>.Create((one, other) => IndexOf(one).CompareTo(IndexOf(other)));

    private static int IndexOf(string verdict) => OutcomeVerdicts.All.TakeWhile(each => each != verdict).Count();

    /// <summary>What most would do by hand: the figure of the days, one with the other, against the day that it was compared with.</summary>
    private static double? Plainly(Outcome outcome, Finding finding)
    {
        var now = finding.Metric == MetricIds.Conversion ? outcome.Actual : outcome.Actual / outcome.Read.Length;
        return (now - finding.After) / (finding.Before - finding.After);
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
