namespace Helmsman.Benchmarks.Why;

/// <summary>
/// Made-up series that behave as real ones do: a level that walks and now and then steps, a week of its own, times in which days stray more,
/// and holidays and outages that all share.
/// </summary>
internal sealed class MadeUpDays
{
    private const int Days = 425;
    private const int Holidays = 12;
    private const int Outages = 5;

    private static readonly DateOnly First = new(2024, 1, 1);

    private readonly Random random;
    private readonly double walk;
    private readonly double stray;
    private readonly double[] weekdays;
    private double level;
    private double nerves = 1;

    private MadeUpDays(int seed)
    {
        random = new Random(seed);
        level = Between(Math.Log(150), Math.Log(15_000));
        walk = Between(0.005, 0.03);
        stray = Math.Exp(Between(Math.Log(0.03), Math.Log(0.15)));
        var weekend = Between(-1, 0.3);
        weekdays = [.. Enumerable.Range(0, 7).Select(day => Normal(0.05) + (day >= 5 ? weekend : 0))];
    }

    public static DailySeries[] Of(int seed, int series)
    {
        var shared = new Random(seed);
        var holidays = Enumerable.Range(0, Holidays).Select(_ => (Day: shared.Next(Days), Factor: 0.3 + 0.5 * shared.NextDouble())).ToLookup(each => each.Day, each => each.Factor);
        var outages = Enumerable.Range(0, Outages).Select(_ => shared.Next(Days)).ToHashSet();
        return
        [
            .. Enumerable.Range(0, series).Select(number => new MadeUpDays(1_000 * seed + number)).Select((made, number) => new DailySeries(
                $"made-up-{number}",
                First,
                [.. Enumerable.Range(0, Days).Select(day => outages.Contains(day) ? 0 : made.Next(day, holidays[day].FirstOrDefault(1)))])),
        ];
    }

    private double Next(int day, double factor)
    {
        nerves = Math.Clamp(nerves * Math.Exp(Normal(0.15)), 0.5, 2);
        level += Normal(walk) + (random.NextDouble() < 0.005 ? Normal(0.3) : 0);
        var wild = random.NextDouble() < 0.02 ? 3 : 1;
        var expected = Math.Exp(level + weekdays[day % 7] + Normal(wild * nerves * stray)) * factor;
        return Math.Max(0, Math.Round(expected + Normal(Math.Sqrt(expected))));
    }

    private double Between(double from, double to) => from + (to - from) * random.NextDouble();

    private double Normal(double sd) => sd * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}
