namespace Helmsman.Bot.Shops;

/// <summary>A clock that runs as the machine's does but began on another day: for a sample whose data ended long ago.</summary>
/// <param name="today">The day it shall be, in <paramref name="zone"/>, at the moment of construction.</param>
public sealed class ReplayedClock(TimeProvider clock, DateOnly today, TimeZoneInfo zone) : TimeProvider
{
    private readonly TimeSpan shift = TimeSpan.FromDays(
        today.DayNumber - DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime).DayNumber);

    /// <summary>What it is in the world outside, for what others date.</summary>
    public TimeProvider Real => clock;

    public override TimeZoneInfo LocalTimeZone => clock.LocalTimeZone;

    public override long TimestampFrequency => clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => clock.GetUtcNow() + shift;

    public override long GetTimestamp() => clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        clock.CreateTimer(callback, state, dueTime, period);
}
