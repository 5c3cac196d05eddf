namespace Helmsman.Shop.Work.Reminders;

/// <summary>One message to one person on one day.</summary>
/// <param name="Number"><see cref="List"/>, or counted from 1.</param>
/// <param name="Lines">One a task, what is due first before the others.</param>
public sealed record Reminder(Person Person, DateOnly Day, int Number, IReadOnlyList<ReminderLine> Lines, Team Team)
{
    /// <summary>The list of what is open as the day begins (开工清单).</summary>
    public const int List = 0;

    public bool IsList => Number == List;

    /// <summary>Those that he is still waited for, or told of.</summary>
    public IEnumerable<ReminderLine> Waiting => Lines.Where(line => line.IsWaiting && (line.Step is not null || line.Item.IsFor(Person.Id, Team)));

    /// <summary>Whether it is posted where it never was; of a day that is past, what was not told then, once he is there to read it.</summary>
    public bool IsToBePosted(DateOnly today, bool isAtWork) => Day == today
        ? Waiting.Any() && (isAtWork || !IsList)
        : isAtWork && Waiting.Any(line => line.Step is not null);
}

/// <param name="Item">As it is now.</param>
/// <param name="Step">What he is told; null: that it is open.</param>
/// <param name="Rule">By which the step was due; null where that is no longer known.</param>
public sealed record ReminderLine(WorkItem Item, WorkEvent.Escalated? Step, TimeRule? Rule)
{
    /// <summary>What it says still holds.</summary>
    public bool IsWaiting => Item.Standing is { IsRunning: true } now && Snoozes.PutOffTo(now) is null && !IsHandedOn(now) && !IsSettled(now);

    /// <summary>It was handed over anew since, which it counts from.</summary>
    private bool IsHandedOn(Standing now) => Step is not null && now.Steps?.Contains(Step) is not true;

    /// <summary>It was only to be acknowledged, or begun, or a word to be said, and that has happened.</summary>
    private bool IsSettled(Standing now) => Rule?.Name switch
    {
        TimeRules.NotAcknowledged or TimeRules.Lapsed => now.State != WorkState.Open,
        TimeRules.NotStarted => now.State == WorkState.Started,
        TimeRules.Silent => Item.Events.Any(happened => happened.By == now.Assignee && happened.At > Step?.At),
        _ => false,
    };
}
