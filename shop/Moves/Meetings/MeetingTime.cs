using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Moves.Meetings;

/// <summary>When the weekly meeting is, in the shop's zone.</summary>
public sealed record MeetingTime(DayOfWeek Day, TimeOnly At)
{
    /// <returns>The week that today's meeting is about; null while there is none today, or it is still to come.</returns>
    public Period? DueAt(DateTimeOffset now, TimeZoneInfo zone)
    {
        var there = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        return there.DayOfWeek == Day && TimeOnly.FromDateTime(there) >= At ? MeetingPack.LastWeek(DateOnly.FromDateTime(there)) : null;
    }
}

/// <summary>That the pack of a week has been told. Kept as <c>{shop}/{week}</c>.</summary>
public sealed record MeetingTold(DateTimeOffset At)
{
    public static readonly DocumentKind<MeetingTold> Documents = new("meeting-told", MeetingJson.Default.MeetingTold);
}
