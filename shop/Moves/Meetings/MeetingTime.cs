using Helmsman.Shop.Documents;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Moves.Meetings;

/// <summary>When the weekly meeting is, in the shop's zone.</summary>
public sealed record MeetingTime(DayOfWeek Day, TimeOnly At)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    /// <summary>A bot that was down is late by a day or two; on Friday nobody wants Monday's pack any more, unless he asks for it.</summary>
    private static readonly TimeSpan Late = TimeSpan.FromDays(2);

    /// <returns>The week that this week's meeting is about, from its time on for two days; null before and after.</returns>
    public Period? DueAt(DateTimeOffset now, TimeZoneInfo zone)
    {
        var there = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        return there >= InWeekOf(there) && there < InWeekOf(there) + Late ? MeetingPack.LastWeek(DateOnly.FromDateTime(there)) : null;
    }

    /// <summary>Whether a report that has not come yet is still worth waiting for; not into the next week.</summary>
    public bool MayWait(DateTimeOffset now, TimeZoneInfo zone)
    {
        var there = TimeZoneInfo.ConvertTime(now, zone).DateTime;
        return Day != DayOfWeek.Sunday && there < InWeekOf(there) + LongestWait;
    }

    private DateTime InWeekOf(DateTime there) =>
        DateOnly.FromDateTime(there).AddDays(-(((int)there.DayOfWeek + 6) % 7) + (((int)Day + 6) % 7)).ToDateTime(At);
}

/// <summary>That the pack of a week has been told. Kept as <c>{shop}/{week}</c>.</summary>
public sealed record MeetingTold(DateTimeOffset At)
{
    public static readonly DocumentKind<MeetingTold> Documents = new("meeting-told", MeetingJson.Default.MeetingTold);
}
