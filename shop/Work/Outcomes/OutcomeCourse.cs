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
        var standing => IsOverdueByReopening(item, standing),
    };

    /// <returns>Null: nothing now.</returns>
    public static WorkEvent? Next(WorkItem item, ShopSnapshot shop, DateTimeOffset now, OutcomeRules rules)
    {
        var standing = item.Standing;
        return standing switch
        {
            { State: WorkState.Done, Done: { } done } when item.Brief.Watch is { } watch => Reading(item, watch, done, shop, now, rules),
            { State: WorkState.Closed } when IsToBeReopened(item, standing, rules) => new WorkEvent.Reopened(WorkEvent.Bot, now),
            _ when IsOverdueByReopening(item, standing) && DueAgain(item, shop, now) is var due && due > standing.Due => new WorkEvent.DueChanged(WorkEvent.Bot, now, due),
            _ => null,
        };
    }

    /// <summary>It has not recovered and the bot does not reopen it any more: somebody has to say what becomes of it.</summary>
    public static bool IsToBeDecided(WorkItem item, OutcomeRules rules) =>
        item.Standing is { State: WorkState.Closed, Outcome.Outcome.Verdict: OutcomeVerdicts.NotRecovered } standing && !IsToBeReopened(item, standing, rules);

    private static WorkEvent.OutcomeRead? Reading(WorkItem item, Watch watch, WorkEvent.Done done, ShopSnapshot shop, DateTimeOffset now, OutcomeRules rules) =>
        OutcomeReading.Of(watch, Day(done.At, shop), TakenUp(item, shop), shop, Day(now, shop), rules) is OutcomeReading.Known known
            ? new(WorkEvent.Bot, now, known.Outcome)
            : null;

    private static DateOnly TakenUp(WorkItem item, ShopSnapshot shop) => Day(
        item.Events.First(each => each is WorkEvent.Acknowledged or WorkEvent.Started or WorkEvent.Commented or WorkEvent.Done).At, shop);

    private static bool IsToBeReopened(WorkItem item, Standing standing, OutcomeRules rules) =>
        standing.Outcome?.Outcome.Verdict == OutcomeVerdicts.NotRecovered && Reopenings(item) < rules.MostReopenings;

    private static int Reopenings(WorkItem item) => item.Events.Count(each => each is WorkEvent.Reopened { By: WorkEvent.Bot });

    /// <summary>The day on which it was due is past when the figure is read: whoever has it again gets as long as the first time.</summary>
    private static bool IsOverdueByReopening(WorkItem item, Standing standing) => standing.IsRunning && item.Events switch
    {
        [.., WorkEvent.OutcomeRead, WorkEvent.Reopened { By: WorkEvent.Bot }] => true,
        _ => false,
    };

    private static DateOnly DueAgain(WorkItem item, ShopSnapshot shop, DateTimeOffset now) =>
        WorkingDays.In(shop.Profile.Zone).After(Day(now, shop), DueTerms.WorkingDaysFor(item.Brief.Role));

    private static DateOnly Day(DateTimeOffset at, ShopSnapshot shop) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById(shop.Profile.Zone)).DateTime);
}
