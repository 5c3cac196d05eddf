using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work;

/// <summary>How much time a role gets unless the asker says otherwise: pictures take longer than a bid or a call.</summary>
public static class DueTerms
{
    public static int WorkingDaysFor(string role) => role == Roles.Design ? 2 : 1;

    /// <summary>The role's term from that moment on, in the shop's zone.</summary>
    public static DateOnly From(DateTimeOffset at, string role, string zone) => WorkingDays.In(zone).After(LocalDay.Of(at, zone), WorkingDaysFor(role));

    /// <summary>A proposal that lay until its day had gone by gets its role's term from the yes on; null: the day is still to come.</summary>
    public static WorkEvent.DueChanged? OnYes(WorkItem item, DateTimeOffset now, string zone) =>
        item.Standing is { IsRunning: true } standing && standing.Due < LocalDay.Of(now, zone) ? new(WorkEvent.Bot, now, From(now, item.Brief.Role, zone)) : null;
}
