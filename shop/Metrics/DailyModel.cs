namespace Helmsman.Shop.Metrics;

/// <summary>
/// What past days say of the days to come: a level that is followed day by day, what each weekday adds, and how far days stray from that.
/// See docs/decisions/0018-expectation.md for the measurements behind the constants.
/// </summary>
internal sealed class DailyModel
{
    /// <summary>Days that happen to be alike promise nothing: least spread, on a scale of proportions.</summary>
    private const double Floor = 0.01;

    /// <summary>A weekday's own surprises count beside so many of all days.</summary>
    private const double DaysOfAll = 8;
    private const double BiasOfAll = 6;

    /// <summary>From so many days on, weekday effects are fully believed.</summary>
    private const double FullyFitted = 21;

    /// <summary>How far a nervous or a calm time speaks for the next day, its half life in days, and its bound in standard deviations.</summary>
    private const double Nerves = 0.4;
    private const double NervesLast = 7;
    private const double NervesBound = 3;

    /// <summary>After a wild day nobody knows whether the next is a return or a new level.</summary>
    private const double Doubt = 0.25;
    private const double Wild = 1.5;

    private readonly ScaledDays days;
    private readonly double[] effects;
    private readonly LevelWalk walk;
    private readonly double floor;
    private readonly double chance;

    private DailyModel(ScaledDays days, SeriesKind kind)
    {
        var known = days.Values.Where(double.IsFinite).ToArray();
        (this.days, Kind, effects) = (days, kind, WeekdayEffects.Of(days));
        floor = Floor * (Scale == SeriesScale.Linear ? Math.Abs(Median.Of(known)) : 1);
        chance = Median.Of([.. days.Chance.Where((_, day) => double.IsFinite(days.Values[day]))]);
        Level = [.. days.Values.Select((value, day) => value - effects[days.Weekday(day)])];
        walk = LevelWalk.Of(Level, [.. days.Chance.Select(Weight)], floor);
    }

    public SeriesScale Scale => days.Scale;

    public SeriesKind Kind { get; }

    public bool MayBeNegative => Scale == SeriesScale.Linear && Array.Exists(days.Values, value => value < 0);

    public DateOnly First => days.First;

    /// <summary>Of each past day, on the scale, without what its weekday adds; NaN where missing.</summary>
    public double[] Level { get; }

    /// <summary>Share of a surprise that stays: days further ahead are the less sure, the larger it is.</summary>
    public double Pull => walk.Pull;

    /// <summary>Null when fewer than <paramref name="needed"/> days say anything.</summary>
    public static DailyModel? Of(PastDays past, int needed)
    {
        if (past.Points.Count(point => point.Value is not null) < Math.Max(2, needed))
        {
            return null;
        }

        var scaled = ScaledDays.Of(past);
        return scaled.Values.Count(double.IsFinite) < needed ? null : new(scaled, past.Kind);
    }

    /// <summary>False for a weekday on which nothing ever came: nothing can be expected of it.</summary>
    public bool Knows(DateOnly day) => Enumerable.Range(0, Level.Length).Any(past => double.IsFinite(Level[past]) && days.Weekday(past) == ScaledDays.Weekday(day));

    public double WithoutWeekday(DateOnly day, double scaled) => scaled - effects[ScaledDays.Weekday(day)];

    /// <param name="trials">What the day's share is of; null: as many as usual.</param>
    /// <returns>On the scale.</returns>
    public (double Mean, double Sigma) At(DateOnly day, double? trials)
    {
        var weekday = ScaledDays.Weekday(day);
        double[] all = [.. walk.Surprises.Select(each => each.Residual)];
        double[] own = [.. walk.Surprises.Where(each => days.Weekday(each.Day) == weekday).Select(each => each.Residual)];
        var usual = Median.Of(all);
        var bias = own.Length == 0 ? usual : (own.Length * Median.Of(own) + BiasOfAll * usual) / (own.Length + BiasOfAll);
        var mean = effects[weekday] + walk.Level + bias;
        var variance = Variance(own) * (1 + Few(all.Length));
        variance = Kind == SeriesKind.Share ? variance * Relative(mean, trials) : Math.Max(variance - chance, 0) + ChanceOf(mean);
        return (mean, Math.Sqrt(variance + floor * floor));
    }

    private double Variance(double[] own)
    {
        var square = walk.Sigma * walk.Sigma;
        var ofWeekday = (DaysOfAll * square + own.Sum(residual => Square(residual, LevelWalk.Bound))) / (DaysOfAll + own.Length);
        var (sum, weights) = (0.0, 0.0);
        foreach (var (day, residual) in walk.Surprises)
        {
            var weight = Math.Pow(0.5, (Level.Length - day) / NervesLast);
            (sum, weights) = (sum + weight * Square(residual, NervesBound), weights + weight);
        }

        var excess = Math.Max(0, Math.Abs(walk.Surprises[^1].Residual) - Wild * walk.Sigma);
        var variance = (1 - Nerves) * ofWeekday + Nerves * sum / weights + Doubt * excess * excess;
        return Scale == SeriesScale.Linear ? Math.Max(variance, walk.Surprises.Average(each => each.Residual * each.Residual)) : variance;
    }

    private double Square(double residual, double bound) => Math.Pow(Math.Clamp(residual, -bound * walk.Sigma, bound * walk.Sigma), 2);

    /// <summary>A spread learnt from few days is itself unsure, and too small: their weekdays' effects have been fitted to the same days.</summary>
    private static double Few(int surprises) => Math.Pow(DaysOfAll / Math.Max(1, surprises - 7 * Math.Min(1, surprises / FullyFitted)), 2);

    private double Weight(double ofDay) => Kind == SeriesKind.Share && ofDay > 0 && chance > 0 ? Math.Sqrt(chance / ofDay) : 1;

    /// <summary>Chance of a day of so many, as a multiple of that of a usual day.</summary>
    private double Relative(double mean, double? trials)
    {
        var share = Scale.From(mean);
        return Scale == SeriesScale.Logit && trials > 0 && chance > 0 ? 1 / (trials.Value * share * (1 - share)) / chance : 1;
    }

    private double ChanceOf(double mean) => (Kind, Scale) switch
    {
        (SeriesKind.Count, SeriesScale.Log) => Math.Exp(-mean),
        (SeriesKind.Count, SeriesScale.Linear) => Math.Max(1, Math.Abs(mean)),
        _ => 0,
    };
}
