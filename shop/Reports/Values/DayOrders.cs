namespace Helmsman.Shop.Reports.Values;

/// <summary>
/// Tells the order of day and month from all dates of a file: a 13 can only be a day; and where every date would do either way, a report by day has
/// days without a gap, which the wrong order scatters over the months.
/// </summary>
internal sealed class DayOrders
{
    private const int FewestInARow = 3;

    private readonly HashSet<DateOnly> monthFirst = [];

    private readonly HashSet<DateOnly> dayFirst = [];

    private bool canBeMonthFirst = true;

    private bool canBeDayFirst = true;

    /// <summary>Whether a date was seen that needs an order at all.</summary>
    public bool IsNeeded { get; private set; }

    /// <summary>Unknown where it cannot be told, and somebody has to be asked; also where the dates contradict each other.</summary>
    public DayOrder Order => (canBeMonthFirst, canBeDayFirst, AreInARow(monthFirst), AreInARow(dayFirst)) switch
    {
        (true, false, _, _) => DayOrder.MonthFirst,
        (false, true, _, _) => DayOrder.DayFirst,
        (true, true, true, false) => DayOrder.MonthFirst,
        (true, true, false, true) => DayOrder.DayFirst,
        _ => DayOrder.Unknown,
    };

    /// <summary>A cell of the date column; what is no date says nothing.</summary>
    public void See(ReadOnlySpan<byte> cell)
    {
        if (CellDate.Date(cell, DayOrder.Unknown) is not null)
        {
            return;
        }

        var (month, day) = (CellDate.Date(cell, DayOrder.MonthFirst), CellDate.Date(cell, DayOrder.DayFirst));
        if (month is null && day is null)
        {
            return;
        }

        IsNeeded = true;
        canBeMonthFirst &= Add(month, monthFirst);
        canBeDayFirst &= Add(day, dayFirst);
    }

    private static bool Add(DateOnly? day, HashSet<DateOnly> days)
    {
        if (day is { } known)
        {
            days.Add(known);
        }

        return day is not null;
    }

    private static bool AreInARow(HashSet<DateOnly> days) =>
        days.Count >= FewestInARow && days.Max().DayNumber - days.Min().DayNumber == days.Count - 1;
}
