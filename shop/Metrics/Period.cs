namespace Helmsman.Shop.Metrics;

/// <summary>Whole days in the shop's zone, both ends included.</summary>
public readonly record struct Period(DateOnly First, DateOnly Last)
{
    public static Period Of(DateOnly day) => new(day, day);

    public int Length => Last.DayNumber - First.DayNumber + 1;

    public bool IsOneDay => First == Last;

    public IEnumerable<DateOnly> Days() => Enumerable.Range(0, Math.Max(0, Length)).Select(First.AddDays);

    public bool Contains(DateOnly day) => day >= First && day <= Last;

    public Period Shift(int days) => new(First.AddDays(days), Last.AddDays(days));
}
