namespace Helmsman.Shop.Metrics;

/// <summary>What each weekday adds to the level of its week, on the series' scale.</summary>
internal static class WeekdayEffects
{
    /// <summary>Three days to either side make a week.</summary>
    private const int Half = 3;

    private const int WindowNeeds = 5;

    /// <summary>From so many days on a day is measured against its own week instead of against all days.</summary>
    private const int LongNeeds = 21;

    /// <summary>Of a weekday that occurred less often only a part is believed.</summary>
    private const double FullyBelieved = 3;

    /// <returns>Seven numbers, by <see cref="ScaledDays.Weekday(int)"/>; they add up to 0.</returns>
    public static double[] Of(ScaledDays days)
    {
        var known = days.Values.Where(double.IsFinite).ToArray();
        var differences = Enumerable.Range(0, 7).Select(_ => new List<double>()).ToArray();
        for (var day = 0; day < days.Values.Length; day++)
        {
            if (double.IsFinite(days.Values[day]) && (known.Length < LongNeeds ? Median.Of(known) : Week(days.Values, day)) is { } usual)
            {
                differences[days.Weekday(day)].Add(days.Values[day] - usual);
            }
        }

        double[] effects = [.. differences.Select(each => each.Count == 0 ? 0 : Median.Of(each) * Math.Min(1, each.Count / FullyBelieved))];
        var mean = effects.Average();
        return [.. effects.Select(effect => effect - mean)];
    }

    /// <summary>Null at the ends, and where too much of the week is missing.</summary>
    private static double? Week(double[] values, int day)
    {
        if (day < Half || day + Half >= values.Length)
        {
            return null;
        }

        var week = values[(day - Half)..(day + Half + 1)].Where(double.IsFinite).ToArray();
        return week.Length < WindowNeeds ? null : Median.Of(week);
    }
}
