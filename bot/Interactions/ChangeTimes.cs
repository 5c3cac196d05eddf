using System.Globalization;
using Helmsman.Bot.Schedules;
using Helmsman.Bot.Turns;
using Helmsman.Bot.Work;
using Helmsman.Cards;
using Helmsman.Shop.Work;
using Helmsman.Shop.Work.Reminders;

namespace Helmsman.Bot.Interactions;

/// <summary>Puts a task off, or gives it another day.</summary>
public sealed partial class ChangeTimes(WorkDesk work, WorkCards cards, WorkTiming timing, ILogger<ChangeTimes> logger) : ITakeClicks
{
    public IReadOnlyList<string> Takes { get; } = [Verbs.Snooze, Verbs.ChangeDue];

    public async Task<Answer> TakeAsync(Click click, object? data, CancellationToken cancellationToken)
    {
        if (await work.FindAsync(click, cancellationToken) is not { } item)
        {
            return new Answer.Show(NoticeCard.NoSuchWork(click.Words));
        }

        var fields = Wire.Read(data, FieldsJson.Default.TimeFields) ?? new TimeFields();
        return click.Payload.Verb == Verbs.Snooze
            ? await ApplyAsync(click, item, Snoozed(click, item, fields), click.Words.NoSnoozeChosen, cancellationToken)
            : await ApplyAsync(click, item, DueChanged(click, item, fields), click.Words.NoDueDay, cancellationToken);
    }

    /// <summary>Until a time at which whoever has the task works.</summary>
    private WorkEvent.Snoozed? Snoozed(Click click, WorkItem item, TimeFields fields) =>
        Snoozes.Until(fields.Until, timing.Of(item.Brief.Shop).Hours.Of(item.Brief.Role), timing.Now) is { } until
            ? new(click.Speaker.Person.Id, timing.Now, until)
            : null;

    private WorkEvent.DueChanged? DueChanged(Click click, WorkItem item, TimeFields fields)
    {
        var today = timing.Of(item.Brief.Shop).Hours.Shop.DayOf(timing.Now);
        return DateOnly.TryParseExact(fields.Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) && due >= today && due <= today.AddYears(1)
            ? new(click.Speaker.Person.Id, timing.Now, due)
            : null;
    }

    private async Task<Answer> ApplyAsync(Click click, WorkItem item, WorkEvent? happened, string whyNot, CancellationToken cancellationToken) =>
        happened is null ? new Answer.Say(whyNot) : await work.ChangeAsync(item.Id, (_, _) => happened, cancellationToken) switch
        {
            Applied.Changed changed => await ShowAsync(click, changed.Item, cancellationToken),
            Applied.Refused refused => Refuse(click, refused),
            _ => new Answer.Show(NoticeCard.NoSuchWork(click.Words)),
        };

    private async Task<Answer> ShowAsync(Click click, WorkItem item, CancellationToken cancellationToken)
    {
        var card = await cards.DrawAsync(item, click, cancellationToken);
        await click.Turn.AfterTheAnswerAsync((_, ct) => work.TellAsync(item, ct), cancellationToken);
        return new Answer.Show(card);
    }

    private Answer.Say Refuse(Click click, Applied.Refused refused)
    {
        Log.Refused(logger, click.Payload.Verb, click.Speaker.Person.Id, refused.Item.Id, refused.Why);
        return new Answer.Say(click.Words.Refused(refused, click.Speaker.Shop.Team));
    }

    private static partial class Log
    {
        [LoggerMessage(1510, LogLevel.Information, "{Verb} by {Person} is refused: {Why}; {Item} stays as it is")]
        public static partial void Refused(ILogger logger, string verb, string person, string item, Refusal why);
    }
}
