namespace Helmsman.Shop.Work;

/// <summary>Somebody is away.</summary>
/// <param name="Person">His id.</param>
/// <param name="First">The first day on which he is not there, in the shop's zone.</param>
/// <param name="Last">The last one, itself included.</param>
public sealed record Absence(string Person, DateOnly First, DateOnly Last)
{
    public int Length => Last.DayNumber - First.DayNumber + 1;

    public bool Holds(DateOnly day) => First <= day && day <= Last;

    /// <summary>They overlap, or one begins the day after the other ends.</summary>
    public bool Touches(Absence other) => Person == other.Person && First <= other.Last.AddDays(1) && other.First <= Last.AddDays(1);

    /// <summary>From the earlier first day to the later last one.</summary>
    public Absence And(Absence other) => this with { First = First < other.First ? First : other.First, Last = Last > other.Last ? Last : other.Last };
}
