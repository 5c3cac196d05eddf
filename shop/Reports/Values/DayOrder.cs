namespace Helmsman.Shop.Reports.Values;

/// <summary>Which of the numbers in 8/3/26 is the day.</summary>
public enum DayOrder
{
    /// <summary>Such a date is none, until somebody says.</summary>
    Unknown,

    /// <summary>M/d/yy, as in the United States.</summary>
    MonthFirst,

    /// <summary>d/M/yyyy, as in Europe and Latin America.</summary>
    DayFirst,
}
