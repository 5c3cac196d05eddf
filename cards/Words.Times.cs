using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Cards;

public sealed partial class Words
{
    /// <summary>超过 4 个工作小时没有接收 …: why somebody is told.</summary>
    public string Rule(TimeRule rule) => Say($"time-rule.{rule.Name}", rule switch
    {
        { After: { } after } => Working(after),
        { Days: { } days } => Count(days),
        _ => string.Empty,
    });

    public string Snooze(string choice) => this[$"snooze.{choice}"];

    /// <summary>What somebody reads who put a task off without saying until when.</summary>
    public string NoSnoozeChosen => this["time.snooze-not-chosen"];

    /// <summary>What somebody reads who filled in no day, or one that is past or far away.</summary>
    public string NoDueDay => this["time.due-wrong"];

    private string Working(TimeSpan time) => time < TimeSpan.FromHours(1)
        ? Say("time.working-minutes", Count(time.TotalMinutes))
        : Say("time.working-hours", Plain(time.TotalHours));
}
