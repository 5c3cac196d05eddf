using Helmsman.Shop.Calendar;
using Helmsman.Shop.Metrics;

namespace Helmsman.Shop.Work;

/// <summary>
/// A <see cref="Brief"/> as far as it can be filled in from a finding; what is missing is asked for. Data only: its words are made where it
/// is shown.
/// </summary>
/// <param name="Assignee">The first of <paramref name="Candidates"/>; null when nobody who holds the role, or stands in for him, is there.</param>
/// <param name="Goal">When it will have worked; null when there is no earlier figure to get back to.</param>
public sealed record BriefDraft(Finding Finding, string Role, Person? Assignee, IReadOnlyList<Person> Candidates, Goal? Goal, DateOnly Due)
{
    /// <param name="today">In the shop's zone.</param>
    public static BriefDraft From(Finding finding, ShopSnapshot shop, string role, DateOnly today, WorkingDays workingDays) => new(
        finding,
        role,
        Routing.Assignee(shop.Team, role, today),
        Routing.Candidates(shop.Team, role, today),
        Goal.Of(finding),
        workingDays.After(today, DueTerms.WorkingDaysFor(role)));
}

/// <summary>The finding's own figure back to where it was.</summary>
/// <param name="Value">To be reached, or for a metric of which less is better, not to be exceeded.</param>
public sealed record Goal(Metric Metric, string? Dimension, string? Member, double Value)
{
    public static Goal? Of(Finding finding) => MetricDictionary.Find(finding.Metric) is { } metric && (finding.Target ?? finding.Before) is { } before
        ? new(metric, finding.Dimension, finding.Member, before)
        : null;

    public bool IsReachedBy(double value) => Metric.Good == Good.Up ? value >= Value : value <= Value;
}

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
