namespace Helmsman.Shop.Morning;

/// <summary>A time on somebody's wall, on one day, as an instant.</summary>
public static class LocalClock
{
    /// <summary>
    /// When clocks go forward and the time does not exist on that day, the first instant after the gap. When they go back and it comes
    /// twice, the first of the two.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        while (zone.IsInvalidTime(local))
        {
            // Clocks change on whole minutes everywhere.
            local = local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMinute)).AddMinutes(1);
        }

        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new(local, offset);
    }
}
