using Helmsman.Shop.Calendar;

namespace Helmsman.Shop.Work.Reminders;

/// <summary>What happens to a task that nothing happens to.</summary>
public static class Ladder
{
    /// <summary>The next step and when it is due, which may be past; null when there is none. Nothing is due before the end of a snooze.</summary>
    public static NextStep? Next(WorkItem item, Team team, Timing timing)
    {
        var now = item.Standing;
        if (!now.IsRunning)
        {
            return null;
        }

        var asked = new Asked(item, now, team, timing);
        return new[] { Overdue(asked), Waiting(asked), DueDay(asked) }.OfType<NextStep>().Select(step => Settled(step, asked)).MinBy(step => step.At);
    }

    /// <summary>The rule by which a step that was taken was due; null where today's terms know none.</summary>
    public static TimeRule? Behind(WorkEvent.Escalated step, WorkItem item, Team team, Timing timing) =>
        Next(Before(step, item), team, timing) is { } next && next.Step == step.Step ? next.Rule : null;

    /// <summary>The task as it was when the step was taken.</summary>
    public static WorkItem Before(WorkEvent.Escalated step, WorkItem item) => item with { Events = [.. item.Events.TakeWhile(happened => happened != step)] };

    /// <summary>Within the hours of whoever is told.</summary>
    private static NextStep Settled(NextStep step, Asked asked)
    {
        var hours = asked.Timing.HoursOf(step.Step, asked.Item.Brief);
        var earliest = asked.Until is { } until && until > step.At ? until : step.At;
        return step with { At = asked.Timing.Gather(earliest, hours) };
    }

    private static NextStep? Waiting(Asked asked) => asked switch
    {
        { WasPutOff: true } when !asked.IsAway(asked.Until!.Value) => new(EscalationSteps.Reminded, asked.Until!.Value, new(TimeRules.Snoozed)),
        { Now.State: WorkState.Open } => Unacknowledged(asked),
        { Now.State: WorkState.Acknowledged, Terms.Start: { } start } => Unstarted(asked, start) ?? Silent(asked),
        _ => Silent(asked),
    };

    private static NextStep? Unacknowledged(Asked asked)
    {
        var lapsed = asked.Steps.LastOrDefault(step => step.Step == EscalationSteps.Lapsed);
        var since = Later(lapsed?.At ?? asked.Now.HandedOverAt, asked.Until);
        var term = asked.Terms.Acknowledge;
        return Rungs(asked, since, asked.Hours.Add(since, term), new TimeRule(TimeRules.NotAcknowledged, term));
    }

    private static NextStep? Unstarted(Asked asked, TimeSpan term)
    {
        var since = Later(asked.Now.Acknowledged!.At, asked.Until);
        var first = Later(asked.Hours.Add(asked.Now.HandedOverAt, term), asked.Hours.Add(since, asked.Terms.Again));
        return Rungs(asked, since, first, new TimeRule(TimeRules.NotStarted, term));
    }

    /// <summary>The assignee unless he is away, his deputy, whoever runs the shop; each but the first so long after the one before.</summary>
    private static NextStep? Rungs(Asked asked, DateTimeOffset since, DateTimeOffset first, TimeRule rule)
    {
        var taken = asked.Steps.Where(step => step.At >= since).ToList();
        // A lapse asked for it again already: that was the reminder.
        var reminded = taken.Find(step => step.Step is EscalationSteps.Reminded or EscalationSteps.Lapsed);
        if (reminded is null && !asked.IsAway(first))
        {
            return new(EscalationSteps.Reminded, first, rule);
        }

        if (taken.Exists(step => step.Step == EscalationSteps.Operator))
        {
            return null;
        }

        var second = reminded is null ? first : asked.Hours.Add(reminded.At, asked.Terms.Again);
        return taken.Find(step => step.Step == EscalationSteps.Deputy) is { } told ? Last(asked, asked.Hours.Add(told.At, asked.Terms.Again), rule)
            : asked.Deputy(reminded?.At ?? first) is { } deputy ? new(EscalationSteps.Deputy, second, rule, deputy.Id)
            : Last(asked, second, rule);
    }

    private static NextStep? Last(Asked asked, DateTimeOffset at, TimeRule rule) =>
        Audience.Heads(asked.Item, asked.Team, asked.Hours.DayOf(at)).Any() ? new(EscalationSteps.Operator, at, rule) : null;

    /// <summary>Only the assignee's own word counts. While he is away it does not lapse: others hear of it in his place.</summary>
    private static NextStep? Silent(Asked asked)
    {
        var (hours, terms) = (asked.Hours, asked.Terms);
        var heard = Later(asked.Item.Events.LastOrDefault(happened => happened.By == asked.Now.Assignee)?.At ?? asked.Now.HandedOverAt, asked.Until);
        var silent = hours.AddDays(heard, terms.SilentDays);
        var reminded = asked.Steps.FirstOrDefault(step => step.Step == EscalationSteps.Reminded && step.At >= silent);
        var lapses = reminded is null ? silent : hours.AddDays(reminded.At, terms.LapseDays);
        return reminded is null || asked.IsAway(lapses)
            ? Rungs(asked, silent, silent, new(TimeRules.Silent, Days: terms.SilentDays))
            : new(EscalationSteps.Lapsed, lapses, new(TimeRules.Lapsed, Days: terms.SilentDays + terms.LapseDays));
    }

    /// <summary>One word in the morning, unless he is away or it was only on that day that he got the task, or the task that day.</summary>
    private static NextStep? DueDay(Asked asked)
    {
        var day = asked.Now.Due;
        while (asked.Hours.On(day) is null)
        {
            day = day.AddDays(-1);
        }

        var morning = asked.Hours.On(day)!.Begins;
        var given = Later(asked.Now.HandedOverAt, asked.Item.Events.OfType<WorkEvent.DueChanged>().LastOrDefault()?.At);
        return given >= morning || asked.IsAway(morning) || asked.Steps.Any(step => step.At >= morning && step.Step is EscalationSteps.Reminded or EscalationSteps.Overdue)
            ? null
            : new(EscalationSteps.Reminded, morning, new(TimeRules.DueToday));
    }

    /// <summary>Whoever hands over, or reopens, what is late already knows it: it is said once the time to acknowledge it is over as well.</summary>
    private static NextStep? Overdue(Asked asked)
    {
        var over = asked.Hours.Midnight(asked.Now.Due.AddDays(1));
        var handed = asked.Now.HandedOverAt;
        return asked.Steps.Any(step => step.Step == EscalationSteps.Overdue && step.At >= over)
            ? null
            : new(EscalationSteps.Overdue, handed < over ? over : asked.Hours.Add(handed, asked.Terms.Acknowledge), new(TimeRules.Overdue));
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset? other) => other > one ? other.Value : one;

    /// <summary>A task that runs, and by what it is judged.</summary>
    private sealed record Asked(WorkItem Item, Standing Now, Team Team, Timing Timing)
    {
        public WorkingHours Hours { get; } = Timing.Hours.Of(Item.Brief.Role);

        public Terms Terms { get; } = Timing.Terms.Of(Item.Brief);

        public IReadOnlyList<WorkEvent.Escalated> Steps { get; } = Now.Steps ?? [];

        public DateTimeOffset? Until => Now.SnoozedUntil;

        /// <summary>And nobody was reminded since: who puts something off wants to hear of it then.</summary>
        public bool WasPutOff => Until is { } until && !Steps.Any(step => step.At >= until && step.Step is EscalationSteps.Reminded or EscalationSteps.Lapsed);

        /// <summary>There is nobody to ask, on that day.</summary>
        public bool IsAway(DateTimeOffset at) => !Audience.Doers(Item, Team, Hours.DayOf(at)).Any();

        /// <summary>What is private goes to nobody who stands in.</summary>
        public Person? Deputy(DateTimeOffset at) => !Item.Brief.IsPrivate && Now.Assignee is { } assignee ? Timing.DeputyOf(Team, assignee, Hours.DayOf(at)) : null;
    }
}
