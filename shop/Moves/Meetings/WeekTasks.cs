using Helmsman.Shop.Metrics;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Outcomes;

namespace Helmsman.Shop.Moves.Meetings;

/// <summary>What became of a shop's tasks in a week, and what is left.</summary>
/// <param name="Done">Done in the week.</param>
/// <param name="Read">Whose figure was read again in the week, with what it said.</param>
/// <param name="Overdue">Running and due before today, the longest first.</param>
/// <param name="OpenByRole">How many run, by role, most first.</param>
/// <param name="HandedBack">How often in the week a task came back: declined, or reopened by a person (S159).</param>
public sealed record WeekTasks(
    IReadOnlyList<WorkItem> Done,
    IReadOnlyList<(WorkItem Item, string Verdict)> Read,
    IReadOnlyList<WorkItem> Overdue,
    IReadOnlyList<(string Role, int Count)> OpenByRole,
    int HandedBack)
{
    /// <summary>How many figures could be judged: what the hit rate rests on.</summary>
    public int Judged => Read.Count(each => each.Verdict != OutcomeVerdicts.Unclear);

    public int Count(string verdict) => Read.Count(each => each.Verdict == verdict);

    /// <summary>Share of the judged whose figure is back; null when none was.</summary>
    public double? HitRate => Judged > 0 ? (double)Count(OutcomeVerdicts.Recovered) / Judged : null;

    public static WeekTasks Of(IReadOnlyList<WorkItem> items, Period week, DateOnly today, TimeZoneInfo zone)
    {
        var running = items.Where(item => item.Standing.IsRunning).ToList();
        return new(
            [.. items.Where(item => item.Events.Any(each => each is WorkEvent.Done && InWeek(each)))],
            [.. from item in items
                let read = item.Events.OfType<WorkEvent.OutcomeRead>().LastOrDefault(InWeek)
                where read is not null
                select (item, read.Outcome.Verdict)],
            [.. running.Where(item => item.Standing.Due < today).OrderBy(item => item.Standing.Due).ThenBy(item => item.Number)],
            [.. running.GroupBy(item => item.Brief.Role, StringComparer.Ordinal).Select(role => (role.Key, role.Count())).OrderByDescending(role => role.Item2).ThenBy(role => role.Key, StringComparer.Ordinal)],
            items.Sum(item => HandBacks(item, InWeek)));

        bool InWeek(WorkEvent happened) => week.Contains(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(happened.At, zone).DateTime));
    }

    /// <summary>The no to a proposal is none: nothing had been handed over.</summary>
    private static int HandBacks(WorkItem item, Func<WorkEvent, bool> counts)
    {
        var (count, isProposed) = (0, false);
        foreach (var happened in item.Events)
        {
            count += counts(happened) && (happened is WorkEvent.Declined && !isProposed || happened is WorkEvent.Reopened { By: not WorkEvent.Bot }) ? 1 : 0;
            isProposed = happened is WorkEvent.Proposed || (isProposed && happened is not WorkEvent.Assigned);
        }

        return count;
    }
}
