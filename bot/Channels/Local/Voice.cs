namespace Helmsman.Bot.Channels.Local;

/// <summary>Who speaks, where, in which language and at what time.</summary>
/// <param name="TimeZone">IANA name; one that this machine does not know is passed on, and the time stays UTC.</param>
/// <param name="Service">Where the bot is to reply.</param>
public sealed record Voice(Room Room, LocalPerson Person, string Locale, string TimeZone, Uri Service, DateTimeOffset At)
{
    public DateTimeOffset LocalTime =>
        TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out var zone) ? TimeZoneInfo.ConvertTime(At, zone) : At;
}
