using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work.Reminders;

/// <summary>
/// What one person is reminded of on one day, as few messages as will do: the list of what is open as his hours begin, and what falls due at
/// that moment with it; then one message for all that comes up later, and another only once he has done something since, or for what is urgent.
/// It follows from what is kept alone, so that it is the same however often it is asked for.
/// </summary>
public static class PersonalDay
{
    /// <param name="items">Of the shop.</param>
    /// <param name="withList">Whether he gets the list of the morning.</param>
    /// <param name="now">What has not begun is not there yet.</param>
    public static IEnumerable<Reminder> Of(Person person, DateOnly day, IReadOnlyList<WorkItem> items, Team team, Timing timing, bool withList, DateTimeOffset now)
    {
        var morning = withList ? Morning(person, day, team, timing) : null;
        if (morning > now)
        {
            yield break;
        }

        var told = items.SelectMany(item => Told(item, person, day, team, timing)).OrderBy(each => each.Step.At).ThenBy(each => each.Item.Number).ToList();
        var first = morning is { } begins ? told.Where(each => each.Step.At < begins + timing.Together).ToList() : [];
        var open = morning is { } at ? items.Where(item => IsOpenFor(person, item, at, day, team, timing)) : [];
        if (Lines(first, open) is { Count: > 0 } lines)
        {
            yield return new Reminder(person, day, Reminder.List, lines, team);
        }

        var number = 0;
        foreach (var group in Grouped(told.Except(first), person, items))
        {
            yield return new Reminder(person, day, ++number, Lines(group, []), team);
        }
    }

    /// <summary>When his hours begin: the earliest of those of his roles. Null: he does not work on that day.</summary>
    public static DateTimeOffset? Morning(Person person, DateOnly day, Team team, Timing timing) =>
        HoursOf(person, team, timing).Select(hours => hours.On(day)?.Begins).Min();

    public static bool IsAtWork(Person person, DateTimeOffset at, Team team, Timing timing) =>
        !team.IsAbsent(person.Id, timing.Hours.Shop.DayOf(at)) && HoursOf(person, team, timing).Any(hours => hours.IsOpen(at));

    private static List<WorkingHours> HoursOf(Person person, Team team, Timing timing)
    {
        var hats = Roles.All.Where(role => team.Holds(person.Id, role)).Select(timing.Hours.Of).ToList();
        return hats.Count > 0 ? hats : [timing.Hours.Shop];
    }

    private static IEnumerable<ToldStep> Told(WorkItem item, Person person, DateOnly day, Team team, Timing timing) =>
        // Of all steps, also those before it was handed on: messages are counted, and none may take the number of another.
        from step in item.Events.OfType<WorkEvent.Escalated>()
        where timing.Hours.Shop.DayOf(step.At) == day && Audience.Of(step, Ladder.Before(step, item), team, day).Any(each => each.Id == person.Id)
        select new ToldStep(item, step, Ladder.Behind(step, item, team, timing), timing.Terms.Of(item.Brief).IsUrgent);

    /// <summary>He had it to do as that day began, and it is work of a role that works on that day.</summary>
    private static bool IsOpenFor(Person person, WorkItem item, DateTimeOffset morning, DateOnly day, Team team, Timing timing)
    {
        var then = item with { Events = [.. item.Events.TakeWhile(happened => happened.At < morning)] };
        return item.HandedOverAt < morning
            && then.Standing is { IsRunning: true } standing
            && !(standing.SnoozedUntil > morning)
            && timing.Hours.Of(item.Brief.Role).On(day) is not null
            && then.IsFor(person.Id, team);
    }

    private static IReadOnlyList<ReminderLine> Lines(IEnumerable<ToldStep> told, IEnumerable<WorkItem> open) =>
    [
        .. told
            .Select(each => new ReminderLine(each.Item, each.Step, each.Rule))
            .Concat(open.Select(item => new ReminderLine(item, null, null)))
            .GroupBy(line => line.Item.Id, StringComparer.Ordinal)
            // Of several things said of one task, the last is the one that counts.
            .Select(lines => lines.LastOrDefault(line => line.Step is not null) ?? lines.First())
            .OrderBy(line => line.Item.Standing.Due).ThenBy(line => line.Item.Number),
    ];

    private static IEnumerable<List<ToldStep>> Grouped(IEnumerable<ToldStep> told, Person person, IReadOnlyList<WorkItem> items)
    {
        List<ToldStep> group = [];
        foreach (var each in told)
        {
            if (group is [.., var last] && last.Step.At < each.Step.At && (each.IsUrgent || HasActed(person, last.Step.At, each.Step.At, items)))
            {
                yield return group;
                group = [];
            }

            group.Add(each);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }

    private static bool HasActed(Person person, DateTimeOffset since, DateTimeOffset until, IReadOnlyList<WorkItem> items) =>
        items.Any(item => item.Events.Any(happened => happened.By == person.Id && happened.At > since && happened.At < until));

    private sealed record ToldStep(WorkItem Item, WorkEvent.Escalated Step, TimeRule? Rule, bool IsUrgent);
}
