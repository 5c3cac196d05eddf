namespace Helmsman.Shop.Metrics;

/// <summary>Several days in a row that keep to another level than the weeks before them.</summary>
internal static class LevelShifts
{
    private const int Least = 5;

    /// <summary>What has been so for longer is the usual level by now, or a trend.</summary>
    private const int Most = 21;

    /// <summary>So many days must tell what the level was.</summary>
    private const int Before = 14;

    /// <summary>Mean distance from the old level, in robust standard deviations.</summary>
    private const double Far = 1.5;

    /// <summary>A day nearer than this has gone back to the old level.</summary>
    private const double Near = 0.5;

    /// <summary>A shift smaller than this is not worth a word.</summary>
    private const double LeastRelative = 0.05;

    /// <param name="today">Value of the day asked about; the run may end with it.</param>
    public static LevelShift? Of(DailyModel model, DateOnly day, double? today)
    {
        List<(DateOnly Day, double Level)> levels =
            [.. model.Level.Select((level, past) => (Day: model.First.AddDays(past), Level: level)).Where(each => double.IsFinite(each.Level))];
        if (today > 0 && model.Scale == SeriesScale.Log)
        {
            levels.Add((day, model.WithoutWeekday(day, Math.Log(today.Value))));
        }

        return model.Scale == SeriesScale.Log
            ? Enumerable.Range(Least, Most - Least + 1).Reverse().Select(run => Of(levels, run)).FirstOrDefault(shift => shift is not null)
            : null;
    }

    /// <summary>Null unless the last <paramref name="run"/> days keep apart from those before, and the one before them does not.</summary>
    private static LevelShift? Of(List<(DateOnly Day, double Level)> levels, int run)
    {
        var split = levels.Count - run;
        if (split < Before)
        {
            return null;
        }

        var before = levels[..split].ConvertAll(each => each.Level);
        var old = Median.Of(before);
        var sigma = Math.Max(Median.Deviation(before, old), LeastRelative / Far);
        var distances = levels[split..].ConvertAll(each => (each.Level - old) / sigma);
        var mean = distances.Average();
        var keeps = distances.TrueForAll(distance => distance * Math.Sign(mean) > Near) && Math.Abs(mean) > Far && (levels[split - 1].Level - old) / sigma * Math.Sign(mean) <= Near;
        return keeps ? new(levels[split].Day, Math.Exp(mean * sigma) - 1) : null;
    }
}
