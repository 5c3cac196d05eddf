namespace Helmsman.Shop.Work.Reminders;

/// <summary>What is done next if nothing happens.</summary>
/// <param name="Step">One of <see cref="EscalationSteps"/>.</param>
/// <param name="At">When it is due; within working hours.</param>
/// <param name="To">The deputy, where it is he who is told.</param>
public sealed record NextStep(string Step, DateTimeOffset At, TimeRule Rule, string? To = null)
{
    public WorkEvent.Escalated ToEvent(DateTimeOffset now) => new(WorkEvent.Bot, now, Step, To);

    /// <summary>The same, with all who are told.</summary>
    public WorkEvent.Escalated ToEvent(DateTimeOffset now, WorkItem item, Team team, Timing timing)
    {
        var step = ToEvent(now);
        return step with { Told = [.. Audience.Of(step, item, team, timing.Hours.Shop.DayOf(now)).Select(person => person.Id)] };
    }
}

/// <summary>Who stands in for somebody on a day; null: the team names nobody.</summary>
public delegate Person? FindDeputy(Team team, string person, DateOnly day);
