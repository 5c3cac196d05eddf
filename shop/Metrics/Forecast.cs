namespace Helmsman.Shop.Metrics;

/// <summary>A day for which something is to be expected.</summary>
/// <param name="Value">What came.</param>
/// <param name="Weight">How much it counts in the figure of the whole period.</param>
/// <param name="Offset">What a campaign or holiday adds, on the series' scale.</param>
internal sealed record AskedDay(DateOnly Day, double? Value, double Weight = 1, double? Trials = null, double Offset = 0);

/// <summary>One or more days together, expected by one model.</summary>
internal static class Forecast
{
    /// <param name="ahead">Days between the last that the model knows and the first asked about: meanwhile the level walks too.</param>
    public static Expectation? Of(DailyModel model, IReadOnlyList<AskedDay> asked, ExpectationRule rule, IReadOnlyList<DateOnly> comparable, int ahead = 0)
    {
        if (!asked.All(day => model.Knows(day.Day)))
        {
            return null;
        }

        var days = asked.Select(day => Expect(model, day)).ToArray();
        var (value, spread) = (days.Sum(day => day.Value), Spread([.. days.Select(day => day.Sigma)], model.Pull, ahead));
        var isAbsolute = model.Scale == SeriesScale.Linear;
        var sigma = isAbsolute ? spread : spread / value;
        if (!double.IsFinite(sigma) || sigma <= 0)
        {
            return null;
        }

        var least = model.MayBeNegative ? double.NegativeInfinity : 0;
        return new Expectation(Math.Max(least, value), value, value, comparable)
        {
            Sigma = sigma,
            IsAbsolute = isAbsolute,
            Least = least,
            Shift = LevelShifts.Of(model, asked[^1].Day, asked is [{ Offset: 0, Value: var today }] ? today : null),
        }.With(rule);
    }

    private static (double Value, double Sigma) Expect(DailyModel model, AskedDay day)
    {
        var (mean, sigma) = model.At(day.Day, day.Trials);
        var value = model.Scale.From(mean + day.Offset);
        return (day.Weight * value, day.Weight * model.Scale.Slope(value) * sigma);
    }

    /// <summary>
    /// Days stray on their own, but the level that they share may be off from the start, and may walk away from day to day: what a following with
    /// this pull says of a level, see the decision record.
    /// </summary>
    private static double Spread(double[] sigmas, double pull, int ahead)
    {
        var (own, walked, rest) = (sigmas.Sum(sigma => sigma * sigma), 0.0, 0.0);
        for (var day = sigmas.Length - 1; day > 0; day--)
        {
            rest += sigmas[day];
            walked += rest * rest;
        }

        var all = sigmas.Sum();
        return Math.Sqrt((1 - pull / 2) * own + pull / 2 * all * all + pull * pull * (walked + ahead * all * all));
    }
}
