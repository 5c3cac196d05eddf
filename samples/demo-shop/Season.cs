namespace Helmsman.Samples.DemoShop;

/// <summary>What the time of year and the day of the week do to a clothes shop.</summary>
internal static class Season
{
    private static readonly double[] Months = [0.95, 0.84, 1.00, 1.03, 1.01, 0.98, 0.88, 0.90, 1.02, 1.08, 1.10, 1.05];

    /// <summary>Monday to Sunday.</summary>
    private static readonly double[] Weekdays = [1.01, 0.99, 0.98, 0.96, 0.95, 1.03, 1.08];

    private static readonly double[] Hot = [0.1, 0.2, 0.5, 1.0, 1.6, 1.9, 2.0, 1.6, 0.9, 0.4, 0.2, 0.1];

    private static readonly double[] Cold = [1.8, 1.4, 0.8, 0.4, 0.2, 0.1, 0.1, 0.3, 0.8, 1.4, 1.8, 1.9];

    /// <summary>Visitors of an ordinary day ÷ visitors of the mean day.</summary>
    public static double Of(DateOnly day) => OfYear(day) * Weekdays[((int)day.DayOfWeek + 6) % 7];

    public static double Fits(Wear wear, int month) => wear switch
    {
        Wear.AllYear => 1,
        Wear.Hot => Hot[month - 1],
        Wear.Cold => Cold[month - 1],
        Wear.Mild => 1.6 - (0.5 * Math.Abs(Hot[month - 1] - Cold[month - 1])),
        _ => throw new InvalidOperationException($"Unknown wear {wear}"),
    };

    /// <summary>A month's value holds on its 15th; the days between lie on a straight line.</summary>
    private static double OfYear(DateOnly day)
    {
        var middle = new DateOnly(day.Year, day.Month, 15);
        var from = day >= middle ? middle : middle.AddMonths(-1);
        var to = from.AddMonths(1);
        var way = (day.DayNumber - from.DayNumber) / (double)(to.DayNumber - from.DayNumber);
        return (Months[from.Month - 1] * (1 - way)) + (Months[to.Month - 1] * way);
    }
}
