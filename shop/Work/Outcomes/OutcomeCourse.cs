using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work.Outcomes;

/// <summary>
/// What the bot has to do next about a task's figure. It goes by what is kept alone, so that wherever a crash parts two steps the rest is done later, once.
/// </summary>
public static class OutcomeCourse
{
    /// <summary>False for what needs no look at the shop at all.</summary>
    public static bool Concerns(WorkItem item, OutcomeRules rules) => item.Brief.Watch is not null && item.Standing switch
    {
        { State: WorkState.Done } => true,
        { State: WorkState.Closed } standing => IsToBeReopened(item, standing, rules),
        { IsRunning: true } => ReopenedByUs(item) is not null,
        _ => false,
    };

    /// <returns>Null: nothing now.</returns>
    public static WorkEvent? Next(WorkItem item, ShopSnapshot shop, DateTimeOffset now, OutcomeRules rules)
    {
        var standing = item.Standing;
        return standing switch
        {
            { State: WorkState.Done, Done: { } done } when item.Brief.Watch is { } watch => Reading(item, watch, done, shop, now, rules),
            { State: WorkState.Closed } when IsToBeReopened(item, standing, rules) => new WorkEvent.Reopened(WorkEvent.Bot, now),
            { IsRunning: true } when ReopenedByUs(item) is { } again => (WorkEvent?)ToWhoIsHere(item, standing, shop, now) ?? MoreTime(item, again, shop, now),
            _ => null,
        };
    }

    /// <summary>Who hears of the figure that was just read: whoever asked for the work, and whoever had done it. Nobody any more once something else has happened.</summary>
    public static IReadOnlyList<string> ToldOf(WorkItem item)
    {
        var read = item.Events.ToList().FindLastIndex(each => each is WorkEvent.OutcomeRead);
        var isNews = read >= 0 && item.Events.Skip(read + 1).All(each => each is WorkEvent.Reopened { By: WorkEvent.Bot } or WorkEvent.DueChanged or WorkEvent.Reassigned { By: WorkEvent.Bot });
        return isNews ? [.. item.Events.Take(read).OfType<WorkEvent.Done>().Select(done => done.By).TakeLast(1).Prepend(item.Brief.RequestedBy).Distinct(StringComparer.Ordinal)] : [];
    }

    /// <summary>It has not recovered and the bot does not reopen it any more: somebody has to say what becomes of it.</summary>
    public static bool IsToBeDecided(WorkItem item, OutcomeRules rules) =>
        item.Standing is { State: WorkState.Closed, Outcome.Outcome.Verdict: OutcomeVerdicts.NotRecovered } standing && !IsToBeReopened(item, standing, rules);

    private static WorkEvent.OutcomeRead? Reading(WorkItem item, Watch watch, WorkEvent.Done done, ShopSnapshot shop, DateTimeOffset now, OutcomeRules rules) =>
        OutcomeReading.Of(watch, Day(done.At, shop), TakenUp(item, shop), shop, Day(now, shop), rules) is OutcomeReading.Known known
            ? new(WorkEvent.Bot, now, known.Outcome)
            : null;

    /// <summary>A word of somebody who never had it in hand is no beginning.</summary>
    private static DateOnly TakenUp(WorkItem item, ShopSnapshot shop)
    {
        var doers = item.Events.Where(IsDoing).Select(each => each.By).ToHashSet(StringComparer.Ordinal);
        return Day(item.Events.First(each => IsDoing(each) || (each is WorkEvent.Commented && doers.Contains(each.By))).At, shop);
    }

    private static bool IsDoing(WorkEvent happened) => happened is WorkEvent.Acknowledged or WorkEvent.Started or WorkEvent.Done;

    private static bool IsToBeReopened(WorkItem item, Standing standing, OutcomeRules rules) =>
        standing.Outcome?.Outcome.Verdict == OutcomeVerdicts.NotRecovered && Reopenings(item) < rules.MostReopenings;

    private static int Reopenings(WorkItem item) => item.Events.Count(each => each is WorkEvent.Reopened { By: WorkEvent.Bot });

    /// <summary>Our last reopening, while nobody has set a day since.</summary>
    private static WorkEvent.Reopened? ReopenedByUs(WorkItem item) =>
        item.Events.LastOrDefault(each => each is WorkEvent.Reopened { By: WorkEvent.Bot } or WorkEvent.DueChanged) as WorkEvent.Reopened;

    /// <summary>Whoever had done it has left meanwhile.</summary>
    private static WorkEvent.Reassigned? ToWhoIsHere(WorkItem item, Standing standing, ShopSnapshot shop, DateTimeOffset now) =>
        standing.Assignee is { } assignee && shop.Team.Find(assignee) is { LeftOn: not null } && Vacancy.HeirOf(item, assignee, shop.Team, Day(now, shop)) is { } heir
            ? new(WorkEvent.Bot, now, heir)
            : null;

    /// <summary>The day on which it was due is past when the figure is read: whoever has it again gets as long as the first time.</summary>
    private static WorkEvent.DueChanged? MoreTime(WorkItem item, WorkEvent.Reopened again, ShopSnapshot shop, DateTimeOffset now) =>
        DueTerms.From(again.At, item.Brief.Role, shop.Profile.Zone) is var due && due > item.Standing.Due ? new(WorkEvent.Bot, now, due) : null;

    private static DateOnly Day(DateTimeOffset at, ShopSnapshot shop) => LocalDay.Of(at, shop.Profile.Zone);
}
