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
    public static TimeRule? Behind(WorkEvent.Escalated step, WorkItem item, Team team, Timing timing)
    {
        var before = item with { Events = [.. item.Events.TakeWhile(happened => happened != step)] };
        return Next(before, team, timing) is { } next && next.Step == step.Step ? next.Rule : null;
    }

    /// <summary>Within the hours of whoever is told.</summary>
    private static NextStep Settled(NextStep step, Asked asked)
    {
        var hours = step.Step is EscalationSteps.Operator or EscalationSteps.Overdue ? asked.Timing.Hours.Of(Roles.Operator) : asked.Hours;
        var earliest = asked.Until is { } until && until > step.At ? until : step.At;
        return step with { At = asked.Timing.Gather(earliest, hours) };
    }

    private static NextStep? Waiting(Asked asked) => asked switch
    {
        { WasPutOff: true } => new(EscalationSteps.Reminded, asked.Until!.Value, new(TimeRules.Snoozed)),
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

    /// <summary>The assignee, his deputy, whoever runs the shop; each but the first so long after the one before.</summary>
    private static NextStep? Rungs(Asked asked, DateTimeOffset since, DateTimeOffset first, TimeRule rule)
    {
        var taken = asked.Steps.Where(step => step.At >= since).ToList();
        // A lapse asked for it again already: that was the reminder.
        var reminded = taken.Find(step => step.Step is EscalationSteps.Reminded or EscalationSteps.Lapsed);
        if (reminded is null)
        {
            return new(EscalationSteps.Reminded, first, rule);
        }

        var told = taken.Find(step => step.Step == EscalationSteps.Deputy);
        if (told is null && !taken.Exists(step => step.Step == EscalationSteps.Operator) && asked.Deputy(reminded.At) is { } deputy)
        {
            return new(EscalationSteps.Deputy, asked.Hours.Add(reminded.At, asked.Terms.Again), rule, deputy.Id);
        }

        return taken.Exists(step => step.Step == EscalationSteps.Operator) || !Audience.Heads(asked.Item, asked.Team).Any()
            ? null
            : new(EscalationSteps.Operator, asked.Hours.Add((told ?? reminded).At, asked.Terms.Again), rule);
    }

    private static NextStep Silent(Asked asked)
    {
        var (hours, terms) = (asked.Hours, asked.Terms);
        var heard = Later(asked.Item.Events.LastOrDefault(happened => happened.By != WorkEvent.Bot)?.At ?? asked.Now.HandedOverAt, asked.Until);
        var silent = hours.AddDays(heard, terms.SilentDays);
        return asked.Steps.FirstOrDefault(step => step.Step == EscalationSteps.Reminded && step.At >= silent) is { } reminded
            ? new(EscalationSteps.Lapsed, hours.AddDays(reminded.At, terms.LapseDays), new(TimeRules.Lapsed, Days: terms.SilentDays + terms.LapseDays))
            : new(EscalationSteps.Reminded, silent, new(TimeRules.Silent, Days: terms.SilentDays));
    }

    /// <summary>One word in the morning, to whoever did not get the task on that day only.</summary>
    private static NextStep? DueDay(Asked asked)
    {
        var day = asked.Now.Due;
        while (asked.Hours.On(day) is null)
        {
            day = day.AddDays(-1);
        }

        var morning = asked.Hours.On(day)!.Begins;
        return asked.Now.HandedOverAt >= morning || asked.Steps.Any(step => step.At >= morning && step.Step is EscalationSteps.Reminded or EscalationSteps.Overdue)
            ? null
            : new(EscalationSteps.Reminded, morning, new(TimeRules.DueToday));
    }

    /// <summary>Whoever hands over what is late already knows it.</summary>
    private static NextStep? Overdue(Asked asked)
    {
        var over = asked.Hours.Midnight(asked.Now.Due.AddDays(1));
        return asked.Now.HandedOverAt >= over || asked.Steps.Any(step => step.Step == EscalationSteps.Overdue && step.At >= over)
            ? null
            : new(EscalationSteps.Overdue, over, new(TimeRules.Overdue));
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

        public Person? Deputy(DateTimeOffset at) => Now.Assignee is { } assignee ? Timing.DeputyOf(Team, assignee, Hours.DayOf(at)) : null;
    }
}
