namespace Helmsman.Shop.Metrics;

/// <summary>
/// The level of a series followed day by day: each day pulls it towards itself, but none by more than a bounded step, so that one wild day
/// moves it little and a new level is reached within days.
/// </summary>
/// <param name="Level">After the last day.</param>
/// <param name="Pull">Share of a day's surprise that the level takes over.</param>
/// <param name="Sigma">Robust spread of the surprises.</param>
/// <param name="Surprises">Day and distance from what the days before promised, the days on which the level was still sought left out.</param>
internal sealed record LevelWalk(double Level, double Pull, double Sigma, IReadOnlyList<(int Day, double Residual)> Surprises)
{
    /// <summary>In standard deviations: what is further away counts no more.</summary>
    public const double Bound = 2.5;

    /// <summary>A steady series wants a slow pull, a wandering one a fast one; the one that was surprised least is taken.</summary>
    private static readonly double[] Pulls = [0.1, 0.25, 0.5];

    private const int Seeking = 5;

    private const int Week = 7;

    /// <summary>So many wild days in a row, all to one side, are no accidents but a new level.</summary>
    private const int Persistent = 4;

    /// <summary>Two days differ by more than one from its level.</summary>
    private const double SpreadOfSteps = 1.05;

    /// <param name="values">On the series' scale, weekday effects taken off; NaN where missing.</param>
    /// <param name="weights">By what a surprise is multiplied to be comparable with the others.</param>
    /// <param name="floor">Least spread.</param>
    public static LevelWalk Of(double[] values, double[] weights, double floor)
    {
        int[] days = [.. Enumerable.Range(0, values.Length).Where(day => double.IsFinite(values[day]))];
        var steps = days.Zip(days.Skip(1), (one, next) => Math.Abs(values[next] - values[one]) * weights[next]).ToArray();
        var first = Math.Max(SpreadOfSteps * Median.Of(steps), floor);
        var best = Pulls.MinBy(pull => Walk(values, weights, days, pull, first).Surprises.Sum(each => Math.Min(Math.Abs(each.Residual), Bound * first)));
        var once = Walk(values, weights, days, best, first);
        var spread = Math.Max(Spread(once.Surprises), floor);
        var twice = Walk(values, weights, days, best, spread);
        return twice with { Sigma = Math.Max(Spread(twice.Surprises), floor) };
    }

    private static LevelWalk Walk(double[] values, double[] weights, int[] days, double pull, double sigma)
    {
        var level = Median.Of([.. days.Take(Week).Select(day => values[day])]);
        var (surprises, wild) = (new List<(int, double)>(days.Length), 0);
        for (var index = 0; index < days.Length; index++)
        {
            var day = days[index];
            var residual = (values[day] - level) * weights[day];
            surprises.Add((day, residual));
            wild = Math.Abs(residual) <= Bound * sigma ? 0 : residual > 0 ? Math.Max(wild, 0) + 1 : Math.Min(wild, 0) - 1;
            level = Math.Abs(wild) < Persistent
                ? level + pull * Math.Clamp(residual, -Bound * sigma, Bound * sigma) / weights[day]
                : Median.Of([.. days[(index + 1 - Persistent)..(index + 1)].Select(other => values[other])]);
        }

        return new(level, pull, sigma, surprises[Math.Min(Seeking, surprises.Count / 3)..]);
    }

    private static double Spread(IReadOnlyList<(int Day, double Residual)> surprises) => Median.Deviation([.. surprises.Select(each => each.Residual)], median: 0);
}
