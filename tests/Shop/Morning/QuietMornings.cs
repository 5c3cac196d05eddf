using Helmsman.Shop.Morning;
using Helmsman.Tests.Shop.Builders;

namespace Helmsman.Tests.Shop.Morning;

/// <summary>A made-up shop to which nothing happens but chance: whatever a morning finds there is false.</summary>
public sealed class QuietMornings
{
    private const int Mornings = 80;

    private static readonly DateOnly First = Days.Day("2026-03-02");

    private static readonly double[] Sources = [0.34, 0.2, 0.14, 0.1, 0.08, 0.06, 0.05, 0.03];

    private static readonly double[] Weekdays = [1.15, 0.95, 0.92, 0.94, 0.97, 1.05, 1.2];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Seldom_find_anything(int seed)
    {
        var shop = Shop(new Random(seed)).Snapshot();

        var found = Enumerable.Range(0, Mornings).Select(morning => Briefing.Compose(shop, First.AddDays(56 + morning)))
            .Count(briefing => briefing.Findings.Count + briefing.Gains.Count > 0);

        Assert.True(found <= 0.15 * Mornings, $"{found} of {Mornings} mornings found something");
    }

    private static Days Shop(Random random)
    {
        var (days, level) = (Days.Of("2026-03-02"), Math.Log(12_000));
        for (var day = First; day < First.AddDays(56 + Mornings); day = day.AddDays(1))
        {
            level += Normal(random, 0.01);
            var shared = Math.Exp(level + Normal(random, 0.04)) * Weekdays[(int)day.DayOfWeek];
            double[] visitors = [.. Sources.Select(share => Counted(random, shared * share * Math.Exp(Normal(random, 0.06))))];
            double[] buyers = [.. Sources.Select((_, source) => Counted(random, visitors[source] * 0.03 * Math.Exp(Normal(random, 0.03))))];
            var spent = 90 * Math.Exp(Normal(random, 0.03));
            days = days.On($"{day:yyyy-MM-dd}").Visitors(visitors.Sum()).Buyers(buyers.Sum()).Revenue(Math.Round(buyers.Sum() * spent, 2));
            for (var source = 0; source < Sources.Length; source++)
            {
                days = days.Source($"s{source}", visitors[source]).Product($"{1000 + source}", Math.Round(buyers[source] * spent, 2), visitors[source], buyers[source]);
            }
        }

        return days;
    }

    private static double Counted(Random random, double expected) => Math.Max(0, Math.Round(expected + Normal(random, Math.Sqrt(expected))));

    private static double Normal(Random random, double sd) => sd * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
