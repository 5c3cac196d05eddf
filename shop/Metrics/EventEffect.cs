using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Metrics;

/// <summary>What a campaign or a holiday adds to an ordinary day, as its past days showed.</summary>
/// <param name="Offset">On the series' scale.</param>
/// <param name="Days">Past days of the same event, latest first.</param>
internal sealed record EventEffect(double Offset, IReadOnlyList<DateOnly> Days)
{
    /// <summary>Two years back: what comes once a year is seen twice.</summary>
    private const int LooksBack = 750;

    private const int Weeks = 4;

    private const int OrdinaryNeeded = 2;

    public static readonly EventEffect None = new(0, []);

    /// <summary>Goes by the days before <paramref name="since"/> alone: a campaign that runs on does not say what itself should bring.</summary>
    /// <returns>Null for a campaign of which no day is known yet: how much it sells is anybody's guess. A holiday is then taken for an ordinary day.</returns>
    public static EventEffect? Of(DateOnly day, DateOnly since, EventDays events, SeriesScale scale, Func<DateOnly, double?> read)
    {
        if (events.On(day) is not { } name)
        {
            return None;
        }

        var seen = Enumerable.Range(1, LooksBack).Select(back => day.AddDays(-back))
            .Where(other => other < since && events.On(other) == name)
            .Select(other => (Day: other, Effect: Against(other, since, events, scale, read)))
            .Where(each => each.Effect is not null)
            .ToList();
        return seen.Count > 0
            ? new(Median.Of(seen.ConvertAll(each => each.Effect!.Value)) * seen.Count / (seen.Count + 1), seen.ConvertAll(each => each.Day))
            : events.IsCampaign(day) ? null : None;
    }

    /// <summary>Distance of a day from the ordinary days of its weekday around it.</summary>
    private static double? Against(DateOnly day, DateOnly since, EventDays events, SeriesScale scale, Func<DateOnly, double?> read)
    {
        if (Scaled(read(day), scale) is not { } value)
        {
            return null;
        }

        var ordinary = Enumerable.Range(-Weeks, 2 * Weeks + 1)
            .Select(week => day.AddDays(7 * week))
            .Where(other => other != day && other < since && events.On(other) is null)
            .Select(other => Scaled(read(other), scale))
            .OfType<double>()
            .ToList();
        return ordinary.Count < OrdinaryNeeded ? null : value - Median.Of(ordinary);
    }

    private static double? Scaled(double? value, SeriesScale scale) => (value, scale) switch
    {
        (null, _) => null,
        ({ } amount, SeriesScale.Linear) => amount,
        ( > 0, SeriesScale.Log) => Math.Log(value.Value),
        ( > 0 and < 1, SeriesScale.Logit) => Math.Log(value.Value / (1 - value.Value)),
        _ => null,
    };
}
