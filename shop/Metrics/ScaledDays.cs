namespace Helmsman.Shop.Metrics;

/// <summary>Past days on their scale; NaN where there is nothing to learn from a day.</summary>
/// <param name="Chance">Variance that chance alone gives each day, on the scale; 0 where it is not known.</param>
internal sealed record ScaledDays(DateOnly First, SeriesScale Scale, double[] Values, double[] Chance)
{
    /// <summary>A day under this share of its kind is an outage, not a bad day.</summary>
    private const double Outage = 0.15;

    /// <summary>From so many days of a weekday on it has a measure of its own for what an outage is.</summary>
    private const int WeekdayNeeds = 3;

    public static ScaledDays Of(PastDays past)
    {
        double[] known = [.. past.Points.Select(point => point.Value).OfType<double>()];
        var scale = SeriesScales.Of(past, known);
        var days = new ScaledDays(past.Points[0].Day, scale, new double[past.Points.Count], new double[past.Points.Count]);
        var least = scale == SeriesScale.Log ? Leasts(past.Points, known) : null;
        for (var day = 0; day < days.Values.Length; day++)
        {
            var isOutage = least is not null && !(past.Points[day].Value >= least[Weekday(past.Points[day].Day)]);
            days.Put(day, isOutage ? null : past.Points[day].Value, past.Kind, past.Trials?[day]);
        }

        return days;
    }

    public int Weekday(int day) => Weekday(First.AddDays(day));

    public static int Weekday(DateOnly day) => (day.DayNumber + 1) % 7;

    private void Put(int day, double? value, SeriesKind kind, double? trials) => (Values[day], Chance[day]) = (value, Scale) switch
    {
        (null, _) => (double.NaN, 0),
        ({ } share, SeriesScale.Logit) => trials > 0 ? Odds(share * trials.Value, trials.Value) : (double.NaN, 0),
        (0, SeriesScale.Log) => (double.NaN, 0),
        ({ } amount, SeriesScale.Log) => (Math.Log(amount), kind == SeriesKind.Count ? 1 / amount : 0),
        ({ } amount, _) => (amount, kind == SeriesKind.Count ? Math.Max(1, Math.Abs(amount)) : 0),
    };

    /// <summary>Half of one is added on either side, so that none of many has odds too.</summary>
    private static (double Value, double Chance) Odds(double hits, double trials)
    {
        var (won, lost) = (hits + 0.5, trials - hits + 0.5);
        return (Math.Log(won / lost), 1 / won + 1 / lost);
    }

    /// <summary>By weekday, because a shop that is nearly shut on Sundays has no outage on each of them.</summary>
    private static double[] Leasts(IReadOnlyList<SeriesPoint> points, double[] known)
    {
        var overall = known.Length == 0 ? 0 : Median.Of(known);
        var byWeekday = points.Where(point => point.Value is not null).ToLookup(point => Weekday(point.Day), point => point.Value!.Value);
        return [.. Enumerable.Range(0, 7).Select(weekday => Outage * (byWeekday[weekday].Count() < WeekdayNeeds ? overall : Math.Min(overall, Median.Of([.. byWeekday[weekday]]))))];
    }
}
