namespace Helmsman.Benchmarks.Why;

/// <summary>Random numbers that are the same at every run.</summary>
internal sealed class Draw(int seed)
{
    private readonly Random random = new(seed);

    public double Uniform(double from, double to) => from + (to - from) * random.NextDouble();

    public bool Chance(double share) => random.NextDouble() < share;

    /// <summary>Both ends belong to it.</summary>
    public int Whole(int from, int to) => random.Next(from, to + 1);

    public double Normal(double sd) => sd * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    public double Poisson(double mean) => mean > 50 ? Math.Max(0, Math.Round(mean + Normal(Math.Sqrt(mean)))) : Arrivals(Math.Exp(-mean));

    public double Weibull(double shape) => Math.Pow(-Math.Log(1 - random.NextDouble()), 1 / shape);

    private int Arrivals(double none)
    {
        var arrivals = 0;
        for (var left = random.NextDouble(); left > none; left *= random.NextDouble())
        {
            arrivals++;
        }

        return arrivals;
    }

    /// <summary>So many different numbers below <paramref name="of"/>, ascending.</summary>
    public int[] Some(int count, int of)
    {
        var all = Enumerable.Range(0, of).ToArray();
        random.Shuffle(all);
        return [.. all.Take(count).Order()];
    }

    /// <summary>Poisson; beyond 50 as a rounded normal, which nothing here can tell apart.</summary>
    public int Count(double mean)
    {
        if (mean > 50)
        {
            return (int)Math.Max(0, Math.Round(mean + Normal(Math.Sqrt(mean))));
        }

        var (count, left) = (0, Math.Exp(-mean));
        for (var product = random.NextDouble(); product > left; product *= random.NextDouble())
        {
            count++;
        }

        return count;
    }
}
